package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** A short list of things with what is said of each, or a sentence when there is none. */
final class Rows {

    private Rows() {}

    static <T> Component of(List<T> items, Function<T, String> name, Function<T, String> said, String whenEmpty) {
        if (items.isEmpty()) {
            var nothing = new Paragraph(whenEmpty);
            nothing.addClassName("hc-hint");
            return nothing;
        }
        var list = new UnorderedList();
        list.addClassName("hc-list");
        items.forEach(item -> {
            var value = new Span(said.apply(item));
            value.addClassNames("hc-muted", "hc-number");
            list.add(new ListItem(new Span(name.apply(item)), value));
        });
        return list;
    }
}
