package dev.hindcast.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.shared.ClaimId;
import dev.hindcast.shared.CostId;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.SomeProject;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.value.Category;
import dev.hindcast.value.ClaimState;
import dev.hindcast.value.CostCategory;
import dev.hindcast.value.Method;
import dev.hindcast.value.Recurrence;
import dev.hindcast.value.ValueQuery.BookedCost;
import dev.hindcast.value.ValueQuery.Claim;
import dev.hindcast.value.ValueQuery.CostStep;
import dev.hindcast.value.ValueQuery.Delegation;
import dev.hindcast.value.ValueQuery.Driver;
import dev.hindcast.value.ValueQuery.DriverStep;
import dev.hindcast.value.ValueQuery.Expectation;
import dev.hindcast.value.ValueQuery.GoLiveStep;
import dev.hindcast.value.ValueQuery.LedgerOf;
import dev.hindcast.value.ValueQuery.Mover;
import dev.hindcast.value.ValueQuery.PlannedCost;
import dev.hindcast.value.ValueQuery.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the parts of a project's value tab tell, as of a day that is over. */
class LedgerOnScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final ProjectId PROJECT = new ProjectId("churn");
    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BEN = new PersonId("ben");
    private static final PersonId CLEO = new PersonId("cleo");

    @Test
    void tellsWhoReforecastADriverFromWhatToWhatAndWhy() {
        var words = words(new DriversSection(part()).section());

        assertThat(words)
                .contains("Promised", "Expected now", "€240,000", "€200,000")
                .contains("Re-forecast: €240,000 (€100,000 to €300,000) → €200,000 (€100,000 to €300,000)")
                .contains("ramp-up none → 50%, 75%", "“Slower roll-out”", "2 Mar 2026 by Ben Okafor")
                .contains("Moves Churn");
    }

    @Test
    void putsClaimsBesideThePromiseWithSafeLinksAndWhoElseMovesTheLine() {
        var section = new ClaimsSection(part(), project -> "RECO").section();

        assertThat(words(section))
                .contains("€64,000", "€60,000 promised", "“Churn” is moved by other claims too:")
                .contains("Fuller baskets, Jan 2026 – Apr 2026: €40,000, claimed");
        assertThat(links(section)).contains("https://reports.example.org/holdout", "projects/RECO/value");
    }

    @Test
    void putsBookedBesidePlannedCosts() {
        var words = words(new CostsSection(part()).section());

        assertThat(words)
                .contains("In EUR", "Promised", "Expected", "Booked")
                .contains("In all€5,000€7,000€4,500")
                .contains("Jan 2026€5,000€7,000€4,500")
                .contains("People, Jan 2026: €5,000 → €7,000", "“One more engineer”");
    }

    @Test
    void tellsWhoAttestsUntilWhen() {
        var words = words(new PromiseSection(part()).section());

        assertThat(words)
                .contains("Ada Lind", "owner")
                .contains("until 30 Sept 2026")
                .contains("named by Ben Okafor, who is not the owner any more")
                .contains("Jan 2026 → Apr 2026", "“The feed came late”");
    }

    @Test
    void asksForTheDayAndTheComparisonOfTheAddress() {
        var state = state("asOf=2026-06-30&compare=2026-03-31");

        assertThat(state.isNow()).isFalse();
        assertThat(state.since(ledger())).contains(new AsOf.EndOf(LocalDate.of(2026, 3, 31)));
        assertThat(state("").since(ledger())).contains(new AsOf.At(THEN));
        assertThat(state("asOf=2025-06-30").since(ledger())).isEmpty();
        assertThat(state("asOf=2027-01-01").isNow()).isTrue();
    }

    @Test
    void showsTheProjectOverItsLife() {
        var scope = state("asOf=2026-06-30").scope(PROJECT, ledger());

        // From the first planned cost to the end of the driver, which lives two years from April.
        assertThat(scope.months()).isEqualTo(new Period(JANUARY, YearMonth.of(2028, 3)));
        assertThat(scope.filter().projects()).containsExactly("churn");
    }

    private static LedgerPart part() {
        var state = state("asOf=2026-06-30");
        var ledger = ledger();
        var shown = new ShownProject(
                SomeProject.of(PROJECT, ADA, BEN),
                null,
                ledger,
                null,
                List.of(),
                List.of(),
                new dev.hindcast.people.PeopleQuery.NameEveryone.Result(
                        Map.of("ada", "Ada Lind", "ben", "Ben Okafor", "cleo", "Cleo Marchetti")),
                null);
        return new LedgerPart(shown, ledger, state, null, null, state.scope(PROJECT, ledger));
    }

    private static ProjectValueState state(String query) {
        return new ProjectValueState(
                new UrlState(
                        com.vaadin.flow.router.QueryParameters.fromString(query).getParameters()),
                TODAY);
    }

    private static LedgerOf.Result ledger() {
        var promised = expected(240_000, List.of());
        var now = expected(200_000, List.of(50, 75));
        var driver = new Driver(
                new DriverId("margin"),
                "Card margin won back",
                Category.REVENUE,
                Recurrence.RECURRING,
                true,
                "Churn",
                "Pilot",
                promised,
                now,
                null,
                euro(64_000),
                euro(64_000),
                euro(0),
                List.of(
                        new DriverStep("ADDED", BEN, THEN, DAY, null, promised, null, null),
                        new DriverStep("REFORECAST", BEN, THEN, DAY, promised, now, null, "Slower roll-out")));
        var other = new Mover(
                new ProjectId("reco"),
                new DriverId("basket"),
                "Fuller baskets",
                new ClaimId("x"),
                JANUARY,
                APRIL,
                euro(40_000),
                ClaimState.CLAIMED,
                null);
        var evidence = "Holdout, see https://reports.example.org/holdout";
        var claim = new Claim(
                new ClaimId("c"),
                new DriverId("margin"),
                APRIL,
                APRIL,
                euro(64_000),
                euro(60_000),
                true,
                "Churn",
                Method.AB_TEST,
                evidence,
                ClaimState.CLAIMED,
                BEN,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(other),
                false,
                List.of(new Step("CLAIMED", BEN, THEN, DAY, euro(64_000), evidence)));
        return new LedgerOf.Result(
                PROJECT,
                9,
                null,
                THEN,
                JANUARY,
                APRIL,
                List.of(driver),
                List.of(claim),
                List.of(new PlannedCost(CostCategory.PEOPLE, JANUARY, euro(5_000), euro(7_000))),
                List.of(booked("one", 4_500, false), booked("two", 900, true)),
                List.of(),
                List.of(
                        new Delegation(CLEO, LocalDate.of(2026, 9, 30), ADA),
                        new Delegation(CLEO, LocalDate.of(2026, 9, 30), BEN)),
                List.of(
                        new GoLiveStep(BEN, THEN, DAY, null, JANUARY, null),
                        new GoLiveStep(BEN, THEN, DAY, JANUARY, APRIL, "The feed came late")),
                List.of(new CostStep(
                        CostCategory.PEOPLE, JANUARY, BEN, THEN, DAY, euro(5_000), euro(7_000), "One more engineer")),
                List.of());
    }

    private static BookedCost booked(String cost, long amount, boolean reversed) {
        return new BookedCost(
                new CostId(cost),
                CostCategory.PEOPLE,
                JANUARY,
                euro(amount),
                null,
                null,
                BEN,
                THEN,
                reversed,
                reversed ? "Twice" : null);
    }

    private static Expectation expected(long likely, List<Integer> rampUp) {
        return new Expectation(euro(100_000), euro(likely), euro(300_000), 0, rampUp, 24);
    }

    private static Money euro(long amount) {
        return Money.of(amount, "EUR");
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static List<String> links(Component component) {
        return component
                .getChildren()
                .flatMap(child -> java.util.stream.Stream.concat(
                        child instanceof Anchor link
                                ? java.util.stream.Stream.of(link.getHref())
                                : java.util.stream.Stream.empty(),
                        links(child).stream()))
                .toList();
    }
}
