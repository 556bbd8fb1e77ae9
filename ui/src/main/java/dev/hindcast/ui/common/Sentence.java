package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;

/** Words with figures between them that can be opened. */
public final class Sentence extends Paragraph {

    private static final Pattern CLOSING = Pattern.compile("^[,;:.)]+");

    /** The parts in their order: texts and components; a part that is null is left out. */
    public Sentence(Object... parts) {
        addClassName("hc-sentence");
        Component before = null;
        for (var part : parts) {
            switch (part) {
                case null -> {}
                case Component component -> {
                    add(component);
                    before = component;
                }
                default -> {
                    add(before, part.toString());
                    before = null;
                }
            }
        }
    }

    /** No line begins with the comma after a figure. */
    private void add(Component before, String text) {
        var closing = CLOSING.matcher(text);
        if (before == null || !closing.find()) {
            add(new Text(text));
            return;
        }
        remove(before);
        var kept = new Span(before, new Text(closing.group()));
        kept.addClassName("hc-kept");
        add(kept);
        if (closing.end() < text.length()) {
            add(new Text(text.substring(closing.end())));
        }
    }
}
