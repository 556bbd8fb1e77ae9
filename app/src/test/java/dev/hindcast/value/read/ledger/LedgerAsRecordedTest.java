package dev.hindcast.value.read.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.shared.ClaimId;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.AvoidedCostState;
import dev.hindcast.value.Capacity;
import dev.hindcast.value.ClaimState;
import dev.hindcast.value.ValueQuery.Claim;
import dev.hindcast.value.ValueQuery.Expectation;
import dev.hindcast.value.ValueQuery.LedgerOf;
import dev.hindcast.value.ValueQuery.Mover;
import dev.hindcast.value.ValueQuery.Sharer;
import dev.hindcast.value.ValueQuery.Step;
import dev.hindcast.value.ValueQuery.Totals;
import dev.hindcast.value.events.AttestationDelegated;
import dev.hindcast.value.events.AvoidedCostAttested;
import dev.hindcast.value.events.AvoidedCostClaimed;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.ClaimDisputed;
import dev.hindcast.value.events.ClaimReversed;
import dev.hindcast.value.events.CostBooked;
import dev.hindcast.value.events.CostPlanned;
import dev.hindcast.value.events.CostReforecast;
import dev.hindcast.value.events.CostReversed;
import dev.hindcast.value.events.DelegationEnded;
import dev.hindcast.value.events.DisputeAnswered;
import dev.hindcast.value.events.DriverAdded;
import dev.hindcast.value.events.DriverReforecast;
import dev.hindcast.value.events.DriverRetired;
import dev.hindcast.value.events.GoLivePlanned;
import dev.hindcast.value.events.GoLiveReforecast;
import dev.hindcast.value.events.PromiseFrozen;
import dev.hindcast.value.events.ValueClaimed;
import dev.hindcast.value.events.ValueEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerAsRecordedTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Instant MIDNIGHT = Instant.parse("2026-05-01T00:00:00Z");

    private final List<LedgerLine> lines = new ArrayList<>();
    private Map<String, List<Mover>> moving = Map.of();

    @Test
    void isEmptyBeforeItsFirstLine() {
        var ledger = read();

        assertThat(ledger.version()).isEqualTo(-1);
        assertThat(ledger.isFrozen()).isFalse();
        assertThat(ledger.drivers()).isEmpty();
        assertThat(ledger.totals()).isEmpty();
    }

    @Test
    void keepsThePromiseBesideTheForecast() {
        line("dan", added("kept", "120000.00"));
        line("dan", new GoLivePlanned("churn", JANUARY));
        line("dan", new CostPlanned("churn", "PEOPLE", JANUARY, new BigDecimal("5000.00"), "EUR"));
        line("system", frozen());
        line("dan", new GoLiveReforecast("churn", MARCH, JANUARY, "Late"));
        line("dan", reforecast("90000.00"));
        line("dan", new CostReforecast("churn", "PEOPLE", JANUARY, new BigDecimal("0.00"), "EUR", "Less"));
        line("dan", new CostReforecast("churn", "VENDOR", MARCH, new BigDecimal("700.00"), "EUR", "New"));
        line("dan", added("late", "1000.00"));

        var ledger = read();

        assertThat(ledger.frozenAt()).isEqualTo(MIDNIGHT.plusSeconds(3));
        assertThat(ledger.promisedGoLive()).isEqualTo(JANUARY);
        assertThat(ledger.forecastGoLive()).isEqualTo(MARCH);
        assertThat(ledger.drivers()).hasSize(2);
        var kept = ledger.drivers().getFirst();
        assertThat(kept.promise()).isNotNull();
        assertThat(kept.promise().likely()).isEqualTo(euro("120000.00"));
        assertThat(kept.forecast().likely()).isEqualTo(euro("90000.00"));
        assertThat(ledger.drivers().get(1).promise()).isNull();
        assertThat(ledger.plannedCosts())
                .extracting(cost -> cost.month() + " " + cost.promise() + " " + cost.forecast())
                .containsExactly("2026-01 5000.00 EUR 0.00 EUR", "2026-03 null 700.00 EUR");
        assertThat(ledger.version()).isEqualTo(8);
    }

    @Test
    void tellsWhoExpectedWhatWhenAndWhy() {
        line("dan", added("kept", "120000.00"));
        line("dan", new GoLivePlanned("churn", JANUARY));
        line("dan", new CostPlanned("churn", "PEOPLE", JANUARY, new BigDecimal("5000.00"), "EUR"));
        line("system", frozen());
        line("olga", new GoLiveReforecast("churn", MARCH, JANUARY, "Late"));
        line("olga", reforecast("90000.00"));
        line("dan", new CostReforecast("churn", "PEOPLE", JANUARY, new BigDecimal("0.00"), "EUR", "Less"));
        line("dan", new CostReforecast("churn", "VENDOR", MARCH, new BigDecimal("700.00"), "EUR", "New"));
        line("dan", new CostReforecast("churn", "VENDOR", MARCH, new BigDecimal("0.00"), "EUR", "Cancelled"));
        line("dan", new DriverRetired("churn", "kept", MARCH, "Shop closed"));

        var ledger = read();

        assertThat(ledger.drivers().getFirst().history())
                .extracting(step -> "%s %s %s: %s to %s %s"
                        .formatted(
                                step.kind(),
                                step.person(),
                                step.reason(),
                                likely(step.before()),
                                likely(step.after()),
                                step.lastMonth()))
                .containsExactly(
                        "ADDED dan null: null to 120000.00 EUR null",
                        "PROMISED system null: 120000.00 EUR to 120000.00 EUR null",
                        "REFORECAST olga Slower: 120000.00 EUR to 90000.00 EUR null",
                        "RETIRED dan Shop closed: 90000.00 EUR to null 2026-03");
        assertThat(ledger.goLiveHistory())
                .extracting(
                        step -> "%s %s: %s to %s".formatted(step.person(), step.reason(), step.before(), step.after()))
                .containsExactly("dan null: null to 2026-01", "olga Late: 2026-01 to 2026-03");
        assertThat(ledger.costHistory())
                .extracting(step -> "%s %s %s: %s to %s"
                        .formatted(step.category(), step.month(), step.reason(), step.before(), step.after()))
                .containsExactly(
                        "PEOPLE 2026-01 null: null to 5000.00 EUR",
                        "PEOPLE 2026-01 Less: 5000.00 EUR to 0.00 EUR",
                        "VENDOR 2026-03 New: null to 700.00 EUR",
                        "VENDOR 2026-03 Cancelled: 700.00 EUR to 0.00 EUR");
    }

    private static @Nullable Money likely(@Nullable Expectation expected) {
        return expected == null ? null : expected.likely();
    }

    @Test
    void putsWhatWasPromisedForTheSameMonthsBesideAClaim() {
        line("dan", added("kept", "120000.00"));
        line("dan", claimed("before", "100.00"));
        line("dan", new GoLivePlanned("churn", JANUARY));
        line("system", frozen());
        line("dan", reforecast("90000.00"));
        line("dan", added("late", "1000.00"));
        line("dan", claimed("unpromised", "100.00", "late"));

        var claims = read().claims();

        // Starts in February at 50 percent of 10,000 a month.
        assertThat(claims.getFirst().promised()).isEqualTo(euro("10000.00"));
        assertThat(claims.get(1).promised()).isNull();
        assertThat(claims.getFirst().moves()).isEqualTo("Card margin");
    }

    @Test
    void showsWhoElseMovesTheLineWhileTheClaimIsLive() {
        var other = new Mover(
                new ProjectId("reco"),
                new DriverId("basket"),
                "Fuller baskets",
                new ClaimId("x"),
                JANUARY,
                MARCH,
                euro("70.00"),
                ClaimState.ATTESTED,
                euro("60.00"));
        moving = Map.of("c", List.of(other));
        line("dan", added("kept", "120000.00"));
        line("dan", claimed("c", "100.00"));
        line("olga", attested("60.00"));
        line("olga", reversed("60.00"));

        assertThat(read(3).claims().getFirst().moving()).containsExactly(other);
        assertThat(read(4).claims().getFirst().moving()).isEmpty();
    }

    @Test
    void tellsTheHistoryOfAClaim() {
        line("dan", added("kept", "120000.00"));
        line("dan", claimed("c", "100.00"));
        line("olga", disputed());
        line("dan", answered());
        line("bert", attested("60.00"));

        var claim = read().claims().getFirst();

        assertThat(claim.state()).isEqualTo(ClaimState.ATTESTED);
        assertThat(claim.amount()).isEqualTo(euro("100.00"));
        assertThat(claim.attested()).isEqualTo(euro("60.00"));
        assertThat(claim.claimant()).isEqualTo(new PersonId("dan"));
        assertThat(claim.attestor()).isEqualTo(new PersonId("bert"));
        assertThat(claim.capacity()).isEqualTo(Capacity.DELEGATE);
        assertThat(claim.sharedWith()).extracting(Sharer::project).containsExactly(new ProjectId("reco"));
        assertThat(claim.history())
                .extracting(Step::kind)
                .containsExactly("CLAIMED", "DISPUTED", "ANSWERED", "ATTESTED");
        assertThat(claim.history().get(1).amount()).isEqualTo(euro("40.00"));
    }

    @Test
    void showsALedgerAsItWasRecordedThen() {
        line("dan", added("kept", "120000.00"));
        line("dan", claimed("c", "100.00"));
        line("olga", attested("60.00"));
        line("fred", reversed("60.00"));

        assertThat(lines).hasSize(4);
        assertThat(read(1).claims()).isEmpty();
        assertThat(read(2).claims()).extracting(Claim::state).containsExactly(ClaimState.CLAIMED);
        assertThat(read(2).totals()).containsExactly(totals("100.00", "100.00", "0.00"));
        assertThat(read(3).totals()).containsExactly(totals("100.00", "0.00", "60.00"));
        assertThat(read(3).drivers().getFirst().attested()).isEqualTo(euro("60.00"));
        assertThat(read(4).totals()).isEmpty();
        assertThat(read(4).claims().getFirst().state()).isEqualTo(ClaimState.REVERSED);
    }

    @Test
    void countsADisBenefitNegative() {
        line("dan", added("harm", "1200.00", "DIS_BENEFIT"));
        line("dan", claimed("c", "100.00", "harm", "DIS_BENEFIT"));

        assertThat(read().totals()).containsExactly(totals("-100.00", "-100.00", "0.00"));
        assertThat(read().drivers().getFirst().claimed()).isEqualTo(euro("100.00"));
    }

    @Test
    void addsUpCosts() {
        line("dan", booked("one", "300.00"));
        line("dan", booked("two", "200.00"));
        line(
                "fred",
                new CostReversed("churn", "one", "PEOPLE", JANUARY, new BigDecimal("300.00"), "EUR", null, "Twice"));
        line("dan", new AvoidedCostClaimed("churn", "a", new BigDecimal("50.00"), "EUR", null, "Stopped", false));
        line("olga", new AvoidedCostAttested("churn", "a", new BigDecimal("50.00"), "EUR", null, "OWNER"));

        var ledger = read();

        assertThat(ledger.bookedCosts()).extracting(cost -> cost.reversed()).containsExactly(true, false);
        assertThat(ledger.totals().getFirst().bookedCost()).isEqualTo(euro("200.00"));
        assertThat(ledger.totals().getFirst().avoidedCost()).isEqualTo(euro("50.00"));
        assertThat(ledger.totals().getFirst().attested()).isEqualTo(euro("0.00"));
        assertThat(ledger.avoidedCosts().getFirst().state()).isEqualTo(AvoidedCostState.ATTESTED);
    }

    @Test
    void listsDelegationsThatStand() {
        line("olga", new AttestationDelegated("churn", "bert", LocalDate.of(2026, 12, 31)));
        line("olga", new AttestationDelegated("churn", "zoe", LocalDate.of(2026, 12, 31)));
        line("olga", new DelegationEnded("churn", "zoe"));

        assertThat(read().delegations()).singleElement().satisfies(delegation -> {
            assertThat(delegation.person()).isEqualTo(new PersonId("bert"));
            assertThat(delegation.by()).isEqualTo(new PersonId("olga"));
        });
    }

    @Test
    void keepsARetiredDriver() {
        line("dan", added("kept", "120000.00"));
        line("dan", new DriverRetired("churn", "kept", MARCH, "Gone"));

        assertThat(read().drivers().getFirst().retiredAfter()).isEqualTo(MARCH);
    }

    private void line(String actor, ValueEvent event) {
        var version = lines.size();
        var kind = event.getClass().getSimpleName();
        var line = new LedgerLine(
                version, MIDNIGHT.plusSeconds(version), LocalDate.of(2026, 5, 1), new PersonId(actor), event);
        assertThat(LedgerLine.read(kind, line.json())).isEqualTo(event);
        lines.add(line);
    }

    private LedgerOf.Result read() {
        return read(lines.size());
    }

    private LedgerOf.Result read(int first) {
        var ledger = new LedgerAsRecorded(new ProjectId("churn"));
        lines.subList(0, first).forEach(ledger::read);
        return ledger.result(null, moving);
    }

    private static Totals totals(String claimed, String awaiting, String attested) {
        var none = euro("0.00");
        return new Totals(euro(claimed), euro(awaiting), euro(attested), none, none, none);
    }

    private static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }

    private static ValueEvent added(String driver, String likely) {
        return added(driver, likely, "REVENUE");
    }

    private static ValueEvent added(String driver, String likely, String category) {
        return new DriverAdded(
                "churn",
                driver,
                "Customers won back",
                category,
                "RECURRING",
                new BigDecimal("1.00"),
                new BigDecimal(likely),
                new BigDecimal("900000.00"),
                "EUR",
                true,
                1,
                List.of(50),
                24,
                "Card margin",
                "Pilot",
                false);
    }

    private static ValueEvent reforecast(String likely) {
        return new DriverReforecast(
                "churn",
                "kept",
                "Customers won back",
                "REVENUE",
                "RECURRING",
                new BigDecimal("1.00"),
                new BigDecimal(likely),
                new BigDecimal("900000.00"),
                "EUR",
                true,
                1,
                List.of(50),
                24,
                "Card margin",
                "Pilot",
                "Slower");
    }

    private static ValueEvent frozen() {
        return new PromiseFrozen(
                "churn",
                2,
                JANUARY,
                List.of(new PromiseFrozen.Driver(
                        "kept",
                        "Customers won back",
                        "REVENUE",
                        "RECURRING",
                        new BigDecimal("1.00"),
                        new BigDecimal("120000.00"),
                        new BigDecimal("900000.00"),
                        "EUR",
                        true,
                        1,
                        List.of(50),
                        24,
                        "Card margin",
                        "Pilot")),
                List.of(new PromiseFrozen.PlannedCost("PEOPLE", JANUARY, new BigDecimal("5000.00"), "EUR")));
    }

    private static ValueEvent claimed(String claim, String amount) {
        return claimed(claim, amount, "kept");
    }

    private static ValueEvent claimed(String claim, String amount, String driver) {
        return claimed(claim, amount, driver, "REVENUE");
    }

    private static ValueEvent claimed(String claim, String amount, String driver, String category) {
        return new ValueClaimed(
                "churn",
                claim,
                driver,
                category,
                true,
                JANUARY,
                MARCH,
                new BigDecimal(amount),
                "EUR",
                "Card margin",
                "AB_TEST",
                "Holdout",
                false);
    }

    private static ValueEvent disputed() {
        return new ClaimDisputed(
                "churn",
                "c",
                "kept",
                "REVENUE",
                true,
                JANUARY,
                MARCH,
                new BigDecimal("100.00"),
                "EUR",
                new BigDecimal("40.00"),
                "Easter");
    }

    private static ValueEvent answered() {
        return new DisputeAnswered(
                "churn", "c", "kept", "REVENUE", true, JANUARY, MARCH, new BigDecimal("100.00"), "EUR", "Left out");
    }

    private static ValueEvent attested(String amount) {
        return new ClaimAttested(
                "churn",
                "c",
                "kept",
                "REVENUE",
                true,
                JANUARY,
                MARCH,
                new BigDecimal(amount),
                "EUR",
                new BigDecimal("100.00"),
                "DELEGATE",
                new BigDecimal("60"),
                List.of(new ClaimAttested.Sharer("reco", "basket", "x")),
                null);
    }

    private static ValueEvent reversed(String amount) {
        return new ClaimReversed(
                "churn",
                "c",
                "kept",
                "REVENUE",
                true,
                JANUARY,
                MARCH,
                new BigDecimal(amount),
                "EUR",
                new BigDecimal("100.00"),
                "Wrong regions");
    }

    private static ValueEvent booked(String cost, String amount) {
        return new CostBooked("churn", cost, "PEOPLE", JANUARY, new BigDecimal(amount), "EUR", null, null);
    }
}
