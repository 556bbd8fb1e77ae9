package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What is shown where nothing is yet: why, and what to do next. */
public final class EmptyState extends Div {

    public EmptyState(VaadinIcon icon, String title, String text, Component... next) {
        addClassName("hc-empty");
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var heading = new Div(title);
        heading.addClassName("hc-empty-title");
        add(picture, heading, new Paragraph(text));
        add(next);
    }
}
