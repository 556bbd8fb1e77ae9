package dev.hindcast.value.write;

import static dev.hindcast.value.write.Ledgers.BERT_ACTING;
import static dev.hindcast.value.write.Ledgers.DAN;
import static dev.hindcast.value.write.Ledgers.DRIVER;
import static dev.hindcast.value.write.Ledgers.FEBRUARY;
import static dev.hindcast.value.write.Ledgers.HINDCAST;
import static dev.hindcast.value.write.Ledgers.JANUARY;
import static dev.hindcast.value.write.Ledgers.MARCH;
import static dev.hindcast.value.write.Ledgers.OLGA;
import static dev.hindcast.value.write.Ledgers.PROJECT;
import static dev.hindcast.value.write.Ledgers.WHY;
import static dev.hindcast.value.write.Ledgers.driverAdded;
import static dev.hindcast.value.write.Ledgers.euro;
import static dev.hindcast.value.write.Ledgers.terms;
import static dev.hindcast.value.write.Ledgers.valueClaimed;

import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.CostCategory;
import dev.hindcast.value.Estimate;
import dev.hindcast.value.ValueCommand.AddDriver;
import dev.hindcast.value.ValueCommand.AmendDriver;
import dev.hindcast.value.ValueCommand.FreezePromise;
import dev.hindcast.value.ValueCommand.PlanCost;
import dev.hindcast.value.ValueCommand.PlanGoLive;
import dev.hindcast.value.ValueCommand.ReforecastCost;
import dev.hindcast.value.ValueCommand.ReforecastDriver;
import dev.hindcast.value.ValueCommand.ReforecastGoLive;
import dev.hindcast.value.ValueCommand.RetireDriver;
import dev.hindcast.value.events.CostPlanned;
import dev.hindcast.value.events.CostReforecast;
import dev.hindcast.value.events.DriverRetired;
import dev.hindcast.value.events.GoLivePlanned;
import dev.hindcast.value.events.GoLiveReforecast;
import dev.hindcast.value.events.PromiseFrozen;
import dev.hindcast.value.events.ValueEvent;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PlanAndPromiseTest {

    private final Ledgers ledger = new Ledgers();

    @Test
    void comesIntoBeingWithItsFirstDriver() {
        ledger.expect(DAN, new AddDriver(PROJECT, DRIVER, terms()), driverAdded());
    }

    @Test
    void belongsToAProject() {
        ledger.refuse(DAN, new AddDriver(new ProjectId("none"), DRIVER, terms()), "project-unknown");
    }

    @Test
    void amendsADriverBeforeTheFreeze() {
        ledger.given(DAN, driverAdded())
                .expect(
                        DAN,
                        new AmendDriver(PROJECT, DRIVER, terms("USD", null)),
                        Drivers.amended(PROJECT.value(), DRIVER.value(), terms("USD", null)));
    }

    @Test
    void keepsTheCurrencyOfAClaimedDriver() {
        ledger.given(DAN, driverAdded(), valueClaimed(JANUARY, FEBRUARY, euro(100), false))
                .refuse(DAN, new AmendDriver(PROJECT, DRIVER, terms("USD", null)), "currency-of-claimed-driver-stays");
    }

    @Test
    void refusesAnUnknownDriver() {
        ledger.given(DAN, driverAdded())
                .refuse(DAN, new AmendDriver(PROJECT, new DriverId("none"), terms()), "driver-unknown");
    }

    @Test
    void amendsNothingOnceFrozen() {
        ledger.given(DAN, driverAdded(), frozen());
        ledger.refuse(DAN, new AmendDriver(PROJECT, DRIVER, terms()), "promise-is-frozen");
        ledger.refuse(DAN, new PlanGoLive(PROJECT, MARCH), "promise-is-frozen");
        ledger.refuse(DAN, new PlanCost(PROJECT, CostCategory.PEOPLE, MARCH, euro(1)), "promise-is-frozen");
    }

    @Test
    void standsStillBetweenApprovalAndFreeze() {
        ledger.approved = OptionalLong.of(0);
        ledger.given(DAN, driverAdded());
        ledger.refuse(DAN, new AddDriver(PROJECT, new DriverId("late"), terms()), "promise-is-being-frozen");
        ledger.refuse(DAN, new AmendDriver(PROJECT, DRIVER, terms()), "promise-is-being-frozen");
        ledger.refuse(DAN, new RetireDriver(PROJECT, DRIVER, WHY), "promise-is-being-frozen");
        ledger.refuse(DAN, new PlanGoLive(PROJECT, MARCH), "promise-is-being-frozen");
        ledger.refuse(DAN, new PlanCost(PROJECT, CostCategory.PEOPLE, MARCH, euro(1)), "promise-is-being-frozen");
        ledger.refuse(DAN, new ReforecastGoLive(PROJECT, MARCH, WHY), "promise-is-being-frozen");
    }

    @Test
    void reforecastsNothingThatIsNotPromised() {
        ledger.given(DAN, driverAdded());
        ledger.refuse(DAN, reforecast("1", "2", "3"), "promise-is-not-frozen");
        ledger.refuse(DAN, new ReforecastGoLive(PROJECT, MARCH, WHY), "promise-is-not-frozen");
        ledger.refuse(
                DAN, new ReforecastCost(PROJECT, CostCategory.PEOPLE, MARCH, euro(1), WHY), "promise-is-not-frozen");
    }

    @Test
    void plansGoLiveAndCosts() {
        ledger.expect(DAN, new PlanGoLive(PROJECT, MARCH), new GoLivePlanned("churn", MARCH));
        ledger.expect(
                DAN,
                new PlanCost(PROJECT, CostCategory.PEOPLE, JANUARY, euro(5000)),
                new CostPlanned("churn", "PEOPLE", JANUARY, new BigDecimal("5000.00"), "EUR"));
    }

    @Test
    void freezesWhatWasPlannedAndNotRetired() {
        ledger.approved = OptionalLong.of(6);
        ledger.given(
                        DAN,
                        driverAdded(),
                        Drivers.added("churn", "calls", terms(), false),
                        new DriverRetired("churn", "calls", MARCH, "Not ours"),
                        new GoLivePlanned("churn", MARCH),
                        planned("PEOPLE", 5000),
                        planned("VENDOR", 700),
                        planned("VENDOR", 0))
                .expect(
                        HINDCAST,
                        new FreezePromise(PROJECT),
                        new PromiseFrozen(
                                "churn",
                                6,
                                MARCH,
                                List.of(Drivers.promised(DRIVER.value(), terms())),
                                List.of(new PromiseFrozen.PlannedCost(
                                        "PEOPLE", JANUARY, new BigDecimal("5000.00"), "EUR"))));
    }

    @Test
    void neverFreezesTwice() {
        ledger.approved = OptionalLong.of(0);
        ledger.given(DAN, driverAdded(), frozen())
                .when(HINDCAST, new FreezePromise(PROJECT))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void freezesOnlyWhatWasApproved() {
        ledger.given(DAN, driverAdded()).refuse(HINDCAST, new FreezePromise(PROJECT), "charter-not-approved");
    }

    @Test
    void freezesAtNobodysRequest() {
        ledger.approved = OptionalLong.of(0);
        ledger.given(DAN, driverAdded()).refuse(BERT_ACTING, new FreezePromise(PROJECT), "only-hindcast-freezes");
    }

    @Test
    void doesNotPromiseADriverAddedLater() {
        ledger.approved = OptionalLong.of(0);
        ledger.given(DAN, driverAdded(), frozen())
                .expect(
                        DAN,
                        new AddDriver(PROJECT, new DriverId("late"), terms()),
                        Drivers.added("churn", "late", terms(), true));
    }

    @Test
    void reforecastsADriverWithItsCompleteTerms() {
        var anew = Drivers.reforecast(
                "churn",
                DRIVER.value(),
                terms().expecting(
                                Estimate.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TEN, terms().currency()),
                                terms().course()),
                WHY.value());
        ledger.given(DAN, driverAdded(), frozen()).expect(OLGA, reforecast("1", "2", "10"), anew);
    }

    @Test
    void reforecastsGoLiveAndCosts() {
        ledger.given(DAN, driverAdded(), new GoLivePlanned("churn", JANUARY), frozen());
        ledger.expect(
                DAN,
                new ReforecastGoLive(PROJECT, MARCH, WHY),
                new GoLiveReforecast("churn", MARCH, JANUARY, WHY.value()));
        ledger.expect(
                DAN,
                new ReforecastCost(PROJECT, CostCategory.VENDOR, MARCH, euro(10), WHY),
                new CostReforecast("churn", "VENDOR", MARCH, new BigDecimal("10.00"), "EUR", WHY.value()));
    }

    @Test
    void retiresADriverOnceAfterTheMonthOfTheEffectiveDate() {
        ledger.given(DAN, driverAdded(), frozen());
        var retired = new DriverRetired("churn", DRIVER.value(), MARCH, WHY.value());
        ledger.expect(DAN, new RetireDriver(PROJECT, DRIVER, WHY), retired);
        ledger.given(DAN, retired);
        ledger.refuse(DAN, new RetireDriver(PROJECT, DRIVER, WHY), "driver-is-retired");
        ledger.refuse(DAN, reforecast("1", "2", "3"), "driver-is-retired");
    }

    private static ReforecastDriver reforecast(String low, String likely, String high) {
        return new ReforecastDriver(
                PROJECT, DRIVER, new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high), null, null, WHY);
    }

    private static ValueEvent planned(String category, long amount) {
        return new CostPlanned("churn", category, JANUARY, euro(amount).amount(), "EUR");
    }

    static ValueEvent frozen() {
        return new PromiseFrozen("churn", 0, MARCH, List.of(Drivers.promised(DRIVER.value(), terms())), List.of());
    }
}
