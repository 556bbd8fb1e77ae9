package dev.hindcast.ui.common;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.ArrayList;
import java.util.List;

/** By what a table is sorted, where its rows are cards and there are no headers to press. */
final class SortChoice<T> extends Select<GridSortOrder<T>> {

    private static final String AS_LISTED = "As listed";

    SortChoice(Grid<T> grid, List<Grid.Column<T>> columns) {
        setAriaLabel("Sort by");
        addClassName("hc-sort-choice");
        addThemeVariants(SelectVariant.SMALL);
        setPrefixComponent(new Span("Sort by"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(AS_LISTED);
        setItemLabelGenerator(SortChoice::words);
        var orders = new ArrayList<GridSortOrder<T>>();
        columns.stream().filter(Grid.Column::isSortable).forEach(column -> {
            orders.add(new GridSortOrder<>(column, SortDirection.ASCENDING));
            orders.add(new GridSortOrder<>(column, SortDirection.DESCENDING));
        });
        setItems(orders);
        grid.getSortOrder().stream()
                .flatMap(now -> orders.stream().filter(one -> same(one, now)))
                .findFirst()
                .ifPresent(this::setValue);
        addValueChangeListener(change -> grid.sort(change.getValue() == null ? List.of() : List.of(change.getValue())));
    }

    /** Whether there is anything to choose. */
    static boolean offers(List<? extends Grid.Column<?>> columns) {
        return columns.stream().anyMatch(Grid.Column::isSortable);
    }

    private static boolean same(GridSortOrder<?> one, GridSortOrder<?> other) {
        return one.getSorted() == other.getSorted() && one.getDirection() == other.getDirection();
    }

    private static String words(GridSortOrder<?> order) {
        if (order == null) {
            return AS_LISTED;
        }
        return order.getSorted().getHeaderText()
                + (order.getDirection() == SortDirection.ASCENDING ? ", rising" : ", falling");
    }
}
