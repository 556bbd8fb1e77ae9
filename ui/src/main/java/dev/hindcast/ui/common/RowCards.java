package dev.hindcast.ui.common;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.shared.Registration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a screen is too narrow for columns, each row of a table is a card: its first two values as the head, the others
 * by their names, and what can be done at the end. Whoever has the room back has the columns back.
 */
final class RowCards<T> {

    private static final int NARROW = 600;
    private static final int HEAD = 2;
    private static final String CARD = "card";

    private final Grid<T> grid;
    private final Map<Grid.Column<T>, ValueProvider<T, Component>> values = new LinkedHashMap<>();
    private final Set<Grid.Column<T>> unwanted = new HashSet<>();
    private boolean narrow;
    private Registration resizing;

    private RowCards(Grid<T> grid) {
        this.grid = grid;
        grid.addAttachListener(this::attached);
        grid.addDetachListener(this::detached);
    }

    static <T> void of(Grid<T> grid) {
        ComponentUtil.setData(grid, RowCards.class, new RowCards<>(grid));
    }

    @SuppressWarnings("unchecked")
    static <T> RowCards<T> in(Grid<T> grid) {
        return ComponentUtil.getData(grid, RowCards.class);
    }

    /** Tells what a column shows, for the card. */
    void add(Grid.Column<T> column, ValueProvider<T, Component> value) {
        values.put(column, value);
        column.setVisible(!narrow);
    }

    /** The columns that people know of. */
    static <T> List<Grid.Column<T>> columns(Grid<T> grid) {
        return grid.getColumns().stream()
                .filter(column -> !CARD.equals(column.getKey()))
                .toList();
    }

    boolean isShown(Grid.Column<T> column) {
        return !unwanted.contains(column);
    }

    void show(Grid.Column<T> column, boolean wanted) {
        if (wanted) {
            unwanted.remove(column);
        } else {
            unwanted.add(column);
        }
        column.setVisible(wanted && !narrow);
    }

    private void attached(AttachEvent event) {
        var page = event.getUI().getPage();
        resizing = page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
        var known = page.getExtendedClientDetails();
        if (known != null) {
            fit(known.getWindowInnerWidth());
        }
    }

    private void detached(DetachEvent event) {
        if (resizing != null) {
            resizing.remove();
            resizing = null;
        }
    }

    void fit(int width) {
        var wanted = width > 0 && width <= NARROW;
        if (wanted == narrow) {
            return;
        }
        narrow = wanted;
        columns(grid).forEach(column -> column.setVisible(isShown(column) && !narrow));
        if (narrow) {
            grid.addComponentColumn(this::card).setKey(CARD).setHeader(header()).setFlexGrow(1);
        } else {
            // Without the column the order is forgotten, and the headers are made anew and know of none.
            var order = List.copyOf(grid.getSortOrder());
            grid.removeColumnByKey(CARD);
            grid.sort(order);
        }
        grid.setClassName("hc-grid-cards", narrow);
    }

    private List<Grid.Column<T>> told() {
        return columns(grid).stream()
                .filter(column -> isShown(column) && values.containsKey(column))
                .toList();
    }

    private Component header() {
        var columns = told();
        if (SortChoice.offers(columns)) {
            return new SortChoice<>(grid, columns);
        }
        return new Span(columns.stream()
                .limit(HEAD)
                .map(RowCards::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    Component card(T item) {
        var head = new Div();
        head.addClassName("hc-row-card-head");
        told().stream()
                .limit(HEAD)
                .map(column -> values.get(column).apply(item))
                .filter(RowCards::tells)
                .forEach(head::add);
        var facts = new Facts();
        facts.addClassName("hc-row-card-facts");
        var card = new Div(head, facts);
        card.addClassName("hc-row-card");
        told().stream().skip(HEAD).forEach(column -> {
            var value = values.get(column).apply(item);
            if (name(column).isEmpty()) {
                card.add(value);
            } else if (tells(value)) {
                facts.add(name(column), value);
            }
        });
        return card;
    }

    private static String name(Grid.Column<?> column) {
        return column.getHeaderText() == null ? "" : column.getHeaderText();
    }

    private static boolean tells(Component value) {
        var words = value.getElement().getTextRecursively();
        return !Formats.NONE.equals(words.strip())
                && (!words.isBlank() || value.getElement().getChildCount() > 0);
    }
}
