package dev.hindcast.organisation;

import dev.hindcast.shared.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be asked about the organisation. */
public sealed interface OrganisationQuery<R> extends Query<R> {

    /** A business unit. */
    record Unit(String code, String name, boolean dataScience) {}

    /** A strategic goal. */
    record Goal(String code, String name, @Nullable String description) {}

    /** A cause of failure; a retired one is shown where it was used but no longer offered. */
    record CauseCode(String code, String name, boolean retired) {}

    /** How many euro one unit of the currency is worth from the date on. */
    record ExchangeRate(String currency, LocalDate date, BigDecimal euro) {}

    /** What guides the writers of a post-mortem: Markdown with a heading for each section. */
    record Template(String code, String name, String text) {}

    /** Words and phrases that mean the same to the search. */
    record Synonyms(String code, List<String> words) {}

    /** The synonyms that the search knows, in the order of their codes. */
    record ListSynonyms() implements OrganisationQuery<ListSynonyms.Result> {

        /** All of them. */
        public record Result(List<Synonyms> synonyms) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** The fields of one's own, retired ones included, in the order in which they are shown. */
    record ListFields() implements OrganisationQuery<ListFields.Result> {

        /** All of them. */
        public record Result(List<OwnField> fields) {

            /** Those that are still offered. */
            public List<OwnField> offered() {
                return fields.stream().filter(field -> !field.retired()).toList();
            }
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** The whole directory; small enough to be asked for at once. */
    record Directory() implements OrganisationQuery<Directory.Result> {

        /**
         * Everything in the order in which it is shown.
         *
         * @param mission empty until it was stated
         */
        public record Result(
                List<Unit> units,
                List<Goal> goals,
                List<CauseCode> causeCodes,
                List<ExchangeRate> exchangeRates,
                List<Template> templates,
                Settings settings,
                String mission,
                long version) {

            public Optional<Unit> unit(String code) {
                return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
            }

            public Optional<Goal> goal(String code) {
                return goals.stream().filter(goal -> goal.code().equals(code)).findFirst();
            }

            public Optional<Template> template(String code) {
                return templates.stream()
                        .filter(template -> template.code().equals(code))
                        .findFirst();
            }

            public Optional<CauseCode> causeCode(String code) {
                return causeCodes.stream()
                        .filter(cause -> cause.code().equals(code))
                        .findFirst();
            }
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }
}
