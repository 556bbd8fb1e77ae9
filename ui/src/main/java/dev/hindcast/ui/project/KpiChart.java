package dev.hindcast.ui.project;

import dev.hindcast.project.ProjectDetails.Kpi;
import dev.hindcast.project.ProjectDetails.Measurement;
import dev.hindcast.ui.common.Chart;
import dev.hindcast.ui.common.ChartSpec;
import dev.hindcast.ui.common.ChartSpec.Caption;
import dev.hindcast.ui.common.ChartSpec.Kind;
import dev.hindcast.ui.common.ChartSpec.Series;
import dev.hindcast.ui.common.ChartSpec.Style;
import dev.hindcast.ui.common.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A KPI's readings over time, between its baseline and its target. */
final class KpiChart {

    private KpiChart() {}

    static Chart of(Kpi kpi, LocalDate asOf) {
        var chart = new Chart();
        chart.addClassName("hc-chart-kpi");
        chart.show(spec(kpi, asOf));
        return chart;
    }

    private static ChartSpec spec(Kpi kpi, LocalDate asOf) {
        var inOrder = kpi.measurements().stream()
                .sorted(Comparator.comparing(Measurement::on))
                .toList();
        var days = inOrder.stream().map(Measurement::on).map(Formats::date).toList();
        var readings = inOrder.stream().map(Measurement::value).toList();
        var caption = new Caption(kpi.name(), "%s, as known on %s".formatted(kpi.unit(), Formats.date(asOf)), asOf);
        return ChartSpec.of(
                        Kind.LINE,
                        caption,
                        days,
                        List.of(
                                new Series("READING", kpi.name(), Style.ATTESTED, false, false, readings),
                                level("BASELINE", "Baseline", Style.PROMISE, kpi.baseline(), days.size()),
                                level("TARGET", "Target", Style.FORECAST, kpi.target(), days.size())))
                .described("%s in %s: readings, baseline %s, target %s"
                        .formatted(
                                kpi.name(), kpi.unit(), Formats.number(kpi.baseline()), Formats.number(kpi.target())));
    }

    private static Series level(String key, String name, Style style, BigDecimal value, int times) {
        return new Series(key, name, style, true, false, Collections.nCopies(times, value));
    }
}
