package dev.hindcast.people;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Query;
import dev.hindcast.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be asked about people. */
public sealed interface PeopleQuery<R> extends Query<R> {

    /**
     * A person as shown; one who was erased has neither name nor e-mail.
     *
     * @param unit the code of the business unit, when assigned
     */
    record Person(
            PersonId id,
            @Nullable String userName,
            String name,
            @Nullable String email,
            @Nullable String unit,
            List<Role> roles,
            boolean erased,
            long version) {}

    /** The people, by name; narrowed to a part of a name or user name, a unit, a role. */
    record ListPeople(
            PageRequest page,
            @Nullable String text,
            @Nullable Code unit,
            @Nullable Role role) implements PeopleQuery<ListPeople.Result> {

        public record Result(Page<Person> people) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** One person; broken rule {@code person-unknown} when there is none. */
    record GetPerson(PersonId person) implements PeopleQuery<GetPerson.Result> {

        public record Result(Person person) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** The names of all people by their identifiers, for showing them where only identifiers are kept. */
    record NameEveryone() implements PeopleQuery<NameEveryone.Result> {

        public record Result(Map<String, String> names) {

            /** The name, or the identifier of someone unknown. */
            public String of(String person) {
                return names.getOrDefault(person, person);
            }
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** The reader's own tokens, the latest issued first. */
    record OwnTokens(Actor reader) implements PeopleQuery<OwnTokens.Result> {

        /**
         * A token, without its secret.
         *
         * @param expiresOn its last day
         * @param lastUsedOn the last day on which it let somebody in
         * @param readOnly whether nothing may be changed by it
         */
        public record Token(
                TokenId token,
                String name,
                LocalDate issuedOn,
                LocalDate expiresOn,
                @Nullable LocalDate lastUsedOn,
                boolean readOnly) {}

        public record Result(List<Token> tokens) {
            public Result {
                tokens = List.copyOf(tokens);
            }
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }
}
