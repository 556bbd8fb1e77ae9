package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails.Kpi;
import dev.hindcast.project.ProjectDetails.Measurement;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Chart;
import dev.hindcast.ui.common.ChartSpec;
import dev.hindcast.ui.common.ChartSpec.Caption;
import dev.hindcast.ui.common.ChartSpec.Kind;
import dev.hindcast.ui.common.ChartSpec.Series;
import dev.hindcast.ui.common.ChartSpec.Style;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The readings of the KPIs, beside the money: drawn once there are two of them, listed always. */
final class KpisSection {

    private final LedgerPart part;

    KpisSection(LedgerPart part) {
        this.part = part;
    }

    Section section() {
        var section = new Section("KPI readings");
        var kpis = part.shown().project().kpis();
        if (kpis.isEmpty()) {
            section.show(ProjectView.muted("No KPI is defined: the tab Framing has its place."));
        } else {
            var list = new Div();
            list.addClassName("hc-columns");
            kpis.stream().map(this::asOf).forEach(kpi -> list.add(card(kpi)));
            section.show(list);
        }
        if (!kpis.isEmpty() && part.state().isNow() && part.acts().may(ProjectCommand.MeasureKpi.class)) {
            section.withActions(Buttons.plain(
                    "Measure", () -> part.acts().measureKpi("Measure a KPI").open()));
        }
        return section;
    }

    /** Readings of later days are left out. */
    private Kpi asOf(Kpi kpi) {
        var day = part.state().asOf();
        return new Kpi(
                kpi.id(),
                kpi.name(),
                kpi.unit(),
                kpi.baseline(),
                kpi.target(),
                kpi.due(),
                kpi.measurements().stream()
                        .filter(measured -> !measured.on().isAfter(day))
                        .toList());
    }

    private Div card(Kpi kpi) {
        var card = KpiCard.of(kpi);
        if (kpi.measurements().size() > 1) {
            var chart = new Chart();
            chart.addClassName("hc-chart-kpi");
            chart.show(spec(kpi));
            card.addComponentAtIndex(1, chart);
        }
        return card;
    }

    private ChartSpec spec(Kpi kpi) {
        var days = new ArrayList<String>();
        kpi.measurements().stream().map(Measurement::on).map(Formats::date).forEach(days::add);
        var readings = kpi.measurements().stream().map(Measurement::value).toList();
        var caption = new Caption(
                kpi.name(),
                "%s, as known on %s"
                        .formatted(kpi.unit(), Formats.date(part.state().asOf())),
                part.state().asOf());
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
