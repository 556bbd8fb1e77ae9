package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails.Kpi;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Section;

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
            kpis.stream()
                    .map(this::asOf)
                    .forEach(kpi -> list.add(KpiCard.of(kpi, part.state().asOf())));
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
}
