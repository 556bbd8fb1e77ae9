package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/**
 * A plain table whose rows are stacked where there is no room for columns: what names a row comes first, each value
 * after the name of its column. It stays a table for those who hear it.
 *
 * @see "ADR-0115"
 */
public final class StackedTable {

    private StackedTable() {}

    /** Dresses a table that is filled; its only head row names the columns. */
    public static void dress(NativeTable table) {
        var names = table.getHead().getRows().getFirst().getChildren().toList();
        table.addClassName("hc-stacked");
        role(table, "table");
        role(table.getHead(), "rowgroup");
        role(table.getBody(), "rowgroup");
        table.getHead().getRows().forEach(row -> role(row, "row"));
        names.forEach(name -> role(name, "columnheader"));
        table.getBody().getRows().forEach(row -> row(row, names));
    }

    private static void row(NativeTableRow row, List<Component> names) {
        role(row, "row");
        var cells = row.getChildren().toList();
        for (int at = 0; at < cells.size(); at++) {
            var cell = cells.get(at);
            role(cell, cell.getElement().getTag().equals("th") ? "rowheader" : "cell");
            if (at > 0) {
                cell.getElement()
                        .setAttribute("data-column", names.get(at).getElement().getText());
            }
        }
    }

    private static void role(Component part, String role) {
        part.getElement().setAttribute("role", role);
    }
}
