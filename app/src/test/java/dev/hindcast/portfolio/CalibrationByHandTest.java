package dev.hindcast.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.portfolio.PortfolioQuery.CalibratedForecast;
import dev.hindcast.portfolio.PortfolioQuery.Calibration;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Period;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.DriverAdded;
import dev.hindcast.value.events.DriverReforecast;
import dev.hindcast.value.events.GoLivePlanned;
import dev.hindcast.value.events.PromiseFrozen;
import dev.hindcast.value.events.ValueClaimed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How forecasts came true, and what that makes of the present one, worked out by hand. */
class CalibrationByHandTest {

    private final PortfolioFixture portfolio = new PortfolioFixture();

    @AfterEach
    void close() {
        portfolio.close();
    }

    /**
     * To September 2025 ALPHA's saving was forecast with 3 × 50 + 3 × 100 when it was chartered, and BETA's revenue with
     * 900; 100 of ALPHA was attested. 100 ÷ 1350 = 0.0741; (1 × 0.2222 + 5 × 0.0741) ÷ 6 and (1 × 0 + 5 × 0.0741) ÷ 6.
     */
    @Test
    void drawsAClassTowardsThePortfolio() {
        Example.told(portfolio);

        var calibration = calibration("2025-11-30", ReferenceClass.CATEGORY, Filter.ALL);

        assertThat(calibration.until()).isEqualTo(YearMonth.of(2025, 9));
        assertThat(calibration.portfolio())
                .isEqualTo(line("", "Portfolio", 2, "100.00", "1350.00", "0.0741", "0.0741"));
        assertThat(calibration.classes())
                .containsExactly(
                        line("COST_SAVING", "Cost saving", 1, "100.00", "450.00", "0.2222", "0.0988"),
                        line("REVENUE", "Revenue", 1, "0.00", "900.00", "0.0000", "0.0617"));
    }

    @Test
    void tellsUnitsAndOriginsApartAndLetsAFilterNarrowThem() {
        Example.told(portfolio);

        assertThat(calibration("2025-11-30", ReferenceClass.UNIT, Filter.ALL).classes())
                .containsExactly(
                        line("OPS", "Operations", 1, "0.00", "900.00", "0.0000", "0.0617"),
                        line("SALES", "Sales", 1, "100.00", "450.00", "0.2222", "0.0988"));
        assertThat(calibration("2025-11-30", ReferenceClass.ORIGIN, Filter.ALL).classes())
                .containsExactly(line("KPI_GAP", "KPI gap", 2, "100.00", "1350.00", "0.0741", "0.0741"));
        var sales = new Filter(Set.of("SALES"), Set.of(), Set.of(), Set.of(), null);
        assertThat(calibration("2025-11-30", ReferenceClass.UNIT, sales).classes())
                .containsExactly(line("SALES", "Sales", 1, "100.00", "450.00", "0.2222", "0.0988"));
    }

    /**
     * 100 a month from February 2023, doubled on 15 June 2023: as known twelve months ahead that concerns July 2024 and
     * later. To October 2024: 17 × 100 + 4 × 200; by the effective date, which lies in April, it is from May 2024 on:
     * 15 × 100 + 6 × 200.
     */
    @Test
    void takesTheForecastAsItWasKnownAYearAhead() {
        tell("p", "2023-01-05", YearMonth.of(2023, 2));
        portfolio.on("2023-06-15", "2023-04-20", doubled("p"));

        assertThat(calibration("2024-12-31", ReferenceClass.CATEGORY, Filter.ALL)
                        .portfolio()
                        .forecast())
                .isEqualTo("2500.00");
        var effective =
                new Scope(period(), new AsOf.EndOf(LocalDate.parse("2024-12-31")), Basis.EFFECTIVE, Filter.ALL, null);
        assertThat(portfolio
                        .ask(new Calibration(effective, ReferenceClass.CATEGORY))
                        .portfolio()
                        .forecast())
                .isEqualTo("2700.00");
    }

    @Test
    void isNoneWhereNothingWasForecast() {
        var calibration = calibration("2025-11-30", ReferenceClass.CATEGORY, Filter.ALL);

        assertThat(calibration.portfolio().ratio()).isNull();
        assertThat(calibration.portfolio().factor()).isNull();
        assertThat(calibration.classes()).isEmpty();
    }

    @Test
    void leavesAFewReferencesToTheDrivers() {
        Example.told(portfolio);

        var forecast = forecast("2025-11-30", ReferenceClass.CATEGORY, 1);

        assertThat(forecast.calibrated()).isNull();
        assertThat(forecast.referenceProjects()).isEqualTo(2);
        assertThat(forecast.low()).isEqualTo("700.00");
        assertThat(forecast.likely()).isEqualTo("1400.00");
        assertThat(forecast.high()).isEqualTo("2100.00");
    }

    /** Ten projects of which half of each month came true: 10 × 12 × 100 × ½, whatever is drawn. */
    @ParameterizedTest
    @EnumSource(ReferenceClass.class)
    void halvesTheForecastWhereHalfOfEveryForecastCameTrue(ReferenceClass by) {
        for (int i = 0; i < 10; i++) {
            realised("p" + i, "600.00");
        }

        var forecast = forecast("2024-03-31", by, 1);

        assertThat(forecast.likely()).isEqualTo("12000.00");
        assertThat(forecast.calibrated())
                .isEqualTo(new CalibratedForecast.Percentiles(
                        amount("6000.00"), amount("6000.00"), amount("6000.00"), amount("6000.00")));
        assertThat(forecast.referenceProjects()).isEqualTo(10);
    }

