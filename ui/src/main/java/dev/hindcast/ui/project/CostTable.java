package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Period;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.OpenFigure;
import dev.hindcast.ui.common.figures.Scopes;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Planned and booked costs by month, in the currencies they are in; each sum opens its entries. */
final class CostTable {

    private static final List<Figure> COLUMNS = List.of(Figure.PLANNED_COST, Figure.FORECAST_COST, Figure.COST);

    private final LedgerPart part;
    private final Map<String, Map<YearMonth, Map<Figure, Money>>> sums = new TreeMap<>();

    private CostTable(LedgerPart part) {
        this.part = part;
        part.ledger().plannedCosts().forEach(cost -> {
            if (cost.promise() != null) {
                add(cost.month(), Figure.PLANNED_COST, cost.promise());
            }
            add(cost.month(), Figure.FORECAST_COST, cost.forecast());
        });
        part.ledger().bookedCosts().stream()
                .filter(cost -> !cost.reversed())
                .forEach(cost -> add(cost.month(), Figure.COST, cost.amount()));
    }

    static Component of(LedgerPart part) {
        var tables = new Div();
        tables.addClassName("hc-stack");
        var costs = new CostTable(part);
        costs.sums.keySet().forEach(currency -> tables.add(costs.table(currency)));
        return tables;
    }

    private Div table(String currency) {
        var table = new NativeTable();
        table.addClassName("hc-table");
        table.getElement().setAttribute("aria-label", "Costs in " + currency);
        var head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell("In " + currency));
        COLUMNS.forEach(figure -> head.add(number(new NativeTableHeaderCell(name(figure)))));
        var months = sums.get(currency);
        var all = new EnumMap<Figure, Money>(Figure.class);
        months.values().forEach(month -> month.forEach((figure, money) -> all.merge(figure, money, Money::plus)));
        var first = new TreeSet<>(months.keySet());
        row(table, "In all", all, new Period(first.first(), first.last()));
        months.forEach((month, amounts) -> row(table, Formats.month(month), amounts, new Period(month, month)));
        var scroll = new Div(table);
        scroll.addClassName("hc-scroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", "Costs by month in " + currency);
        return scroll;
    }

    private void row(NativeTable table, String name, Map<Figure, Money> amounts, Period months) {
        var row = table.getBody().addRow();
        row.add(new NativeTableCell(name));
        COLUMNS.forEach(figure -> row.add(number(cell(figure, amounts.get(figure), months))));
    }

    private NativeTableCell cell(Figure figure, Money amount, Period months) {
        var cell = new NativeTableCell();
        if (amount == null || !amount.isPositive()) {
            cell.add(new Span(amount == null ? Formats.NONE : Formats.wholeMoney(amount)));
            return cell;
        }
        cell.add(OpenFigure.of(
                Formats.wholeMoney(amount),
                Formats.money(amount),
                () -> part.provenance().open(name(figure) + " cost", Scopes.over(part.scope(), months), figure)));
        return cell;
    }

    private static String name(Figure figure) {
        return switch (figure) {
            case PLANNED_COST -> "Promised";
            case FORECAST_COST -> "Expected";
            default -> "Booked";
        };
    }

    private void add(YearMonth month, Figure figure, Money amount) {
        sums.computeIfAbsent(amount.currency().getCurrencyCode(), code -> new TreeMap<>())
                .computeIfAbsent(month, one -> new EnumMap<>(Figure.class))
                .merge(figure, amount, Money::plus);
    }

    private static <C extends HtmlContainer> C number(C cell) {
        cell.addClassName("hc-number");
        return cell;
    }
}
