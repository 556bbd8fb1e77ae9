package dev.hindcast.value.write;

import static dev.hindcast.value.write.Ledgers.AVOIDED;
import static dev.hindcast.value.write.Ledgers.COST;
import static dev.hindcast.value.write.Ledgers.DAN;
import static dev.hindcast.value.write.Ledgers.FRED;
import static dev.hindcast.value.write.Ledgers.JANUARY;
import static dev.hindcast.value.write.Ledgers.MARCH;
import static dev.hindcast.value.write.Ledgers.OLGA;
import static dev.hindcast.value.write.Ledgers.PROJECT;
import static dev.hindcast.value.write.Ledgers.WHY;
import static dev.hindcast.value.write.Ledgers.euro;

import dev.hindcast.shared.CostId;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Money;
import dev.hindcast.value.CostCategory;
import dev.hindcast.value.ValueCommand.AttestAvoidedCost;
import dev.hindcast.value.ValueCommand.BookCost;
import dev.hindcast.value.ValueCommand.ClaimAvoidedCost;
import dev.hindcast.value.ValueCommand.ReverseAvoidedCost;
import dev.hindcast.value.ValueCommand.ReverseCost;
import dev.hindcast.value.events.AvoidedCostAttested;
import dev.hindcast.value.events.AvoidedCostClaimed;
import dev.hindcast.value.events.AvoidedCostReversed;
import dev.hindcast.value.events.CostBooked;
import dev.hindcast.value.events.CostPlanned;
import dev.hindcast.value.events.CostReversed;
import dev.hindcast.value.events.PromiseFrozen;
import dev.hindcast.value.events.ValueEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CostsTest {

    private final Ledgers ledger = new Ledgers();

    @Test
    void booksACostOfAnExperiment() {
        ledger.expect(
                DAN,
                new BookCost(PROJECT, COST, CostCategory.VENDOR, MARCH, euro(300), new ExperimentId("trial"), WHY),
                new CostBooked(
                        "churn", "cost", "VENDOR", MARCH, new BigDecimal("300.00"), "EUR", "trial", WHY.value()));
    }

    @Test
    void booksNoCostOfAnExperimentThatTheProjectDoesNotHave() {
        ledger.refuse(
                DAN,
                new BookCost(PROJECT, COST, CostCategory.VENDOR, MARCH, euro(300), new ExperimentId("none"), null),
                "experiment-unknown");
    }

    @Test
    void booksNothingAhead() {
        ledger.refuse(
                DAN,
                new BookCost(PROJECT, COST, CostCategory.VENDOR, YearMonth.of(2026, 4), euro(300), null, null),
                "cost-month-not-begun");
    }

    @Test
    void reversesACostOnce() {
        var reversed = new CostReversed(
                "churn", "cost", "PEOPLE", JANUARY, new BigDecimal("300.00"), "EUR", null, WHY.value());
        ledger.given(DAN, booked(300));
        ledger.expect(FRED, new ReverseCost(PROJECT, COST, WHY), reversed);
        ledger.given(FRED, reversed).refuse(FRED, new ReverseCost(PROJECT, COST, WHY), "cost-already-reversed");
    }

    @Test
    void reversesOnlyWhatWasBooked() {
        ledger.given(DAN, booked(300)).refuse(FRED, new ReverseCost(PROJECT, new CostId("none"), WHY), "cost-unknown");
    }

    @Nested
    class Avoiding {

        @Test
        void claimsWhatAStopSavedUpToWhatIsLeft() {
            stoppedWith(planned(1000), booked(300)).expect(DAN, claim(euro(700), null), claimed(700, null, false));
        }

        @Test
        void refusesMoreThanWasPlannedAndNotSpent() {
            stoppedWith(planned(1000), booked(300))
                    .refuse(DAN, claim(euro(701), null), "avoided-cost-above-what-is-left");
        }

        @Test
        void measuresByThePromiseOnceFrozen() {
            var frozen = new PromiseFrozen(
                    "churn",
                    0,
                    null,
                    List.of(),
                    List.of(new PromiseFrozen.PlannedCost("PEOPLE", JANUARY, new BigDecimal("500.00"), "EUR")));
            stoppedWith(planned(500), frozen);
            ledger.refuse(DAN, claim(euro(501), null), "avoided-cost-above-what-is-left");
            ledger.expect(DAN, claim(euro(500), null), claimed(500, null, false));
        }

        @Test
        void needsCostsInItsOwnCurrency() {
            stoppedWith(planned(1000))
                    .refuse(DAN, claim(Money.of(10, "USD"), null), "avoided-cost-in-another-currency");
        }

        @Test
        void needsAStopOrALesson() {
            ledger.given(DAN, planned(1000));
            ledger.refuse(DAN, claim(euro(10), null), "avoided-cost-needs-stop-or-lesson");
            ledger.expect(DAN, claim(euro(10), new LessonId("lesson")), claimed(10, "lesson", false));
        }

        @Test
        void needsAPublishedLesson() {
            ledger.given(DAN, planned(1000))
                    .refuse(DAN, claim(euro(10), new LessonId("unpublished")), "lesson-unknown");
        }

        @Test
        void isClaimedOnce() {
            stoppedWith(planned(1000), claimed(100, null, false))
                    .refuse(DAN, claim(euro(10), null), "avoided-cost-already-claimed");
            ledger.given(OLGA, reversed(100, false))
                    .when(DAN, claim(euro(10), null))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void isAttestedLikeValue() {
            stoppedWith(planned(1000), claimed(100, null, false));
            ledger.refuse(DAN, attest(), "claimant-never-attests");
            ledger.refuse(FRED, attest(), "only-owner-or-delegate-attests");
            ledger.expect(OLGA, attest(), attested("OWNER"));
            ledger.given(OLGA, attested("OWNER")).refuse(OLGA, attest(), "avoided-cost-not-in-state");
        }

        @Test
        void goesToFinanceWhenTheOwnerClaimedIt() {
            ledger.stoppedOn = LocalDate.of(2026, 2, 1);
            ledger.given(DAN, planned(1000)).given(OLGA, claimed(100, null, true));
            ledger.refuse(OLGA, attest(), "claimant-never-attests");
            ledger.expect(FRED, attest(), attested("FINANCE"));
        }

        @Test
        void isMeasuredAgainWhenAttested() {
            stoppedWith(planned(1000), claimed(100, null, false), booked(950))
                    .refuse(OLGA, attest(), "avoided-cost-above-what-is-left");
        }

        @Test
        void isReversedByOwnerOrFinance() {
            stoppedWith(planned(1000), claimed(100, null, false));
            ledger.expect(OLGA, reverse(), reversed(100, false));
            ledger.given(OLGA, attested("OWNER"));
            ledger.expect(FRED, reverse(), reversed(100, true));
            ledger.refuse(DAN, reverse(), "only-owner-or-finance-reverses");
        }

        @Test
        void isKnown() {
            stoppedWith(planned(1000)).refuse(OLGA, attest(), "avoided-cost-unknown");
        }

        private Ledgers stoppedWith(ValueEvent... events) {
            ledger.stoppedOn = LocalDate.of(2026, 2, 1);
            return ledger.given(DAN, events);
        }
    }

    private static ClaimAvoidedCost claim(Money amount, @Nullable LessonId lesson) {
        return new ClaimAvoidedCost(PROJECT, AVOIDED, amount, WHY, lesson);
    }

    private static AttestAvoidedCost attest() {
        return new AttestAvoidedCost(PROJECT, AVOIDED);
    }

    private static ReverseAvoidedCost reverse() {
        return new ReverseAvoidedCost(PROJECT, AVOIDED, WHY);
    }

    private static ValueEvent planned(long amount) {
        return new CostPlanned("churn", "PEOPLE", JANUARY, euro(amount).amount(), "EUR");
    }

    private static ValueEvent booked(long amount) {
        return new CostBooked("churn", "cost", "PEOPLE", JANUARY, euro(amount).amount(), "EUR", null, null);
    }

    private static ValueEvent claimed(long amount, @Nullable String lesson, boolean ownersOwn) {
        return new AvoidedCostClaimed("churn", "avoided", euro(amount).amount(), "EUR", lesson, WHY.value(), ownersOwn);
    }

    private static ValueEvent attested(String capacity) {
        return new AvoidedCostAttested("churn", "avoided", new BigDecimal("100.00"), "EUR", null, capacity);
    }

    private static ValueEvent reversed(long amount, boolean attested) {
        return new AvoidedCostReversed("churn", "avoided", euro(amount).amount(), "EUR", null, attested, WHY.value());
    }
}
