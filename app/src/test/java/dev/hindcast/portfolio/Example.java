package dev.hindcast.portfolio;

import dev.hindcast.organisation.events.ExchangeRateSet;
import dev.hindcast.organisation.events.GoalDefined;
import dev.hindcast.organisation.events.UnitDefined;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Two projects whose figures were worked out by hand. ALPHA (unit SALES, euro) saves 1200 a year, half in the first
 * quarter, for twelve months from April 2025; it slips to June, is re-forecast to 2400 and goes live on 10 June, so that
 * July is its first whole month. BETA (unit OPS, US dollar) brings 1000 once, in the month after going live in May, and
 * does harm of 100 in May; it slips to July. A dollar is 0.90 euro from January and 0.80 from July 2025.
 */
public final class Example {

    private static final String ALPHA = "alpha";
    private static final String BETA = "beta";

    private Example() {}

    public static <T extends Teller<T>> T told(T portfolio) {
        return portfolio
                .on("2025-01-02", new UnitDefined("organisation", "SALES", "Sales", false))
                .on("2025-01-02", new UnitDefined("organisation", "OPS", "Operations", false))
                .on("2025-01-02", new GoalDefined("organisation", "GROW", "Grow", null))
                .on("2025-01-02", rate("2025-01-01", "0.90"))
                .on("2025-01-10", framed(ALPHA, "ALPHA", "SALES", "GROW"))
                .on("2025-01-10", saving(ALPHA))
                .on("2025-01-11", new GoLivePlanned(ALPHA, YearMonth.of(2025, 4)))
                .on("2025-01-11", new CostPlanned(ALPHA, "PEOPLE", YearMonth.of(2025, 2), amount("500.00"), "EUR"))
                .on("2025-02-01", new StageEntered(ALPHA, "CHARTERED", "FRAMED", null))
                .on("2025-02-01", frozenAlpha())
                .on("2025-02-20", framed(BETA, "BETA", "OPS", null))
                .on("2025-02-20", once("beta-revenue", "REVENUE", "800", "1000", "1300", 1))
                .on("2025-02-20", once("beta-harm", "DIS_BENEFIT", "50", "100", "200", 0))
                .on("2025-02-20", new GoLivePlanned(BETA, YearMonth.of(2025, 5)))
                .on("2025-03-01", new StageEntered(BETA, "CHARTERED", "FRAMED", null))
                .on("2025-03-01", frozenBeta())
                .on("2025-03-05", "2025-02-28", cost(ALPHA, "alpha-cost", "2025-02", "400.00", "EUR"))
                .on(
                        "2025-03-15",
                        new GoLiveReforecast(ALPHA, YearMonth.of(2025, 6), YearMonth.of(2025, 4), "late data"))
                .on("2025-03-31", cost(BETA, "beta-cost", "2025-03", "333.33", "USD"))
                .on("2025-05-20", reforecast())
                .on("2025-06-10", new StageEntered(ALPHA, "LIVE", "DELIVERING", null))
                .on("2025-06-15", new GoLiveReforecast(BETA, YearMonth.of(2025, 7), YearMonth.of(2025, 5), "vendor"))
                .on("2025-07-02", rate("2025-07-01", "0.80"))
                .on("2025-10-05", claimAlpha())
                .on("2025-10-20", attestAlpha())
                .on("2025-11-05", claimBeta())
                .on("2025-12-01", reverseAlpha())
                .on("2025-12-15", new ProjectStopped(BETA, "DELIVERING", "no takers", "pilot", "the data"));
    }

    static ExchangeRateSet rate(String day, String euro) {
        return new ExchangeRateSet("organisation", "USD", LocalDate.parse(day), amount(euro));
    }

    static ProjectFramed framed(String project, String key, String unit, String goal) {
        return new ProjectFramed(project, key, "Project " + key, "a problem", "KPI_GAP", unit, goal, "olga");
    }

    static CostBooked cost(String project, String cost, String month, String amount, String currency) {
        return new CostBooked(project, cost, "PEOPLE", YearMonth.parse(month), amount(amount), currency, null, null);
    }

