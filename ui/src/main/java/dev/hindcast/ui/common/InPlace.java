package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.node.BaseJsonNode;

/**
 * Shows newly made content by changing what is on the screen already: what looks the same stays, texts are exchanged,
 * buttons stay and do what the new ones would. So focus, scroll position and a click that is under way survive while
 * others write.
 *
 * @see "ADR-0059"
 */
public final class InPlace {

    /** What tells two of the same kind apart, so that one never turns into the other. */
    private static final String KEY = "data-key";

    private InPlace() {}

    /** Makes the fresh components the container's content. */
    public static void show(HasElement container, Component... fresh) {
        children(
                container.getElement(),
                Arrays.stream(fresh).map(Component::getElement).toList());
    }

    /** Makes the fresh components the container's content. */
    public static void show(HasElement container, List<? extends Component> fresh) {
        show(container, fresh.toArray(Component[]::new));
    }

    /** Names the thing a component is about, such as a claim's identifier. */
    public static <C extends Component> C keyed(C component, Object key) {
        component.getElement().setAttribute(KEY, key.toString());
        return component;
    }

    private static void children(Element parent, List<Element> fresh) {
        var present = parent.getChildren().toList();
        var wanted = Alignment.of(present, fresh).merge(InPlace::matched);
        var staying = new HashSet<>(wanted);
        present.stream().filter(child -> !staying.contains(child)).forEach(Element::removeFromParent);
        for (int at = 0; at < wanted.size(); at++) {
            var child = wanted.get(at);
            if (at >= parent.getChildCount() || !parent.getChild(at).equals(child)) {
                child.removeFromParent();
                parent.insertChild(at, child);
            }
        }
    }

    /** The elements for a run of present ones that do not look like the fresh ones in their place. */
    private static List<Element> matched(List<Element> present, List<Element> fresh) {
        if (present.size() != fresh.size()) {
            return fresh;
        }
        var result = new ArrayList<Element>();
        for (int at = 0; at < fresh.size(); at++) {
            result.add(become(present.get(at), fresh.get(at)));
        }
        return result;
    }

    private static Element become(Element present, Element fresh) {
        if (present.equals(fresh)) {
            return fresh;
        }
        if (isSameTable(present, fresh)) {
            takeRows((Grid<?>) present.getComponent().orElseThrow(), (Grid<?>)
                    fresh.getComponent().orElseThrow());
            return present;
        }
        if (!alike(present, fresh)) {
            return fresh;
        }
        if (present.isTextNode()) {
            present.setText(fresh.getText());
            return present;
        }
        adoptDeed(present, fresh);
        copyAttributes(present, fresh);
        copyProperties(present, fresh);
        present.setVisible(fresh.isVisible());
        present.setEnabled(fresh.getNode().isEnabledSelf());
        children(present, fresh.getChildren().toList());
        return present;
    }

    /** Lets what looks the same do what the fresh one would. */
    static void adopt(Element present, Element fresh) {
        if (present.equals(fresh) || present.isTextNode() || !isPlain(present)) {
            return;
        }
        adoptDeed(present, fresh);
        var count = Math.min(present.getChildCount(), fresh.getChildCount());
        for (int at = 0; at < count; at++) {
            adopt(present.getChild(at), fresh.getChild(at));
        }
    }

    private static void adoptDeed(Element present, Element fresh) {
        if (present.getComponent().orElse(null) instanceof Deed one
                && fresh.getComponent().orElse(null) instanceof Deed other) {
            one.deed(other.deed());
        }
    }

    private static boolean alike(Element present, Element fresh) {
        if (present.isTextNode() || fresh.isTextNode()) {
            return present.isTextNode() && fresh.isTextNode();
        }
        return present.getTag().equals(fresh.getTag())
                && isPlain(present)
                && kind(present) == kind(fresh)
                && Objects.equals(present.getAttribute(KEY), fresh.getAttribute(KEY));
    }

    /** Whether two tables that hold all their rows show the same columns of the same thing. */
    private static boolean isSameTable(Element present, Element fresh) {
        return present.getComponent().orElse(null) instanceof Grid<?> one
                && fresh.getComponent().orElse(null) instanceof Grid<?> other
                && one.getDataProvider() instanceof ListDataProvider<?>
                && other.getDataProvider() instanceof ListDataProvider<?>
                && Objects.equals(present.getAttribute("aria-label"), fresh.getAttribute("aria-label"))
                && headers(one).equals(headers(other));
    }

    private static List<String> headers(Grid<?> grid) {
        return RowCards.columns(grid).stream()
                .map(column -> String.valueOf(column.getHeaderText()))
                .toList();
    }

    /** A table in its place keeps the page from jumping; its columns ask for nothing but the row and what is current. */
    @SuppressWarnings("unchecked")
    private static void takeRows(Grid<?> present, Grid<?> fresh) {
        var rows = ((ListDataProvider<Object>) fresh.getDataProvider()).getItems();
        ((Grid<Object>) present).setItems(List.copyOf(rows));
        present.setAllRowsVisible(fresh.isAllRowsVisible());
    }

    private static Class<?> kind(Element element) {
        return element.getComponent().<Class<?>>map(Component::getClass).orElse(Element.class);
    }

    /** Whether all there is to the element are its attributes, properties and children. */
    static boolean isPlain(Element element) {
        var component = element.getComponent().orElse(null);
        return component == null
                || component instanceof HtmlContainer
                || component instanceof HtmlComponent
                || component instanceof Icon
                || component instanceof Badge
                || component instanceof Deed;
    }

    private static void copyAttributes(Element present, Element fresh) {
        var wanted = fresh.getAttributeNames().toList();
        present.getAttributeNames().toList().stream()
                .filter(name -> !wanted.contains(name))
                .forEach(present::removeAttribute);
        wanted.stream()
                .filter(name -> !Objects.equals(present.getAttribute(name), fresh.getAttribute(name)))
                .forEach(name -> present.setAttribute(name, fresh.getAttribute(name)));
    }

    private static void copyProperties(Element present, Element fresh) {
        var wanted = Set.copyOf(fresh.getPropertyNames().toList());
        present.getPropertyNames().toList().stream()
                .filter(name -> !wanted.contains(name))
                .forEach(present::removeProperty);
        for (var name : wanted) {
            var value = fresh.getPropertyRaw(name);
            if (Objects.equals(present.getPropertyRaw(name), value)) {
                continue;
            }
            switch (value) {
                case null -> present.removeProperty(name);
                case Boolean flag -> present.setProperty(name, flag);
                case Number number -> present.setProperty(name, number.doubleValue());
                case BaseJsonNode json -> present.setPropertyJson(name, json);
                default -> present.setProperty(name, value.toString());
            }
        }
    }
}
