package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.ui.common.Formats;

/** A KPI with its baseline, its measurements and its target. */
final class KpiCard {

    private KpiCard() {}

    static Div of(ProjectDetails.Kpi kpi) {
        var table = new NativeTable();
        table.addClassName("hc-table");
        var head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell("When"), number(new NativeTableHeaderCell(kpi.unit())));
        row(table, "Baseline", Formats.number(kpi.baseline()));
        kpi.measurements()
                .forEach(measured -> row(table, Formats.date(measured.on()), Formats.number(measured.value())));
        row(table, kpi.due() == null ? "Target" : "Target by " + Formats.date(kpi.due()), Formats.number(kpi.target()));
        return new Div(new H3(kpi.name()), table);
    }

    private static void row(NativeTable table, String when, String value) {
        table.getBody().addRow().add(new NativeTableCell(when), number(new NativeTableCell(value)));
    }

    private static <C extends com.vaadin.flow.component.HtmlContainer> C number(C cell) {
        cell.addClassName("hc-number");
        return cell;
    }
}