    private static DriverAdded saving(String project) {
        return new DriverAdded(
                project,
                "alpha-saving",
                "Fewer returns",
                "COST_SAVING",
                "RECURRING",
                amount("600.00"),
                amount("1200.00"),
                amount("1800.00"),
                "EUR",
                true,
                0,
                List.of(50),
                12,
                null,
                "finance",
                false);
    }

    private static DriverReforecast reforecast() {
        return new DriverReforecast(
                ALPHA,
                "alpha-saving",
                "Fewer returns",
                "COST_SAVING",
                "RECURRING",
                amount("1200.00"),
                amount("2400.00"),
                amount("3600.00"),
                "EUR",
                true,
                0,
                List.of(50),
                12,
                null,
                "finance",
                "pilot");
    }

    private static PromiseFrozen frozenAlpha() {
        return new PromiseFrozen(
                ALPHA,
                3,
                YearMonth.of(2025, 4),
                List.of(new PromiseFrozen.Driver(
                        "alpha-saving",
                        "Fewer returns",
                        "COST_SAVING",
                        "RECURRING",
                        amount("600.00"),
                        amount("1200.00"),
                        amount("1800.00"),
                        "EUR",
                        true,
                        0,
                        List.of(50),
                        12,
                        null,
                        "finance")),
                List.of(new PromiseFrozen.PlannedCost("PEOPLE", YearMonth.of(2025, 2), amount("500.00"), "EUR")));
    }

    private static DriverAdded once(
            String driver, String category, String low, String likely, String high, int startsAfter) {
        return new DriverAdded(
                BETA,
                driver,
                driver,
                category,
                "ONE_OFF",
                amount(low),
                amount(likely),
                amount(high),
                "USD",
                false,
                startsAfter,
                List.of(),
                1,
                null,
                "vendor",
                false);
    }

    private static PromiseFrozen frozenBeta() {
        return new PromiseFrozen(
                BETA,
                3,
                YearMonth.of(2025, 5),
                List.of(
                        new PromiseFrozen.Driver(
                                "beta-revenue",
                                "beta-revenue",
                                "REVENUE",
                                "ONE_OFF",
                                amount("800"),
                                amount("1000"),
                                amount("1300"),
                                "USD",
                                false,
                                1,
                                List.of(),
                                1,
                                null,
                                "vendor"),
                        new PromiseFrozen.Driver(
                                "beta-harm",
                                "beta-harm",
                                "DIS_BENEFIT",
                                "ONE_OFF",
                                amount("50"),
                                amount("100"),
                                amount("200"),
                                "USD",
                                false,
                                0,
                                List.of(),
                                1,
                                null,
                                "vendor")),
                List.of());
    }

    private static ValueClaimed claimAlpha() {
        return new ValueClaimed(
                ALPHA,
                "alpha-claim",
                "alpha-saving",
                "COST_SAVING",
                true,
                YearMonth.of(2025, 7),
                YearMonth.of(2025, 9),
                amount("100.00"),
                "EUR",
                null,
                "BEFORE_AFTER",
                "ledger",
                false);
    }

    private static ClaimAttested attestAlpha() {
        return new ClaimAttested(
                ALPHA,
                "alpha-claim",
                "alpha-saving",
                "COST_SAVING",
                true,
                YearMonth.of(2025, 7),
                YearMonth.of(2025, 9),
                amount("100.00"),
                "EUR",
                amount("100.00"),
                "OWNER",
                null,
                List.of(),
                null);
    }

    private static ClaimReversed reverseAlpha() {
        return new ClaimReversed(
                ALPHA,
                "alpha-claim",
                "alpha-saving",
                "COST_SAVING",
                true,
                YearMonth.of(2025, 7),
                YearMonth.of(2025, 9),
                amount("100.00"),
                "EUR",
                amount("100.00"),
                "counted elsewhere");
    }

    private static ValueClaimed claimBeta() {
        return new ValueClaimed(
                BETA,
                "beta-claim",
                "beta-revenue",
                "REVENUE",
                false,
                YearMonth.of(2025, 8),
                YearMonth.of(2025, 10),
                amount("10.00"),
                "USD",
                null,
                "ESTIMATE",
                "orders",
                false);
    }

    static BigDecimal amount(String amount) {
        return new BigDecimal(amount);
    }
}
