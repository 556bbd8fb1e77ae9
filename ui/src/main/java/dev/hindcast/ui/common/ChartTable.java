package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.hindcast.shared.Money;
import dev.hindcast.ui.common.Chart.Point;
import dev.hindcast.ui.common.ChartSpec.Series;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.function.Consumer;

/** The figures of a chart as a table in which each opens what its point opens. */
final class ChartTable {

    private ChartTable() {}

    static Div of(ChartSpec spec, Consumer<Point> drillDown) {
        var head = new NativeTableRow(new NativeTableCell());
        spec.series().forEach(one -> head.add(header(one.name(), "col", true)));
        var body = new NativeTableBody();
        for (int row = 0; row < spec.categories().size(); row++) {
            var line = new NativeTableRow(header(spec.categories().get(row), "row", false));
            for (var one : spec.series()) {
                line.add(cell(spec, one, row, drillDown));
            }
            body.add(line);
        }
        var caption = new NativeTableCaption();
        caption.setText(spec.description());
        var table = new NativeTable(caption, new NativeTableHeader(head), body);
        table.addClassName("hc-table");
        var scroll = new Div(table);
        scroll.addClassName("hc-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        return new Div(scroll);
    }

    private static Component header(String text, String scope, boolean number) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        cell.setClassName("hc-number", number);
        return cell;
    }

    private static Component cell(ChartSpec spec, Series series, int row, Consumer<Point> drillDown) {
        var value = series.values().get(row);
        var text = figure(value, spec.currency());
        var cell = new NativeTableCell();
        cell.addClassName("hc-number");
        if (value == null || value.signum() == 0) {
            cell.setText(text);
        } else {
            var point = new Point(series.key(), spec.categories().get(row), row);
            cell.add(OpenFigure.of(text, () -> drillDown.accept(point)));
        }
        return cell;
    }

    static String figure(BigDecimal value, String currency) {
        if (value == null) {
            return Formats.NONE;
        }
        return currency == null
                ? Formats.number(value)
                : Formats.wholeMoney(Money.rounded(value, Currency.getInstance(currency)));
    }
}
