package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.ui.common.Formats;
import java.time.LocalDate;

/** A KPI: how far it has come, its readings drawn once there are two, and listed always. */
final class KpiCard {

    private KpiCard() {}

    /** The readings up to the day. */
    static Div of(ProjectDetails.Kpi kpi, LocalDate asOf) {
        var card = new Div(new H3(kpi.name()), progress(kpi));
        card.addClassName("hc-kpi");
        if (kpi.measurements().size() > 1) {
            card.add(KpiChart.of(kpi, asOf));
        }
        card.add(table(kpi));
        return card;
    }

    private static Paragraph progress(ProjectDetails.Kpi kpi) {
        var latest = kpi.latest();
        var line = new Paragraph(
                latest == null
                        ? "Not measured since the baseline."
                        : "%s %s on %s%s"
                                .formatted(
                                        Formats.number(latest.value()),
                                        kpi.unit(),
                                        Formats.date(latest.on()),
                                        way(kpi.progress())));
        line.addClassNames("hc-muted", "hc-small");
        return line;
    }

    private static String way(Integer progress) {
        if (progress == null) {
            return ".";
        }
        if (progress < 0) {
            return ": it went the wrong way.";
        }
        return progress >= 100
                ? ": the target is reached."
                : ": %s of the way to the target.".formatted(Formats.percent(progress));
    }

    private static NativeTable table(ProjectDetails.Kpi kpi) {
        var table = new NativeTable();
        table.addClassName("hc-table");
        table.getElement().setAttribute("aria-label", kpi.name());
        var head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell("When"), number(new NativeTableHeaderCell(kpi.unit())));
        row(table, "Baseline", Formats.number(kpi.baseline()), null);
        kpi.measurements()
                .forEach(measured ->
                        row(table, Formats.date(measured.on()), Formats.number(measured.value()), measured.note()));
        row(
                table,
                kpi.due() == null ? "Target" : "Target by " + Formats.date(kpi.due()),
                Formats.number(kpi.target()),
                null);
        return table;
    }

    private static void row(NativeTable table, String when, String value, String note) {
        var day = new NativeTableCell(when);
        if (note != null) {
            day.add(ProjectView.muted(" " + note));
        }
        table.getBody().addRow().add(day, number(new NativeTableCell(value)));
    }

    private static <C extends com.vaadin.flow.component.HtmlContainer> C number(C cell) {
        cell.addClassName("hc-number");
        return cell;
    }
}
