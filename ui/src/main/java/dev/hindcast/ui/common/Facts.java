package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Names and values of one thing, as a description list; what has no value is left out. */
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("hc-facts");
    }

    public Facts add(String name, String value) {
        return value == null || value.isBlank() ? this : add(name, new Text(value));
    }

    public Facts add(String name, Component value) {
        getElement().appendChild(new Div(new Term(name), new Description(value)).getElement());
        return this;
    }
}
