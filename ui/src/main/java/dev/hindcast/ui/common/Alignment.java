package dev.hindcast.ui.common;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** Which of the elements on the screen look exactly like fresh ones, in the same order: the longest such row. */
final class Alignment {

    private static final long MOST = 1_000_000;

    private final List<Element> present;
    private final List<Element> fresh;
    private final int[][] length;
    private final List<String> presentLooks;
    private final List<String> freshLooks;

    private Alignment(List<Element> present, List<Element> fresh) {
        this.present = present;
        this.fresh = fresh;
        presentLooks = present.stream().map(Alignment::looks).toList();
        freshLooks = fresh.stream().map(Alignment::looks).toList();
        length = new int[present.size() + 1][fresh.size() + 1];
        for (int p = present.size() - 1; p >= 0; p--) {
            for (int f = fresh.size() - 1; f >= 0; f--) {
                length[p][f] = same(p, f) ? length[p + 1][f + 1] + 1 : Math.max(length[p + 1][f], length[p][f + 1]);
            }
        }
    }

    static Alignment of(List<Element> present, List<Element> fresh) {
        return (long) present.size() * fresh.size() > MOST
                ? new Alignment(List.of(), fresh)
                : new Alignment(present, fresh);
    }

    /** What to show: the present elements that look right, and between them what the function makes of the others. */
    List<Element> merge(BinaryOperator<List<Element>> others) {
        var result = new ArrayList<Element>();
        var leaving = new ArrayList<Element>();
        var coming = new ArrayList<Element>();
        int p = 0;
        int f = 0;
        while (p < present.size() || f < fresh.size()) {
            if (p < present.size() && f < fresh.size() && same(p, f)) {
                result.addAll(others.apply(leaving, coming));
                leaving = new ArrayList<>();
                coming = new ArrayList<>();
                InPlace.adopt(present.get(p), fresh.get(f));
                result.add(present.get(p));
                p++;
                f++;
            } else if (f == fresh.size() || p < present.size() && length[p + 1][f] >= length[p][f + 1]) {
                leaving.add(present.get(p++));
            } else {
                coming.add(fresh.get(f++));
            }
        }
        result.addAll(others.apply(leaving, coming));
        return result;
    }

    private boolean same(int p, int f) {
        return present.get(p).equals(fresh.get(f)) || presentLooks.get(p).equals(freshLooks.get(f));
    }

    /** Everything that can be seen of an element, the rows of a table included. */
    private static String looks(Element element) {
        if (element.isTextNode()) {
            return "\"" + element.getText() + "\"";
        }
        var component = element.getComponent().orElse(null);
        var text = new StringBuilder("<").append(element.getTag());
        if (component != null) {
            text.append(' ').append(component.getClass().getName());
        }
        if (component instanceof Grid<?> grid) {
            text.append(rows(grid));
        }
        element.getAttributeNames()
                .sorted()
                .forEach(name -> text.append(' ').append(name).append('=').append(element.getAttribute(name)));
        element.getPropertyNames()
                .sorted()
                .forEach(name -> text.append(' ').append(name).append(':').append(element.getPropertyRaw(name)));
        text.append(element.isVisible())
                .append(element.getNode().isEnabledSelf())
                .append('>');
        if (!(component instanceof Grid<?>)) {
            text.append(element.getChildren().map(Alignment::looks).collect(Collectors.joining()));
        }
        return text.append("</>").toString();
    }

    /** The rows of a table that holds them all; no two tables that load lazily look the same. */
    private static String rows(Grid<?> grid) {
        return grid.getDataProvider() instanceof ListDataProvider<?> list
                ? RowCards.columns(grid).size() + " " + list.getItems()
                : String.valueOf(System.identityHashCode(grid));
    }
}
