package dev.hindcast.ui.common;

import com.vaadin.flow.component.html.Span;

/** Words for those who hear the page: what the eyes see by its place is said. */
public final class Heard {

    private Heard() {}

    public static Span words(String text) {
        var words = new Span(text);
        words.addClassName("hc-heard");
        return words;
    }
}
