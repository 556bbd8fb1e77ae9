package dev.hindcast.portfolio.read.journal;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.shared.Money;
import dev.hindcast.value.Category;
import dev.hindcast.value.Course;
import dev.hindcast.value.DriverMonths;
import dev.hindcast.value.Estimate;
import dev.hindcast.value.Recurrence;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Restates what follows from a project's drivers, cost plan and placement, whenever one of them changes. */
@Component
class Ledgers {

    private static final List<Figure> FORECASTS = List.of(Figure.FORECAST, Figure.FORECAST_LOW, Figure.FORECAST_HIGH);

    private final Journal journal;
    private final Drivers drivers;
    private final CostPlan costPlan;
    private final Placements placements;

    Ledgers(Journal journal, Drivers drivers, CostPlan costPlan, Placements placements) {
        this.journal = journal;
        this.drivers = drivers;
        this.costPlan = costPlan;
        this.placements = placements;
    }

    /** Keeps the driver's terms and restates its forecast. */
    void driver(Fact fact, String kind, Driver driver) {
        drivers.keep(fact.project(), driver);
        var lines = journal.of(fact, kind);
        forecast(lines, driver, placements.of(fact.project()));
        lines.append();
    }

    void retire(Fact fact, String kind, String driver, YearMonth lastMonth) {
        drivers.find(fact.project(), driver).ifPresent(known -> driver(fact, kind, known.retired(lastMonth)));
    }

    /** Keeps the planned cost and restates what is expected to be spent. */
    void plan(Fact fact, String kind, CostPlan.Planned planned) {
        costPlan.keep(fact.project(), planned);
        var lines = journal.of(fact, kind);
        expectedCost(lines, planned, placements.of(fact.project()));
        lines.append();
    }

    /** Changes the placement and restates everything that follows from it; nothing when it stays the same. */
    void place(Fact fact, String kind, UnaryOperator<Placement> change) {
        var before = placements.of(fact.project());
        var placement = change.apply(before);
        if (placement.equals(before)) {
            return;
        }
        placements.keep(fact.project(), placement);
        var lines = journal.of(fact, kind);
        drivers.of(fact.project()).forEach(driver -> forecast(lines, driver, placement));
        costPlan.of(fact.project()).forEach(planned -> expectedCost(lines, planned, placement));
        lines.append();
    }

    /** Adds the first promise of a driver to the lines, and keeps when it was promised to start. */
    void promise(Journal.Lines lines, String project, Driver driver, @Nullable YearMonth goLive) {
        lines.restate(driver.subject(), Figure.FIRST_PROMISE, FirstPromise.of(driver, goLive));
        if (goLive != null) {
            drivers.promise(project, driver.id(), DriverMonths.start(driver.course(), goLive));
        }
    }

    /** Whether anything is known about when the project goes live. */
    boolean isPlaced(String project) {
        return placements.of(project).start() != null;
    }

    String nameOf(String project, String driver) {
        return drivers.find(project, driver).map(Driver::name).orElse(driver);
    }

    void clear() {
        drivers.clear();
        costPlan.clear();
        placements.clear();
    }

    static Driver terms(
            String driver,
            String name,
            String category,
            String recurrence,
            BigDecimal low,
            BigDecimal likely,
            BigDecimal high,
            String currency,
            boolean cashable,
            int startsAfterMonths,
            List<Integer> rampUp,
            int lifeMonths) {
        return new Driver(
                driver,
                name,
                Category.valueOf(category),
                Estimate.of(low, likely, high, Money.currency(currency)),
                cashable,
                new Course(Recurrence.valueOf(recurrence), startsAfterMonths, rampUp, lifeMonths),
                null);
    }

    private static void forecast(Journal.Lines lines, Driver driver, Placement placement) {
        FORECASTS.forEach(figure -> lines.restate(driver.subject(), figure, Forecast.of(driver, placement, figure)));
    }

    private static void expectedCost(Journal.Lines lines, CostPlan.Planned planned, Placement placement) {
        lines.restate(planned.subject(), Figure.FORECAST_COST, ExpectedCost.of(planned, placement));
    }
}
