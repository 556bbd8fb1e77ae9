package dev.hindcast.bench.portfolio;

import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.project.events.FramingRevised;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.ClaimReversed;
import dev.hindcast.value.events.CostBooked;
import dev.hindcast.value.events.CostPlanned;
import dev.hindcast.value.events.DriverAdded;
import dev.hindcast.value.events.DriverReforecast;
import dev.hindcast.value.events.GoLivePlanned;
import dev.hindcast.value.events.GoLiveReforecast;
import dev.hindcast.value.events.PromiseFrozen;
import dev.hindcast.value.events.ValueClaimed;
import dev.hindcast.value.events.ValueEvent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The life of one made-up project, the same each time for the same number: framed in one of forty-two months, planned,
 * promised, late, live, with costs each month and claims that are attested, sometimes reversed; one in eight is stopped.
 */
final class History {

    static final LocalDate BEGINNING = LocalDate.of(2021, 1, 4);

    /** Something that happened on a day. */
    record Told(LocalDate day, Object event) {}

    private static final List<String> CATEGORIES =
            List.of("COST_SAVING", "REVENUE", "PRODUCTIVITY", "COST_AVOIDANCE", "RISK_REDUCTION", "DIS_BENEFIT");
    private static final List<String> CURRENCIES = List.of("EUR", "EUR", "EUR", "USD", "USD", "GBP");

    private record Driver(String id, String category, boolean cashable, BigDecimal likely) {}

    private final SplittableRandom random;
    private final String project;
    private final String currency;
    private final int ledgerEvents;
    private final List<Told> told = new ArrayList<>();
    private final List<Driver> drivers = new ArrayList<>();
    private LocalDate day;
    private int ledger;

    private History(int number, int ledgerEvents) {
        this.random = new SplittableRandom(number);
        this.project = "project-" + number;
        this.currency = any(CURRENCIES);
        this.ledgerEvents = ledgerEvents;
        this.day = BEGINNING.plusDays(random.nextInt(42 * 30));
    }

    /** The history of a project with so many events in its ledger. */
    static List<Told> of(int number, int ledgerEvents) {
        var history = new History(number, ledgerEvents);
        history.plan(number);
        history.deliver();
        return history.told;
    }

    private void plan(int number) {
        tell(new ProjectFramed(
                project, "P" + number, "Project " + number, "a problem", "KPI_GAP", unit(), goal(), "owner"));
        addDriver();
        addDriver();
        var goLive = YearMonth.from(day).plusMonths(6);
        tell(new GoLivePlanned(project, goLive));
        var costs = new ArrayList<PromiseFrozen.PlannedCost>();
        for (int i = 0; i < 4; i++) {
            var month = YearMonth.from(day).plusMonths(i);
            var amount = money(40_000);
            tell(new CostPlanned(project, "PEOPLE", month, amount, currency));
            costs.add(new PromiseFrozen.PlannedCost("PEOPLE", month, amount, currency));
        }
        day = day.plusDays(20);
        tell(new StageEntered(project, "CHARTERED", "FRAMED", null));
        tell(new PromiseFrozen(
                project, 1, goLive, drivers.stream().map(this::promised).toList(), costs));
        day = day.plusDays(60);
        tell(new StageEntered(project, "DELIVERING", "CHARTERED", null));
        tell(new GoLiveReforecast(project, goLive.plusMonths(2), goLive, "late data"));
    }

    private void deliver() {
        if (random.nextInt(8) == 0) {
            spendUntilStopped();
            return;
        }
        for (int i = 0; i < 5; i++) {
            spend();
        }
        tell(new StageEntered(project, "LIVE", "DELIVERING", null));
        while (ledger < ledgerEvents) {
            spend();
            drivers.forEach(this::claim);
            if (random.nextInt(6) == 0) {
                reforecast(any(drivers));
            }
            if (random.nextInt(20) == 0) {
                tell(new FramingRevised(project, "Project", "a problem", "KPI_GAP", unit(), goal()));
            }
        }
    }

