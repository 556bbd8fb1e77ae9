package dev.hindcast.ui.learning;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.Formats;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Counts by two things, the higher the darker; each leads to what it counts. */
final class HeatTable extends Div {

    /** Where a count stands. */
    record Cell(String row, String column) {}

    /** Leaves the darkest cell light enough for its figure to be read. */
    private static final int DARKEST_PERCENT = 45;

    HeatTable(
            String caption,
            List<Choice> rows,
            List<Choice> columns,
            Map<Cell, Integer> counts,
            BiFunction<String, String, String> address) {
        addClassName("hc-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", caption);
        var most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var head = new NativeTableRow(new NativeTableCell());
        columns.forEach(column -> head.add(header(column.name(), "col")));
        var body = new NativeTableBody();
        for (var row : rows) {
            var line = new NativeTableRow(header(row.name(), "row"));
            for (var column : columns) {
                line.add(cell(row, column, counts.getOrDefault(new Cell(row.code(), column.code()), 0), most, address));
            }
            body.add(line);
        }
        var words = new NativeTableCaption();
        words.setText(caption);
        var table = new NativeTable(words, new NativeTableHeader(head), body);
        table.addClassNames("hc-table", "hc-heat");
        add(table);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell cell(
            Choice row, Choice column, int count, int most, BiFunction<String, String, String> address) {
        var cell = new NativeTableCell();
        cell.addClassName("hc-number");
        if (count == 0) {
            cell.setText(Formats.NONE);
            return cell;
        }
        var link = new Anchor(address.apply(row.code(), column.code()), Formats.number(count));
        link.getElement()
                .setAttribute("aria-label", "%s: %s, %s".formatted(Formats.number(count), row.name(), column.name()));
        cell.add(link);
        cell.getStyle().set("--hc-heat", Math.max(6, count * DARKEST_PERCENT / most) + "%");
        return cell;
    }
}
