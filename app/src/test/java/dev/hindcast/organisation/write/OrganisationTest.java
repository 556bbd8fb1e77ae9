package dev.hindcast.organisation.write;

import static dev.hindcast.platform.axon.Fixtures.by;

import dev.hindcast.organisation.FieldKind;
import dev.hindcast.organisation.OrganisationCommand.ChangeSetting;
import dev.hindcast.organisation.OrganisationCommand.DefineCauseCode;
import dev.hindcast.organisation.OrganisationCommand.DefineField;
import dev.hindcast.organisation.OrganisationCommand.DefineGoal;
import dev.hindcast.organisation.OrganisationCommand.DefineSynonyms;
import dev.hindcast.organisation.OrganisationCommand.DefineTemplate;
import dev.hindcast.organisation.OrganisationCommand.DefineUnit;
import dev.hindcast.organisation.OrganisationCommand.RetireCauseCode;
import dev.hindcast.organisation.OrganisationCommand.RetireField;
import dev.hindcast.organisation.OrganisationCommand.RetireSynonyms;
import dev.hindcast.organisation.OrganisationCommand.SetExchangeRate;
import dev.hindcast.organisation.OrganisationCommand.StateMission;
import dev.hindcast.organisation.events.CauseCodeDefined;
import dev.hindcast.organisation.events.CauseCodeRetired;
import dev.hindcast.organisation.events.ExchangeRateSet;
import dev.hindcast.organisation.events.FieldDefined;
import dev.hindcast.organisation.events.FieldRetired;
import dev.hindcast.organisation.events.GoalDefined;
import dev.hindcast.organisation.events.MissionStated;
import dev.hindcast.organisation.events.SettingChanged;
import dev.hindcast.organisation.events.SynonymsDefined;
import dev.hindcast.organisation.events.SynonymsRetired;
import dev.hindcast.organisation.events.TemplateDefined;
import dev.hindcast.organisation.events.UnitDefined;
import dev.hindcast.platform.axon.Fixtures;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {

    private static final String ID = "organisation";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void definesTheDirectory() {
        says(new DefineUnit(new Code("DATA"), new Line("Data"), true), new UnitDefined(ID, "DATA", "Data", true));
        says(
                new DefineUnit(new Code("RETAIL"), new Line("Retail"), null),
                new UnitDefined(ID, "RETAIL", "Retail", false));
        says(
                new DefineGoal(new Code("GROW"), new Line("Grow"), new Paragraph("By a tenth")),
                new GoalDefined(ID, "GROW", "Grow", "By a tenth"));
        says(new StateMission(new Paragraph("Better days")), new MissionStated(ID, "Better days"));
        says(
                new DefineCauseCode(new Code("TIMING"), new Line("The timing was wrong")),
                new CauseCodeDefined(ID, "TIMING", "The timing was wrong"));
        says(
                new DefineTemplate(new Code("SUMMARY"), new Line("Summary"), new Document("What happened?")),
                new TemplateDefined(ID, "SUMMARY", "Summary", "What happened?"));
        says(rate("USD", "0.920", DAY), new ExchangeRateSet(ID, "USD", DAY, new BigDecimal("0.92")));
    }

    @Test
    void changesNothingWhenTheSameIsSaidAgain() {
        organisation()
                .given(new UnitDefined(ID, "DATA", "Data", true))
                .when(new DefineUnit(new Code("DATA"), new Line("Data"), true), by("admin", Role.ADMIN))
                .expectNoEvents();
    }

    @Test
    void definesSynonymsWithoutRepetitions() {
        says(
                new DefineSynonyms(new Code("CHURN"), lines("churn", "Attrition", "attrition")),
                new SynonymsDefined(ID, "CHURN", List.of("churn", "Attrition")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"churn", "churn|Churn", "churn|?!"})
    void refusesWhatAreNoSynonyms(String words) {
        organisation()
                .givenNoPriorActivity()
                .when(new DefineSynonyms(new Code("CHURN"), lines(words.split("\\|"))), by("admin", Role.ADMIN))
                .expectException(InvalidInput.class);
    }

    @Test
    void retiresSynonymsOnceAndTakesThemBack() {
        var defined = new SynonymsDefined(ID, "CHURN", List.of("churn", "attrition"));
        var retire = new RetireSynonyms(new Code("CHURN"));
        var retired = new SynonymsRetired(ID, "CHURN");
        organisation().given(defined).when(retire, by("admin", Role.ADMIN)).expectEvents(retired);
        organisation()
                .given(defined, retired)
                .when(retire, by("admin", Role.ADMIN))
                .expectNoEvents();
        organisation()
                .given(defined, retired)
                .when(new DefineSynonyms(new Code("CHURN"), lines("churn", "attrition")), by("admin", Role.ADMIN))
                .expectEvents(defined);
    }

    @Test
    void definesFieldsOfOnesOwn() {
        says(
                new DefineField(
                        new Code("REGION"), new Line("Region"), FieldKind.CHOICE, lines("EMEA", "emea", "APAC"), null),
                new FieldDefined(ID, "REGION", "Region", "CHOICE", List.of("EMEA", "APAC"), null));
        says(
                new DefineField(
                        new Code("SPONSOR"), new Line("Sponsor"), FieldKind.TEXT, List.of(), new Line("Who pays")),
                new FieldDefined(ID, "SPONSOR", "Sponsor", "TEXT", List.of(), "Who pays"));
    }

    @ParameterizedTest
    @CsvSource({"CHOICE,EMEA", "CHOICE,EMEA|emea", "TEXT,EMEA|APAC"})
    void refusesChoicesThatDoNotFitTheKind(FieldKind kind, String choices) {
        organisation()
                .givenNoPriorActivity()
                .when(
                        new DefineField(
                                new Code("REGION"), new Line("Region"), kind, lines(choices.split("\\|")), null),
                        by("admin", Role.ADMIN))
                .expectException(InvalidInput.class);
    }

    @Test
    void keepsTheKindOfAField() {
        organisation()
                .given(new FieldDefined(ID, "SPONSOR", "Sponsor", "TEXT", List.of(), null))
                .when(
                        new DefineField(new Code("SPONSOR"), new Line("Sponsor"), FieldKind.DATE, List.of(), null),
                        by("admin", Role.ADMIN))
                .expectException(Matchers.matches(thrown ->
                        thrown instanceof DomainRule rule && rule.code().equals("field-keeps-its-kind")));
    }

    @Test
    void retiresAFieldOnceAndTakesItBack() {
        var defined = new FieldDefined(ID, "SPONSOR", "Sponsor", "TEXT", List.of(), null);
        var retired = new FieldRetired(ID, "SPONSOR");
        var retire = new RetireField(new Code("SPONSOR"));
        organisation().given(defined).when(retire, by("admin", Role.ADMIN)).expectEvents(retired);
        organisation()
                .given(defined, retired)
                .when(retire, by("admin", Role.ADMIN))
                .expectNoEvents();
        organisation()
                .given(defined, retired)
                .when(
                        new DefineField(new Code("SPONSOR"), new Line("Sponsor"), FieldKind.TEXT, List.of(), null),
                        by("admin", Role.ADMIN))
                .expectEvents(defined);
        organisation()
                .given(new UnitDefined(ID, "DATA", "Data", true))
                .when(retire, by("admin", Role.ADMIN))
                .expectException(Matchers.matches(thrown ->
                        thrown instanceof DomainRule rule && rule.code().equals("field-unknown")));
    }

    @Test
    void offersNoMoreFieldsThanAnybodyFillsIn() {
        var thirty = java.util.stream.IntStream.range(0, 30)
                .mapToObj(i -> new FieldDefined(ID, "F" + i, "Field " + i, "TEXT", List.of(), null))
                .toList();
        organisation()
                .given(thirty)
                .when(
                        new DefineField(new Code("ONE_MORE"), new Line("More"), FieldKind.TEXT, List.of(), null),
                        by("admin", Role.ADMIN))
                .expectException(Matchers.matches(thrown ->
                        thrown instanceof DomainRule rule && rule.code().equals("fields-are-few-enough")));
    }

    private static List<Line> lines(String... lines) {
        return Stream.of(lines).map(Line::new).toList();
    }

    @Test
    void retiresACauseOnceAndTakesItBack() {
        var defined = new CauseCodeDefined(ID, "TIMING", "The timing was wrong");
        var retire = new RetireCauseCode(new Code("TIMING"));
        organisation()
                .given(defined)
                .when(retire, by("admin", Role.ADMIN))
                .expectEvents(new CauseCodeRetired(ID, "TIMING"));
        organisation()
                .given(defined, new CauseCodeRetired(ID, "TIMING"))
                .when(retire, by("admin", Role.ADMIN))
                .expectNoEvents();
        organisation()
                .given(defined, new CauseCodeRetired(ID, "TIMING"))
                .when(
                        new DefineCauseCode(new Code("TIMING"), new Line("The timing was wrong")),
                        by("admin", Role.ADMIN))
                .expectEvents(defined);
    }

    @Test
    void retiresOnlyWhatIsDefined() {
        organisation()
                .given(new UnitDefined(ID, "DATA", "Data", true))
                .when(new RetireCauseCode(new Code("TIMING")), by("admin", Role.ADMIN))
                .expectException(Matchers.matches(thrown ->
                        thrown instanceof DomainRule rule && rule.code().equals("cause-code-unknown")));
    }

    @ParameterizedTest
    @CsvSource({"EUR,1,2026-03-01", "USD,0,2026-03-01", "USD,-1,2026-03-01", "USD,0.9,2026-03-17"})
    void refusesRatesThatCannotBe(String currency, String euro, LocalDate date) {
        organisation()
                .givenNoPriorActivity()
                .when(rate(currency, euro, date), by("finance", Role.FINANCE))
                .expectException(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        "reportingCurrency,USD",
        "timeZone,Europe/Berlin",
        "attestationGrace,90",
        "postMortemDueDays,7",
        "discountRate,0.1",
        "financeConfirmation,true"
    })
    void changesSettings(String setting, String value) {
        says(new ChangeSetting(new Code(setting), new Line(value)), new SettingChanged(ID, setting, value));
    }

    @ParameterizedTest
    @CsvSource({
        "reportingCurrency,Euros",
        "timeZone,Mars/Olympus",
        "attestationGrace,-1",
        "postMortemDueDays,many",
        "discountRate,1.5",
        "financeConfirmation,perhaps",
        "colour,red"
    })
    void keepsTheLimitsOfSettings(String setting, String value) {
        organisation()
                .givenNoPriorActivity()
                .when(new ChangeSetting(new Code(setting), new Line(value)), by("admin", Role.ADMIN))
                .expectException(InvalidInput.class);
    }

    @Test
    void saysARateAgainOnlyWhenItIsAnother() {
        said(new BigDecimal("0.9"))
                .givenNoPriorActivity()
                .when(rate("USD", "0.90", LocalDate.of(2026, 3, 1)), by("finance", Role.FINANCE))
                .expectNoEvents();
        said(new BigDecimal("0.9"))
                .givenNoPriorActivity()
                .when(rate("USD", "0.91", LocalDate.of(2026, 3, 1)), by("finance", Role.FINANCE))
                .expectEvents(new ExchangeRateSet(ID, "USD", LocalDate.of(2026, 3, 1), new BigDecimal("0.91")));
    }

    private static SetExchangeRate rate(String currency, String euro, LocalDate date) {
        return new SetExchangeRate(Currency.getInstance(currency), date, new BigDecimal(euro));
    }

    private static void says(Command command, Object event) {
        organisation()
                .givenNoPriorActivity()
                .when(command, by("admin", Role.ADMIN))
                .expectEvents(event);
    }

    private static FixtureConfiguration<Organisation> organisation() {
        return said(null);
    }

    private static FixtureConfiguration<Organisation> said(BigDecimal euro) {
        return Fixtures.of(Organisation.class)
                .registerInjectableResource((RatesSaid) (currency, day) -> Optional.ofNullable(euro));
    }
}
