package dev.hindcast.portfolio.web;

import dev.hindcast.portfolio.PortfolioQuery.CalibratedForecast;
import dev.hindcast.portfolio.PortfolioQuery.Calibration;
import dev.hindcast.portfolio.PortfolioQuery.Realisations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How it is written in JSON how forecasts came true, and what the present one is worth: amounts and ratios as texts. */
record CalibrationJson(
        String currency,
        String asOf,
        String by,
        String until,
        Line portfolio,
        List<Line> classes,
        List<ValueJson.Unconverted> notConverted) {

    /** A reference class, or the whole portfolio; the factor is the ratio drawn towards the portfolio's. */
    record Line(
            String key,
            String label,
            int projects,
            String attested,
            String forecast,
            @Nullable String ratio,
            @Nullable String factor) {

        private static Line of(Calibration.Line line) {
            return new Line(
                    line.key(),
                    line.label(),
                    line.projects(),
                    line.attested().toPlainString(),
                    line.forecast().toPlainString(),
                    text(line.ratio()),
                    text(line.factor()));
        }
    }

    static CalibrationJson of(Calibration.Result result) {
        return new CalibrationJson(
                result.currency().getCurrencyCode(),
                result.scope().asOf().toString(),
                result.by().name().toLowerCase(Locale.ROOT),
                result.until().toString(),
                Line.of(result.portfolio()),
                result.classes().stream().map(Line::of).toList(),
                ValueJson.Unconverted.of(result.notConverted()));
    }

    /** Amounts that are reached with 90, 50 and 10 percent probability, and what is expected. */
    record Percentiles(String p10, String p50, String p90, String expected) {}

    /** A forecast with what earlier ones make of it; calibrated is absent with too few reference projects. */
    record Forecast(
            String currency,
            String asOf,
            String by,
            String from,
            String to,
            String low,
            String likely,
            String high,
            @Nullable Percentiles calibrated,
            int referenceProjects,
            long seed,
            int draws,
            List<ValueJson.Unconverted> notConverted) {

        static Forecast of(CalibratedForecast.Result result) {
            var drawn = result.calibrated();
            return new Forecast(
                    result.currency().getCurrencyCode(),
                    result.scope().asOf().toString(),
                    result.by().name().toLowerCase(Locale.ROOT),
                    result.from().toString(),
                    result.to().toString(),
                    result.low().toPlainString(),
                    result.likely().toPlainString(),
                    result.high().toPlainString(),
                    drawn == null
                            ? null
                            : new Percentiles(
                                    drawn.p10().toPlainString(),
                                    drawn.p50().toPlainString(),
                                    drawn.p90().toPlainString(),
                                    drawn.expected().toPlainString()),
                    result.referenceProjects(),
                    result.seed(),
                    result.draws(),
                    ValueJson.Unconverted.of(result.notConverted()));
        }
    }

    /** What was promised and attested of each project, until the last month counted. */
    record Realisation(String currency, String asOf, String until, List<OfProject> projects) {

        /** The two sums of a project. */
        record OfProject(String project, String key, String name, String stage, String promised, String attested) {}

        static Realisation of(Realisations.Result result) {
            return new Realisation(
                    result.currency().getCurrencyCode(),
                    result.scope().asOf().toString(),
                    result.until().toString(),
                    result.projects().stream()
                            .map(line -> new OfProject(
                                    line.project(),
                                    line.key(),
                                    line.name(),
                                    line.stage(),
                                    line.promised().toPlainString(),
                                    line.attested().toPlainString()))
                            .toList());
        }
    }

    private static @Nullable String text(@Nullable BigDecimal ratio) {
        return ratio == null ? null : ratio.toPlainString();
    }
}
