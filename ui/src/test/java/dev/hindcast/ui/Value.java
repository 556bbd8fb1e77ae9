package dev.hindcast.ui;

import dev.hindcast.portfolio.BridgeBar;
import dev.hindcast.portfolio.PortfolioQuery.Bridge;
import dev.hindcast.portfolio.PortfolioQuery.CalibratedForecast;
import dev.hindcast.portfolio.PortfolioQuery.Calibration;
import dev.hindcast.portfolio.PortfolioQuery.Learning;
import dev.hindcast.portfolio.PortfolioQuery.Realisations;
import dev.hindcast.portfolio.PortfolioQuery.Returns;
import dev.hindcast.portfolio.ReferenceClass;
import dev.hindcast.portfolio.Return;
import dev.hindcast.portfolio.Scope;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/** What is calculated from a small believable portfolio. */
final class Value {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    private Value() {}

    static Returns.Result returns(Scope scope) {
        return new Returns.Result(
                Portfolio.EUR,
                scope,
                new Return(
                        amount(3_408_120),
                        amount(1_512_300),
                        amount(1_895_820),
                        new BigDecimal("1.2536"),
                        amount(5_240_000),
                        YearMonth.of(2025, 4),
                        false),
                new Return(
                        amount(1_408_120),
                        amount(1_512_300),
                        amount(-104_180),
                        new BigDecimal("-0.0689"),
                        amount(1_240_000),
                        YearMonth.of(2027, 2),
                        true),
                new BigDecimal("0.08"),
                List.of());
    }

    static CalibratedForecast.Result forecast(CalibratedForecast query) {
        return new CalibratedForecast.Result(
                Portfolio.EUR,
                query.scope(),
                query.by(),
                NOW,
                NOW.plusMonths(query.months() - 1L),
                amount(1_650_000),
                amount(2_420_000),
                amount(3_100_000),
                new CalibratedForecast.Percentiles(
                        amount(1_310_000), amount(1_780_000), amount(2_260_000), amount(1_795_000)),
                14,
                query.seed(),
                10_000,
                List.of());
    }

    static Calibration.Result calibration(Scope scope) {
        var portfolio = new Calibration.Line(
                "",
                "Portfolio",
                14,
                amount(2_100_000),
                amount(2_900_000),
                new BigDecimal("0.7241"),
                new BigDecimal("0.7241"));
        var saving = new Calibration.Line(
                "COST_SAVING",
                "Cost saving",
                6,
                amount(900_000),
                amount(1_100_000),
                new BigDecimal("0.8182"),
                new BigDecimal("0.7754"));
        return new Calibration.Result(
                Portfolio.EUR,
                scope,
                ReferenceClass.CATEGORY,
                NOW.minusMonths(2),
                portfolio,
                List.of(saving),
                List.of());
    }

    static Realisations.Result realisations(Scope scope) {
        return new Realisations.Result(
                Portfolio.EUR,
                scope,
                NOW.minusMonths(2),
                List.of(
                        new Realisations.Line(
                                "p-0", "PROJ-0", "Fewer empty runs", "LIVE", amount(900_000), amount(812_000)),
                        new Realisations.Line(
                                "p-3", "PROJ-3", "Earlier warning", "STOPPED", amount(400_000), amount(0))));
    }

    static Bridge.Result bridge(Bridge query) {
        var bars = Arrays.stream(BridgeBar.values())
                .map(kind -> new Bridge.Bar(
                        kind,
                        amount(kind == BridgeBar.NEW_DRIVERS ? 800_000 : kind == BridgeBar.LAPSED ? -300_000 : 0),
                        kind == BridgeBar.NEW_DRIVERS
                                ? List.of(new Bridge.Part("e-1", "p-1", "EMPTY-RUNS", amount(800_000)))
                                : List.of(),
                        kind == BridgeBar.NEW_DRIVERS ? 1 : 0,
                        BigDecimal.ZERO))
                .toList();
        return new Bridge.Result(
                Portfolio.EUR, query.from(), query.scope(), amount(2_100_000), amount(2_600_000), bars, List.of());
    }

    static Learning.Result learning() {
        return new Learning.Result(
                Portfolio.EUR,
                8,
                0,
                BigDecimal.valueOf(97),
                new BigDecimal("0.42"),
                amount(31_000),
                new BigDecimal("0.75"),
                9,
                4,
                1,
                12,
                5,
                amount(730_000),
                List.of());
    }

    private static BigDecimal amount(long euro) {
        return BigDecimal.valueOf(euro);
    }
}