    /** Of 1200 each, 0, 120, 240, … 1320 came true: 6 ÷ 11 of it all, give or take. */
    @Test
    void spreadsAsWidelyAsTheReferencesAndComesOutTheSameForASeed() {
        for (int i = 0; i < 12; i++) {
            realised("p" + i, i == 0 ? null : 120 * i + ".00");
        }

        var forecast = forecast("2024-03-31", ReferenceClass.UNIT, 7);
        var drawn = forecast.calibrated();

        assertThat(drawn).isNotNull();
        assertThat(drawn.expected()).isEqualTo("7920.00");
        assertThat(drawn.p10()).isLessThan(drawn.p50());
        assertThat(drawn.p50()).isLessThan(drawn.p90()).isBetween(amount("7000.00"), amount("8800.00"));
        assertThat(drawn.p10()).isBetween(amount("4000.00"), amount("6800.00"));
        assertThat(drawn.p90()).isBetween(amount("9000.00"), amount("12000.00"));
        assertThat(forecast("2024-03-31", ReferenceClass.UNIT, 7)).isEqualTo(forecast);
        assertThat(forecast("2024-03-31", ReferenceClass.UNIT, 8).calibrated()).isNotEqualTo(drawn);
        assertThat(forecast.seed()).isEqualTo(7);
    }

    @Test
    void refusesNoMonthsAndTooMany() {
        for (var months : List.of(0, CalibratedForecast.MOST_MONTHS + 1)) {
            assertThatThrownBy(() -> portfolio.ask(
                            new CalibratedForecast(scope("2024-12-31", Filter.ALL), ReferenceClass.UNIT, months, 1)))
                    .hasRootCauseInstanceOf(InvalidInput.class);
        }
    }

    /** Chartered in January 2023, live from February on; attested for the whole of 2023, when anything was. */
    private void realised(String project, String attested) {
        tell(project, "2023-01-05", YearMonth.of(2023, 2));
        if (attested != null) {
            var from = YearMonth.of(2023, 2);
            var to = YearMonth.of(2024, 1);
            portfolio
                    .on(
                            "2024-02-05",
                            new ValueClaimed(
                                    project,
                                    project + "-claim",
                                    project + "-d",
                                    "COST_SAVING",
                                    true,
                                    from,
                                    to,
                                    amount(attested),
                                    "EUR",
                                    null,
                                    "ESTIMATE",
                                    "e",
                                    false))
                    .on(
                            "2024-02-06",
                            new ClaimAttested(
                                    project,
                                    project + "-claim",
                                    project + "-d",
                                    "COST_SAVING",
                                    true,
                                    from,
                                    to,
                                    amount(attested),
                                    "EUR",
                                    amount(attested),
                                    "OWNER",
                                    null,
                                    List.of(),
                                    null));
        }
    }

    private void tell(String project, String day, YearMonth goLive) {
        portfolio
                .on(day, Example.framed(project, project.toUpperCase(Locale.ROOT), "OPS", null))
                .on(day, driver(project))
                .on(day, new GoLivePlanned(project, goLive))
                .on(day, new StageEntered(project, "CHARTERED", "FRAMED", null))
                .on(
                        day,
                        new PromiseFrozen(
                                project,
                                1,
                                goLive,
                                List.of(new PromiseFrozen.Driver(
                                        project + "-d",
                                        "saving",
                                        "COST_SAVING",
                                        "RECURRING",
                                        amount("600.00"),
                                        amount("1200.00"),
                                        amount("1800.00"),
                                        "EUR",
                                        true,
                                        0,
                                        List.of(),
                                        60,
                                        null,
                                        "finance")),
                                List.of()));
    }

    private static DriverAdded driver(String project) {
        return new DriverAdded(
                project,
                project + "-d",
                "saving",
                "COST_SAVING",
                "RECURRING",
                amount("600.00"),
                amount("1200.00"),
                amount("1800.00"),
                "EUR",
                true,
                0,
                List.of(),
                60,
                null,
                "finance",
                false);
    }

    private static DriverReforecast doubled(String project) {
        return new DriverReforecast(
                project,
                project + "-d",
                "saving",
                "COST_SAVING",
                "RECURRING",
                amount("1200.00"),
                amount("2400.00"),
                amount("3600.00"),
                "EUR",
                true,
                0,
                List.of(),
                60,
                null,
                "finance",
                "pilot");
    }

    private Calibration.Result calibration(String day, ReferenceClass by, Filter filter) {
        return portfolio.ask(new Calibration(scope(day, filter), by));
    }

    private CalibratedForecast.Result forecast(String day, ReferenceClass by, long seed) {
        return portfolio.ask(new CalibratedForecast(scope(day, Filter.ALL), by, CalibratedForecast.USUAL_MONTHS, seed));
    }

    private static Calibration.Line line(
            String key, String label, int projects, String attested, String forecast, String ratio, String factor) {
        return new Calibration.Line(
                key, label, projects, amount(attested), amount(forecast), amount(ratio), amount(factor));
    }

    private static Scope scope(String day, Filter filter) {
        return new Scope(period(), new AsOf.EndOf(LocalDate.parse(day)), Basis.RECORDED, filter, null);
    }

    private static Period period() {
        return new Period(YearMonth.of(2025, 1), YearMonth.of(2025, 12));
    }

    private static BigDecimal amount(String amount) {
        return new BigDecimal(amount);
    }
}
