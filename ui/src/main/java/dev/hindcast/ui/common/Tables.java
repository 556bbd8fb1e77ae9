package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Grids for comparing: dense, numbers right-aligned in tabular figures, pages loaded as one scrolls. */
public final class Tables {

    private static final int FEW = 40;

    private Tables() {}

    /** An empty grid in the house style. */
    public static <T> Grid<T> grid(String name) {
        var grid = new Grid<T>();
        dress(grid, name);
        return grid;
    }

    /** Puts a grid into the house style. */
    public static void dress(Grid<?> grid, String name) {
        grid.addClassName("hc-grid");
        grid.addThemeVariants(GridVariant.NO_ROW_BORDERS, GridVariant.ROW_STRIPES, GridVariant.WRAP_CELL_CONTENT);
        grid.setAriaLabel(name);
        grid.setColumnReorderingAllowed(true);
        grid.setMultiSort(false);
        grid.setEmptyStateText("Nothing here yet.");
        RowCards.of(grid);
    }

    /** Gives a short list the height of its rows, and a long one a scroll bar of its own. */
    public static void fit(Grid<?> grid, long rows) {
        grid.setAllRowsVisible(rows <= FEW);
        grid.setClassName("hc-grid-tall", rows > FEW);
    }

    /** A column of words. */
    public static <T> Grid.Column<T> text(Grid<T> grid, String header, ValueProvider<T, ?> value) {
        return told(
                grid,
                grid.addColumn(value).setHeader(header).setWidth("9rem").setResizable(true),
                item -> new Span(words(value.apply(item))));
    }

    /** A column of badges, links or the like. */
    public static <T, C extends Component> Grid.Column<T> component(
            Grid<T> grid, String header, ValueProvider<T, C> value) {
        return told(grid, grid.addComponentColumn(value).setHeader(header), value::apply);
    }

    /** The columns of a table, whether its rows are shown as cards just now or not. */
    public static <T> List<Grid.Column<T>> columns(Grid<T> grid) {
        return RowCards.columns(grid);
    }

    public static <T> boolean isShown(Grid<T> grid, Grid.Column<T> column) {
        return RowCards.in(grid).isShown(column);
    }

    /** Shows or hides a column, and its value in cards. */
    public static <T> void show(Grid<T> grid, Grid.Column<T> column, boolean wanted) {
        RowCards.in(grid).show(column, wanted);
    }

    private static <T> Grid.Column<T> told(Grid<T> grid, Grid.Column<T> column, ValueProvider<T, Component> value) {
        RowCards.in(grid).add(column, value);
        return column;
    }

    private static String words(Object value) {
        return value == null ? "" : value.toString();
    }

    /** A column of numbers that are already written as the locale wants them. */
    public static <T> Grid.Column<T> number(Grid<T> grid, String header, ValueProvider<T, String> value) {
        return told(
                grid,
                grid.addColumn(value)
                        .setHeader(header)
                        .setTextAlign(ColumnTextAlign.END)
                        .setPartNameGenerator(item -> "number-cell")
                        .setAutoWidth(true)
                        .setFlexGrow(0),
                item -> new Span(words(value.apply(item))));
    }

    /** A column of plain numbers. */
    public static <T> Grid.Column<T> amount(Grid<T> grid, String header, Function<T, BigDecimal> value) {
        return number(grid, header, item -> Formats.number(value.apply(item)));
    }

    public static <T> Grid.Column<T> date(Grid<T> grid, String header, Function<T, LocalDate> value) {
        return when(grid, header, item -> Formats.date(value.apply(item)));
    }

    public static <T> Grid.Column<T> moment(Grid<T> grid, String header, Function<T, Instant> value) {
        return when(grid, header, item -> Formats.moment(value.apply(item)));
    }

    private static <T> Grid.Column<T> when(Grid<T> grid, String header, ValueProvider<T, String> value) {
        return text(grid, header, value).setResizable(false).setAutoWidth(true).setFlexGrow(0);
    }

    /** Loads pages as one scrolls; the sort property of a column is the list's own name for it. */
    public static <T> LazyRows<T> lazy(
            Grid<T> grid, Function<PageRequest, Page<T>> pages, Function<T, Object> identity) {
        return new LazyRows<>(grid, pages, identity);
    }

    /** A column of buttons, named for those who hear the table. */
    public static <T, C extends Component> Grid.Column<T> actions(Grid<T> grid, ValueProvider<T, C> buttons) {
        return told(
                grid,
                grid.addComponentColumn(buttons)
                        .setHeader(Heard.words("Actions"))
                        .setFlexGrow(0),
                buttons::apply);
    }
}
