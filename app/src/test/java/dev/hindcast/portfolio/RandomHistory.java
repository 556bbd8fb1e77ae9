package dev.hindcast.portfolio;

import static dev.hindcast.portfolio.Example.amount;

import dev.hindcast.organisation.events.ExchangeRateSet;
import dev.hindcast.project.events.FramingRevised;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.value.events.AvoidedCostAttested;
import dev.hindcast.value.events.AvoidedCostClaimed;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.ClaimDisputed;
import dev.hindcast.value.events.ClaimReversed;
import dev.hindcast.value.events.CostBooked;
import dev.hindcast.value.events.CostPlanned;
import dev.hindcast.value.events.CostReversed;
import dev.hindcast.value.events.DriverAdded;
import dev.hindcast.value.events.DriverReforecast;
import dev.hindcast.value.events.DriverRetired;
import dev.hindcast.value.events.GoLivePlanned;
import dev.hindcast.value.events.GoLiveReforecast;
import dev.hindcast.value.events.PromiseFrozen;
import dev.hindcast.value.events.ValueClaimed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** Tells whatever may happen to some projects, in several currencies, recorded late and out of order. */
final class RandomHistory {

    static final List<String> CURRENCIES = List.of("EUR", "USD", "JPY", "KWD", "CHF");
    private static final List<String> CATEGORIES =
            List.of("COST_SAVING", "REVENUE", "DIS_BENEFIT", "PRODUCTIVITY", "RISK_REDUCTION");

    private record Driver(String project, String id, String category, boolean cashable, String currency) {}

    private final Random random;
    private final boolean inOrder;
    private final Teller<?> portfolio;
    private final List<String> projects = new ArrayList<>();
    private final Set<String> frozen = new HashSet<>();
    private final List<Driver> drivers = new ArrayList<>();
    private final List<ValueClaimed> claims = new ArrayList<>();
    private final List<CostBooked> costs = new ArrayList<>();
    private LocalDate today = LocalDate.of(2024, 1, 2);
    private int ids;

    /** Recorded late and out of order. */
    RandomHistory(Random random, Teller<?> portfolio) {
        this(random, portfolio, false);
    }

    /** Whether each event is recorded after the ones before it, as a program that runs on does. */
    RandomHistory(Random random, Teller<?> portfolio, boolean inOrder) {
        this.inOrder = inOrder;
        this.random = random;
        this.portfolio = portfolio;
        for (var currency : CURRENCIES.subList(1, 4)) {
            tell(rate(currency));
        }
        for (int i = 0; i < 4; i++) {
            begin();
        }
    }

    LocalDate today() {
        return today;
    }

    List<String> projects() {
        return projects;
    }

    void goOn() {
        today = today.plusDays(random.nextInt(12));
        Consumer<String> what = any(List.<Consumer<String>>of(
                this::addDriver,
                this::reforecast,
                this::reforecast,
                project -> tell(new GoLiveReforecast(project, month(), month(), "later")),
                this::freeze,
                this::claim,
                this::claim,
                this::settle,
                this::settle,
                this::spend,
                this::spend,
                this::avoid,
                project -> tell(rate(any(CURRENCIES.subList(1, 4)))),
                project -> tell(new CostPlanned(project, "PEOPLE", month(), money("EUR"), "EUR")),
                project -> tell(new FramingRevised(project, "Renamed", "a problem", "KPI_GAP", unit(), goal())),
                project -> tell(new StageEntered(project, any(List.of("LIVE", "DELIVERING")), "CHARTERED", null)),
                project -> {
                    if (random.nextInt(6) == 0) {
                        tell(new ProjectStopped(project, "DELIVERING", "no takers", "pilot", "the data"));
                    }
                }));
        what.accept(any(projects));
    }

    private void begin() {
        var project = "p" + projects.size();
        projects.add(project);
        portfolio.on(
                today.toString(),
                new ProjectFramed(
                        project, "K" + projects.size(), "Project", "a problem", "KPI_GAP", unit(), goal(), "olga"));
        tell(new GoLivePlanned(project, month()));
        addDriver(project);
        addDriver(project);
    }

    private void addDriver(String project) {
        var driver = new Driver(project, "d" + ids++, any(CATEGORIES), random.nextBoolean(), any(CURRENCIES));
        drivers.add(driver);
        var likely = money(driver.currency);
        tell(new DriverAdded(
                project,
                driver.id,
                driver.id,
                driver.category,
                random.nextInt(4) == 0 ? "ONE_OFF" : "RECURRING",
                likely,
                likely,
                likely.add(likely),
                driver.currency,
                driver.cashable,
                random.nextInt(3),
                List.of(0, 50),
                1 + random.nextInt(14),
                null,
                "finance",
                false));
    }