    private void spendUntilStopped() {
        var stopAfter = 3 + random.nextInt(10);
        for (int i = 0; ledger < ledgerEvents && i < stopAfter; i++) {
            spend();
        }
        tell(new ProjectStopped(project, "DELIVERING", "no takers", "pilot", "the data"));
        day = day.plusDays(random.nextInt(30));
        tell(new PostMortemPublished(
                "post-mortem of " + project,
                project,
                1,
                "PROJECT",
                "Title",
                false,
                Map.of(),
                List.of(new PostMortemPublished.Factor("f", "DATA_LACKING", "Data lacking", "KNOWN", "", null, null)),
                List.of(new PostMortemPublished.Lesson("lesson of " + project, "Look first", null, List.of())),
                List.of(),
                null,
                null));
        while (ledger < ledgerEvents) {
            tell(cost(YearMonth.from(day).minusMonths(1)));
        }
    }

    private void addDriver() {
        var driver = new Driver(
                project + "-driver-" + drivers.size(), any(CATEGORIES), random.nextInt(3) > 0, money(900_000));
        drivers.add(driver);
        tell(new DriverAdded(
                project,
                driver.id,
                driver.id,
                driver.category,
                "RECURRING",
                driver.likely.divide(BigDecimal.TWO).setScale(2, RoundingMode.HALF_EVEN),
                driver.likely,
                driver.likely.add(driver.likely),
                currency,
                driver.cashable,
                0,
                List.of(25, 50, 75),
                24,
                null,
                "finance",
                false));
    }

    private PromiseFrozen.Driver promised(Driver driver) {
        return new PromiseFrozen.Driver(
                driver.id,
                driver.id,
                driver.category,
                "RECURRING",
                driver.likely,
                driver.likely,
                driver.likely,
                currency,
                driver.cashable,
                0,
                List.of(25, 50, 75),
                24,
                null,
                "finance");
    }

    private void reforecast(Driver driver) {
        var likely = money(900_000);
        tell(new DriverReforecast(
                project,
                driver.id,
                driver.id,
                driver.category,
                "RECURRING",
                likely,
                likely,
                likely.add(likely),
                currency,
                driver.cashable,
                0,
                List.of(25, 50, 75),
                24,
                null,
                "finance",
                "pilot"));
    }

    /** A month passes and is paid for. */
    private void spend() {
        day = day.plusDays(30);
        tell(cost(YearMonth.from(day).minusMonths(1)));
        tell(cost(YearMonth.from(day).minusMonths(1)));
    }

    private CostBooked cost(YearMonth month) {
        return new CostBooked(
                project,
                project + "-cost-" + ledger,
                any(List.of("PEOPLE", "INFRASTRUCTURE", "VENDOR")),
                month,
                money(20_000),
                currency,
                null,
                null);
    }

    private void claim(Driver driver) {
        var claim = project + "-claim-" + ledger;
        var month = YearMonth.from(day).minusMonths(1);
        var amount = money(60_000);
        tell(new ValueClaimed(
                project,
                claim,
                driver.id,
                driver.category,
                driver.cashable,
                month,
                month,
                amount,
                currency,
                null,
                "ESTIMATE",
                "ledger",
                false));
        if (random.nextInt(10) > 0) {
            tell(new ClaimAttested(
                    project,
                    claim,
                    driver.id,
                    driver.category,
                    driver.cashable,
                    month,
                    month,
                    amount,
                    currency,
                    amount,
                    "OWNER",
                    null,
                    List.of(),
                    null));
        }
        if (random.nextInt(30) == 0) {
            tell(new ClaimReversed(
                    project,
                    claim,
                    driver.id,
                    driver.category,
                    driver.cashable,
                    month,
                    month,
                    amount,
                    currency,
                    amount,
                    "counted elsewhere"));
        }
    }

    private void tell(Object event) {
        if (event instanceof ValueEvent) {
            if (ledger == ledgerEvents) {
                return;
            }
            ledger++;
        }
        told.add(new Told(day, event));
    }

    private BigDecimal money(int atMost) {
        return BigDecimal.valueOf(100 + random.nextLong(atMost * 100L), 2);
    }

    private String unit() {
        return "UNIT-" + random.nextInt(12);
    }

    private String goal() {
        return "GOAL-" + random.nextInt(6);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
