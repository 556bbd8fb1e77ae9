package dev.hindcast.people.write;

import static dev.hindcast.platform.axon.Fixtures.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.people.Credentials;
import dev.hindcast.people.EmailAddress;
import dev.hindcast.people.Password;
import dev.hindcast.people.PeopleCommand.AssignRoles;
import dev.hindcast.people.PeopleCommand.AssignToUnit;
import dev.hindcast.people.PeopleCommand.Erase;
import dev.hindcast.people.PeopleCommand.Register;
import dev.hindcast.people.PeopleCommand.Rename;
import dev.hindcast.people.PeopleCommand.SetPassword;
import dev.hindcast.people.PersonalData;
import dev.hindcast.people.UnitsOfPeople;
import dev.hindcast.people.UserName;
import dev.hindcast.people.events.PersonAssignedToUnit;
import dev.hindcast.people.events.PersonErased;
import dev.hindcast.people.events.PersonRegistered;
import dev.hindcast.people.events.PersonRenamed;
import dev.hindcast.people.events.RolesAssigned;
import dev.hindcast.platform.axon.Fixtures;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final PersonId ADA = new PersonId("ada-1");
    private static final PersonRegistered REGISTERED =
            new PersonRegistered("ada-1", "sealed ada", "sealed Ada Lovelace", "sealed ada@example.org");
    private static final Password PASSWORD = new Password("correct horse");

    private final Names names = new Names();
    private final Keys keys = new Keys();
    private boolean otherAdministrator = true;

    @Test
    void registersWithSealedNamesUnitAndRoles() {
        person().givenNoPriorActivity()
                .when(register("RETAIL", PASSWORD), by("admin", Role.ADMIN))
                .expectEvents(
                        REGISTERED,
                        new PersonAssignedToUnit("ada-1", "RETAIL"),
                        new RolesAssigned("ada-1", List.of("TEAM_MEMBER", "LEADER")));
    }

    @Test
    void refusesATakenUserName() {
        names.taken = true;
        person().givenNoPriorActivity()
                .when(register("RETAIL", PASSWORD), by("admin", Role.ADMIN))
                .expectException(rule("user-names-are-unique"));
    }

    @Test
    void refusesAnUnknownUnit() {
        person().givenNoPriorActivity()
                .when(register("NOWHERE", PASSWORD), by("admin", Role.ADMIN))
                .expectException(InvalidInput.class);
    }

    @Test
    void refusesAShortPassword() {
        person().givenNoPriorActivity()
                .when(register("RETAIL", new Password("short")), by("admin", Role.ADMIN))
                .expectException(InvalidInput.class);
        person().given(REGISTERED)
                .when(new SetPassword(ADA, new Password("short")), by("admin", Role.ADMIN))
                .expectException(InvalidInput.class);
    }

    @Test
    void changesThePasswordWithoutAnEvent() {
        person().given(REGISTERED)
                .when(new SetPassword(ADA, PASSWORD), by("admin", Role.ADMIN))
                .expectNoEvents();
        assertThat(names.changed).isTrue();
    }

    @Test
    void renamesAndDropsTheEMail() {
        person().given(REGISTERED)
                .when(new Rename(ADA, new Line("Ada King"), null), by("admin", Role.ADMIN))
                .expectEvents(new PersonRenamed("ada-1", "sealed Ada King", null));
    }

    @Test
    void assignsTheSameUnitAndRolesOnlyOnce() {
        person().given(REGISTERED, new PersonAssignedToUnit("ada-1", "RETAIL"))
                .when(new AssignToUnit(ADA, new Code("RETAIL")), by("admin", Role.ADMIN))
                .expectNoEvents();
        person().given(REGISTERED, new RolesAssigned("ada-1", List.of("LEADER")))
                .when(new AssignRoles(ADA, List.of(Role.LEADER, Role.LEADER)), by("admin", Role.ADMIN))
                .expectNoEvents();
    }

    @Test
    void keepsOneAdministrator() {
        otherAdministrator = false;
        person().given(REGISTERED, new RolesAssigned("ada-1", List.of("ADMIN")))
                .when(new AssignRoles(ADA, List.of(Role.LEADER)), by("admin", Role.ADMIN))
                .expectException(rule("one-administrator-stays"));
        person().given(REGISTERED, new RolesAssigned("ada-1", List.of("ADMIN")))
                .when(new Erase(ADA, new Paragraph("left")), by("admin", Role.ADMIN))
                .expectException(rule("one-administrator-stays"));
    }

    @Test
    void erasesByDestroyingTheKeyAndTheCredentials() {
        person().given(REGISTERED)
                .when(new Erase(ADA, new Paragraph("asked for it")), by("admin", Role.ADMIN))
                .expectEvents(new PersonErased("ada-1", "asked for it"));
        assertThat(keys.destroyed).isTrue();
        assertThat(names.removed).isTrue();
    }

    @Test
    void takesNothingMoreAfterErasure() {
        for (var command : List.of(
                new Rename(ADA, new Line("Ada"), null),
                new AssignToUnit(ADA, new Code("RETAIL")),
                new AssignRoles(ADA, List.of()),
                new SetPassword(ADA, PASSWORD),
                new Erase(ADA, new Paragraph("again")))) {
            person().given(REGISTERED, new PersonErased("ada-1", "asked for it"))
                    .when(command, by("admin", Role.ADMIN))
                    .expectException(rule("erased-stays-erased"));
        }
    }

    private FixtureConfiguration<Person> person() {
        UnitsOfPeople units = unit -> unit.equals(new Code("RETAIL"));
        Administrators administrators = new Administrators(null) {
            @Override
            boolean existBeside(PersonId leaving) {
                return otherAdministrator;
            }
        };
        return Fixtures.of(Person.class)
                .registerInjectableResource(names)
                .registerInjectableResource(keys)
                .registerInjectableResource(units)
                .registerInjectableResource(administrators);
    }

    private static Register register(String unit, Password password) {
        return new Register(
                ADA,
                new UserName("Ada"),
                new Line("Ada Lovelace"),
                new EmailAddress("ada@example.org"),
                new Code(unit),
                List.of(Role.LEADER, Role.TEAM_MEMBER),
                password);
    }

    private static Matcher<?> rule(String code) {
        return Matchers.matches(
                thrown -> thrown instanceof DomainRule rule && rule.code().equals(code));
    }

    private static class Names implements Credentials {

        boolean taken;
        boolean changed;
        boolean removed;

        @Override
        public boolean claim(PersonId person, UserName userName, Password password) {
            return !taken;
        }

        @Override
        public void change(PersonId person, Password password) {
            changed = true;
        }

        @Override
        public void remove(PersonId person) {
            removed = true;
        }
    }

    private static class Keys implements PersonalData {

        boolean destroyed;

        @Override
        public String seal(PersonId person, String clear) {
            return "sealed " + clear;
        }

        @Override
        public Optional<String> open(PersonId person, String sealed) {
            return Optional.of(sealed.replaceFirst("sealed ", ""));
        }

        @Override
        public void destroyKey(PersonId person) {
            destroyed = true;
        }
    }
}
