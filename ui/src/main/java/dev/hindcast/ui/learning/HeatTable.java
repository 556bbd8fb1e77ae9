package dev.hindcast.ui.learning;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.Formats;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Counts by two things, the higher the darker; each count, or each row, leads to what it counts. */
final class HeatTable extends Div {

    /** Where a count stands. */
    record Cell(String row, String column) {}

    /** Leaves the darkest cell light enough for its figure to be read. */
    private static final int DARKEST_PERCENT = 45;

    /** Each count leads to what it counts. */
    HeatTable(
            String caption,
            List<Choice> rows,
            List<Choice> columns,
            Map<Cell, Integer> counts,
            BiFunction<String, String, String> address) {
        this(caption, rows, columns, counts, null, address);
    }

    /** Each row leads to what it counts altogether; a single count cannot be looked for. */
    HeatTable(
            String caption,
            List<Choice> rows,
            List<Choice> columns,
            Map<Cell, Integer> counts,
            UnaryOperator<String> address) {
        this(caption, rows, columns, counts, address, null);
    }

    private HeatTable(
            String caption,
            List<Choice> rows,
            List<Choice> columns,
            Map<Cell, Integer> counts,
            UnaryOperator<String> ofRow,
            BiFunction<String, String, String> ofCell) {
        var most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var head = new NativeTableRow(new NativeTableCell());
        columns.forEach(column -> head.add(header(column.name(), "col")));
        var body = new NativeTableBody();
        for (var row : rows) {
            var name = header(row.name(), "row");
            if (ofRow != null && columns.stream().anyMatch(column -> count(counts, row, column) > 0)) {
                name.removeAll();
                name.add(new Anchor(ofRow.apply(row.code()), row.name()));
            }
            var line = new NativeTableRow(name);
            for (var column : columns) {
                line.add(cell(row, column, count(counts, row, column), most, ofCell));
            }
            body.add(line);
        }
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("hc-table", "hc-heat");
        table.getElement().setAttribute("aria-label", caption);
        add(words(caption), scrolling(table, caption));
    }

    /** Above the table, where it does not scroll away with it. */
    private static Paragraph words(String caption) {
        var words = new Paragraph(caption);
        words.addClassNames("hc-muted", "hc-small");
        return words;
    }

    private static Div scrolling(NativeTable table, String caption) {
        var scroll = new Div(table);
        scroll.addClassName("hc-scroll-wide");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "group");
        scroll.getElement().setAttribute("aria-label", caption);
        return scroll;
    }

    private static int count(Map<Cell, Integer> counts, Choice row, Choice column) {
        return counts.getOrDefault(new Cell(row.code(), column.code()), 0);
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
        cell.getStyle().set("--hc-heat", Math.max(6, count * DARKEST_PERCENT / most) + "%");
        if (address == null) {
            cell.setText(Formats.number(count));
            return cell;
        }
        var link = new Anchor(address.apply(row.code(), column.code()), Formats.number(count));
        link.getElement()
                .setAttribute("aria-label", "%s: %s, %s".formatted(Formats.number(count), row.name(), column.name()));
        cell.add(link);
        return cell;
    }
}
