package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Occasion;
import dev.hindcast.value.CostCategory;
import dev.hindcast.value.Course;
import dev.hindcast.value.DriverTerms;
import dev.hindcast.value.Estimate;
import dev.hindcast.value.ValueCommand.AddDriver;
import dev.hindcast.value.ValueCommand.AmendDriver;
import dev.hindcast.value.ValueCommand.PlanCost;
import dev.hindcast.value.ValueCommand.PlanGoLive;
import dev.hindcast.value.ValueCommand.ReforecastCost;
import dev.hindcast.value.ValueCommand.ReforecastDriver;
import dev.hindcast.value.ValueCommand.ReforecastGoLive;
import dev.hindcast.value.ValueCommand.RetireDriver;
import dev.hindcast.value.events.CostPlanned;
import dev.hindcast.value.events.CostReforecast;
import dev.hindcast.value.events.DriverAdded;
import dev.hindcast.value.events.DriverAmended;
import dev.hindcast.value.events.DriverReforecast;
import dev.hindcast.value.events.DriverRetired;
import dev.hindcast.value.events.GoLivePlanned;
import dev.hindcast.value.events.GoLiveReforecast;
import dev.hindcast.value.events.PromiseFrozen;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What is planned, then promised, then expected: drivers, the month of going live, costs. */
final class Plan {

    /** A driver as expected now. */
    record Driver(DriverTerms terms, @Nullable YearMonth retiredAfter) {}

    private Map<String, Driver> drivers = new LinkedHashMap<>();
    private Map<String, CostPlanned> costs = new LinkedHashMap<>();
    private List<PromiseFrozen.PlannedCost> promisedCosts = List.of();
    private @Nullable YearMonth goLive;
    private boolean frozen;

    DriverAdded add(AddDriver c, OptionalLong approved) {
        standsNotStill(approved);
        return Drivers.added(c.project().value(), c.driver().value(), c.terms(), frozen);
    }

    DriverAmended amend(AmendDriver c, OptionalLong approved, boolean claimed) {
        isOpen(approved);
        var driver = expected(c.driver());
        new CurrencyOfAClaimedDriverStays(
                        claimed, driver.terms().currency(), c.terms().currency())
                .verify();
        return Drivers.amended(c.project().value(), c.driver().value(), c.terms());
    }

    DriverReforecast reforecast(ReforecastDriver c, OptionalLong approved) {
        isPromised(approved);
        var terms = expected(c.driver()).terms();
        var course = terms.course();
        var anew = terms.expecting(
                Estimate.of(c.low(), c.likely(), c.high(), terms.currency()),
                new Course(
                        course.recurrence(),
                        Objects.requireNonNullElse(c.startsAfterMonths(), course.startsAfterMonths()),
                        Objects.requireNonNullElse(c.rampUp(), course.rampUp()),
                        course.lifeMonths()));
        return Drivers.reforecast(
                c.project().value(), c.driver().value(), anew, c.reason().value());
    }

    DriverRetired retire(RetireDriver c, OptionalLong approved, Occasion occasion) {
        standsNotStill(approved);
        expected(c.driver());
        return new DriverRetired(
                c.project().value(),
                c.driver().value(),
                YearMonth.from(occasion.effective()),
                c.reason().value());
    }

    GoLivePlanned plan(PlanGoLive c, OptionalLong approved) {
        isOpen(approved);
        return new GoLivePlanned(c.project().value(), c.month());
    }

    GoLiveReforecast reforecast(ReforecastGoLive c, OptionalLong approved) {
        isPromised(approved);
        return new GoLiveReforecast(
                c.project().value(), c.month(), goLive, c.reason().value());
    }

    CostPlanned plan(PlanCost c, OptionalLong approved) {
        isOpen(approved);
        return new CostPlanned(
                c.project().value(),
                c.category().name(),
                c.month(),
                c.amount().amount(),
                c.amount().currency().getCurrencyCode());
    }

    CostReforecast reforecast(ReforecastCost c, OptionalLong approved) {
        isPromised(approved);
        return new CostReforecast(
                c.project().value(),
                c.category().name(),
                c.month(),
                c.amount().amount(),
                c.amount().currency().getCurrencyCode(),
                c.reason().value());
    }

    PromiseFrozen freeze(String project, long version) {
        var promised = drivers.entrySet().stream()
                .filter(entry -> entry.getValue().retiredAfter() == null)
                .map(entry -> Drivers.promised(entry.getKey(), entry.getValue().terms()))
                .toList();
        var planned = costs.values().stream()
                .map(cost ->
                        new PromiseFrozen.PlannedCost(cost.category(), cost.month(), cost.amount(), cost.currency()))
                .toList();
        return new PromiseFrozen(project, version, goLive, promised, planned);
    }

    boolean isFrozen() {
        return frozen;
    }

    /** The driver, retired or not; the broken rule {@code driver-unknown} when there is none. */
    Driver known(DriverId id) {
        var driver = drivers.get(id.value());
        if (driver == null) {
            throw DomainRule.notFound("driver-unknown", "There is no driver '%s' in this ledger.".formatted(id));
        }
        return driver;
    }

    /** Costs as promised, or as planned while nothing is promised. */
    Collection<Money> plannedCosts() {
        return frozen
                ? promisedCosts.stream()
                        .map(cost -> new Money(cost.amount(), Money.currency(cost.currency())))
                        .toList()
                : costs.values().stream()
                        .map(cost -> new Money(cost.amount(), Money.currency(cost.currency())))
                        .toList();
    }

    void on(DriverAdded e) {
        drivers.put(e.driver(), new Driver(Drivers.terms(e), null));
    }

    void on(DriverAmended e) {
        drivers.put(e.driver(), new Driver(Drivers.terms(e), null));
    }

    void on(DriverReforecast e) {
        drivers.put(e.driver(), new Driver(Drivers.terms(e), null));
    }

    void on(DriverRetired e) {
        drivers.computeIfPresent(e.driver(), (id, driver) -> new Driver(driver.terms(), e.lastMonth()));
    }

    void on(GoLivePlanned e) {
        goLive = e.month();
    }

    void on(GoLiveReforecast e) {
        goLive = e.month();
    }

    void on(CostPlanned e) {
        var place = CostCategory.valueOf(e.category()) + "/" + e.month();
        if (e.amount().signum() == 0) {
            costs.remove(place);
        } else {
            costs.put(place, e);
        }
    }

    void on(PromiseFrozen e) {
        frozen = true;
        promisedCosts = e.costs();
    }

    private Driver expected(DriverId id) {
        var driver = known(id);
        new DriverIsNotRetired(driver.retiredAfter()).verify();
        return driver;
    }

    private void isOpen(OptionalLong approved) {
        new PromiseIsNotFrozen(frozen).verify();
        standsNotStill(approved);
    }

    private void isPromised(OptionalLong approved) {
        standsNotStill(approved);
        new PromiseIsFrozen(frozen).verify();
    }

    private void standsNotStill(OptionalLong approved) {
        new PromiseIsNotBeingFrozen(approved.isPresent(), frozen).verify();
    }
}
