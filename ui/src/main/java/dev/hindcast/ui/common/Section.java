package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A titled surface on a page, with its own actions. */
public final class Section extends com.vaadin.flow.component.html.Section {

    private final Div head = new Div();
    private final Div body = new Div();
    private final Div actions = new Div();

    public Section(String title, Component... content) {
        addClassName("hc-section");
        var heading = new H2(title);
        actions.addClassName("hc-actions");
        head.add(heading, actions);
        head.addClassName("hc-section-head");
        body.addClassName("hc-section-body");
        getElement().setAttribute("aria-label", title);
        add(head, body);
        body.add(content);
    }

    /** Puts other content into the section. */
    public void show(Component... content) {
        InPlace.show(body, content);
    }

    /** Puts something right beside the title. */
    public Section beside(Component component) {
        head.addComponentAtIndex(1, component);
        return this;
    }

    public Section withActions(Component... components) {
        actions.add(components);
        return this;
    }
}
