package dev.hindcast.ui.common;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rows of a table that loads pages as one scrolls. After a change by someone else only those rows are sent again
 * that look different, so that the place, the focus and a click that is under way are kept.
 */
public final class LazyRows<T> {

    private static final int REMEMBERED = 12;

    private final Function<PageRequest, Page<T>> pages;
    private final Function<T, Object> identity;
    private final CallbackDataProvider<T, Void> provider;
    private final Map<PageRequest, List<T>> sent = new LinkedHashMap<>();
    private long total = -1;

    LazyRows(Grid<T> grid, Function<PageRequest, Page<T>> pages, Function<T, Object> identity) {
        this.pages = pages;
        this.identity = identity;
        provider =
                new CallbackDataProvider<>(query -> items(request(query)).stream(), query -> count(), identity::apply);
        grid.setItems(provider);
    }

    /** Shows other rows, such as those of another filter. */
    public void reload() {
        sent.clear();
        provider.refreshAll();
    }

    /** Shows what has changed of the rows that are on the screen. */
    public void update() {
        var before = total;
        if (before != count() || sent.size() > REMEMBERED) {
            reload();
            return;
        }
        var changed = new ArrayList<T>();
        for (var page : List.copyOf(sent.entrySet())) {
            var known = page.getValue();
            var now = items(page.getKey());
            if (!ids(known).equals(ids(now))) {
                reload();
                return;
            }
            for (int at = 0; at < now.size(); at++) {
                if (!now.get(at).equals(known.get(at))) {
                    changed.add(now.get(at));
                }
            }
        }
        changed.forEach(provider::refreshItem);
    }

    private List<Object> ids(List<T> items) {
        return items.stream().map(identity).toList();
    }

    private List<T> items(PageRequest request) {
        var items = pages.apply(request).items();
        sent.put(request, items);
        return items;
    }

    private int count() {
        total = pages.apply(PageRequest.first(1)).total();
        return (int) Math.min(Integer.MAX_VALUE, total);
    }

    private static <T> PageRequest request(Query<T, Void> query) {
        var sort = query.getSortOrders().stream()
                .findFirst()
                .map(order -> order.getSorted() + (order.getDirection() == SortDirection.DESCENDING ? ",desc" : ""))
                .orElse(null);
        return new PageRequest(query.getPage(), Math.min(query.getPageSize(), Page.MAX_SIZE), sort);
    }
}
