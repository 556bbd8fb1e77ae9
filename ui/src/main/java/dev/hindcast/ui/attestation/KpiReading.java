package dev.hindcast.ui.attestation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.project.ProjectDetails.Kpi;
import dev.hindcast.ui.common.Formats;

/** Where the KPI behind a claim began, stands and is to go. */
final class KpiReading {

    private KpiReading() {}

    static Div of(Kpi kpi) {
        var name = new Span(kpi.name() + ": ");
        var measured = kpi.measurements();
        var now = measured.isEmpty()
                ? "not measured yet"
                : Formats.number(measured.getLast().value()) + " on "
                        + Formats.date(measured.getLast().on());
        var reading = new Span("%s → %s (target %s, %s)"
                .formatted(Formats.number(kpi.baseline()), now, Formats.number(kpi.target()), kpi.unit()));
        var div = new Div(name, reading);
        div.addClassNames("hc-small", "hc-muted");
        return div;
    }
}