    private void reforecast(String project) {
        var driver = any(drivers);
        var likely = money(driver.currency);
        if (random.nextInt(8) == 0) {
            tell(new DriverRetired(driver.project, driver.id, month(), "over"));
            return;
        }
        tell(new DriverReforecast(
                driver.project,
                driver.id,
                driver.id,
                driver.category,
                "RECURRING",
                likely,
                likely,
                likely.add(likely),
                driver.currency,
                driver.cashable,
                0,
                List.of(),
                1 + random.nextInt(14),
                null,
                "finance",
                "pilot"));
    }

    /** A promise is frozen once. */
    private void freeze(String project) {
        if (!frozen.add(project)) {
            return;
        }
        tell(new PromiseFrozen(
                project,
                1,
                month(),
                drivers.stream()
                        .filter(driver -> driver.project.equals(project))
                        .map(this::promised)
                        .toList(),
                List.of(new PromiseFrozen.PlannedCost("VENDOR", month(), money("USD"), "USD"))));
    }

    private PromiseFrozen.Driver promised(Driver driver) {
        var likely = money(driver.currency);
        return new PromiseFrozen.Driver(
                driver.id,
                driver.id,
                driver.category,
                "RECURRING",
                likely,
                likely,
                likely,
                driver.currency,
                driver.cashable,
                0,
                List.of(0),
                9,
                null,
                "finance");
    }

    private void claim(String project) {
        var driver = any(drivers);
        var from = month();
        var claim = new ValueClaimed(
                driver.project,
                "c" + ids++,
                driver.id,
                driver.category,
                driver.cashable,
                from,
                from.plusMonths(random.nextInt(4)),
                money(driver.currency),
                driver.currency,
                null,
                "ESTIMATE",
                "orders",
                false);
        claims.add(claim);
        tell(claim);
    }

    private void settle(String project) {
        if (claims.isEmpty()) {
            return;
        }
        var c = any(claims);
        tell(
                switch (random.nextInt(4)) {
                    case 0 ->
                        new ClaimReversed(
                                c.project(),
                                c.claim(),
                                c.driver(),
                                c.category(),
                                c.cashable(),
                                c.from(),
                                c.to(),
                                c.amount(),
                                c.currency(),
                                c.amount(),
                                "counted elsewhere");
                    case 1 ->
                        new ClaimDisputed(
                                c.project(),
                                c.claim(),
                                c.driver(),
                                c.category(),
                                c.cashable(),
                                c.from(),
                                c.to(),
                                c.amount(),
                                c.currency(),
                                null,
                                "too much");
                    default ->
                        new ClaimAttested(
                                c.project(),
                                c.claim(),
                                c.driver(),
                                c.category(),
                                c.cashable(),
                                c.from(),
                                c.to(),
                                c.amount(),
                                c.currency(),
                                c.amount(),
                                "OWNER",
                                null,
                                List.of(),
                                null);
                });
    }

    private void spend(String project) {
        if (!costs.isEmpty() && random.nextInt(4) == 0) {
            var cost = costs.removeLast();
            tell(new CostReversed(
                    cost.project(),
                    cost.cost(),
                    cost.category(),
                    cost.month(),
                    cost.amount(),
                    cost.currency(),
                    null,
                    "twice"));
            return;
        }
        var currency = any(CURRENCIES);
        var cost = new CostBooked(
                project, "k" + ids++, any(List.of("PEOPLE", "VENDOR")), month(), money(currency), currency, null, null);
        costs.add(cost);
        tell(cost);
    }

    private void avoid(String project) {
        var id = "a" + ids++;
        tell(new AvoidedCostClaimed(project, id, amount("400.10"), "USD", null, "stopped early", false));
        tell(new AvoidedCostAttested(project, id, amount("400.10"), "USD", null, "OWNER"));
    }

    private ExchangeRateSet rate(String currency) {
        return new ExchangeRateSet(
                "organisation",
                currency,
                today.minusDays(random.nextInt(60)),
                new BigDecimal(1 + random.nextInt(20_000)).movePointLeft(4 + random.nextInt(2)));
    }

    /** Mostly recorded today, sometimes on an earlier day; holding from another day now and then. */
    private void tell(Object event) {
        var recorded = !inOrder && random.nextInt(4) == 0 ? today.minusDays(random.nextInt(40)) : today;
        var effective = random.nextInt(3) == 0 ? today.minusDays(random.nextInt(90)) : today;
        portfolio.on(recorded.toString(), effective.toString(), event);
    }

    private YearMonth month() {
        return YearMonth.of(2024, 1).plusMonths(random.nextInt(18));
    }

    /** Amounts that end in a half often, so that rounding to even matters. */
    private BigDecimal money(String currency) {
        return BigDecimal.valueOf(
                5L + 5L * random.nextInt(400_000),
                Currency.getInstance(currency).getDefaultFractionDigits());
    }

    private String unit() {
        return any(List.of("SALES", "OPS", "IT"));
    }

    private String goal() {
        return random.nextInt(3) == 0 ? null : any(List.of("GROW", "SAVE"));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
