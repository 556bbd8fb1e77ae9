package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** What every screen is: a main landmark with a heading, its actions, and content below. */
public abstract class Page extends Main {

    /** Where the link that skips the navigation leads. */
    public static final String CONTENT = "content";

    private final H1 heading = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();

    protected Page(String title) {
        addClassName("hc-page");
        setId(CONTENT);
        getElement().setAttribute("tabindex", "-1");
        heading.setText(title);
        subtitle.addClassName("hc-subtitle");
        subtitle.setVisible(false);
        actions.addClassName("hc-actions");

        var words = new Div(heading, subtitle);
        words.addClassName("hc-page-words");
        var header = new Header(words, actions);
        header.addClassName("hc-page-header");
        add(header);
    }

    protected final void heading(String text) {
        heading.setText(text);
    }

    /** A line under the heading; none when null. */
    protected final void subtitle(String text) {
        subtitle.setText(text == null ? "" : text);
        subtitle.setVisible(text != null);
    }

    /** Buttons to the right of the heading. */
    protected final void actions(Component... components) {
        InPlace.show(actions, components);
    }
}
