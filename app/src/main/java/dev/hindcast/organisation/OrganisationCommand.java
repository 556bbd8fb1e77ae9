package dev.hindcast.organisation;

import dev.hindcast.shared.AllowedTo;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be asked of the organisation. Defining again what is defined replaces it; saying the same changes nothing. */
public sealed interface OrganisationCommand extends Command {

    @Override
    default OrganisationId aggregate() {
        return OrganisationId.THE_ONE;
    }

    /** Defines a business unit, or renames it; {@code dataScience} is false unless said. */
    @AllowedTo(Role.ADMIN)
    record DefineUnit(Code code, Line name, @Nullable Boolean dataScience) implements OrganisationCommand {}

    /** Defines a strategic goal, or rewords it. */
    @AllowedTo(Role.ADMIN)
    record DefineGoal(Code code, Line name, @Nullable Paragraph description) implements OrganisationCommand {}

    /** States the mission that the goals serve. */
    @AllowedTo(Role.ADMIN)
    record StateMission(Paragraph mission) implements OrganisationCommand {}

    /** States how many euro one unit of the currency is worth from the date on. */
    @AllowedTo({Role.ADMIN, Role.FINANCE})
    record SetExchangeRate(Currency currency, LocalDate date, BigDecimal euro) implements OrganisationCommand {}

    /** States the same of several currencies at once. */
    @AllowedTo({Role.ADMIN, Role.FINANCE})
    record SetExchangeRates(LocalDate date, Map<Currency, BigDecimal> euro) implements OrganisationCommand {
        public SetExchangeRates {
            euro = Collections.unmodifiableMap(new LinkedHashMap<>(euro));
        }
    }

    /** Adds a cause of failure, words it anew, or takes a retired one back into use. */
    @AllowedTo(Role.ADMIN)
    record DefineCauseCode(Code code, Line label) implements OrganisationCommand {}

    /** Offers a cause code no longer. */
    @AllowedTo(Role.ADMIN)
    record RetireCauseCode(Code code) implements OrganisationCommand {}

    /**
     * Defines a template of post-mortems, or words it anew: Markdown whose headings name sections, with the question of
     * each in lines that begin with {@code >} and the text it begins with below. Its code is a subject's
     * ({@code PROJECT}, {@code EXPERIMENT}, {@code INCIDENT}) when it is to be that subject's usual one.
     */
    @AllowedTo(Role.ADMIN)
    record DefineTemplate(Code code, Line name, Document text) implements OrganisationCommand {}

    /** Lets words and phrases mean the same to the search, in place of those that have the code. */
    @AllowedTo(Role.ADMIN)
    record DefineSynonyms(Code code, List<Line> words) implements OrganisationCommand {
        public DefineSynonyms {
            words = List.copyOf(words);
        }
    }

    /** Defines several synonyms at once. */
    @AllowedTo(Role.ADMIN)
    record DefineSynonymsOfMany(Map<Code, List<Line>> synonyms) implements OrganisationCommand {
        public DefineSynonymsOfMany {
            synonyms = Collections.unmodifiableMap(new LinkedHashMap<>(synonyms));
        }
    }

    /** Lets the words with the code no longer mean the same. */
    @AllowedTo(Role.ADMIN)
    record RetireSynonyms(Code code) implements OrganisationCommand {}

    /**
     * Defines a field of one's own for projects, words it anew, or takes a retired one back into use; its kind stays.
     *
     * @param choices what a field of the kind {@link FieldKind#CHOICE} offers; none of any other kind
     */
    @AllowedTo(Role.ADMIN)
    record DefineField(
            Code code,
            Line name,
            FieldKind kind,
            List<Line> choices,
            @Nullable Line hint) implements OrganisationCommand {
        public DefineField {
            choices = List.copyOf(choices);
        }
    }

    /** Offers a field of one's own no longer; what was entered stays. */
    @AllowedTo(Role.ADMIN)
    record RetireField(Code code) implements OrganisationCommand {}

    /** Changes a setting; see {@link Setting} for names and limits. */
    @AllowedTo(Role.ADMIN)
    record ChangeSetting(Code setting, Line value) implements OrganisationCommand {}
}
