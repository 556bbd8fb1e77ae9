package dev.hindcast.ui.value;

import com.vaadin.flow.component.UI;

/** The addresses of the Value screen. */
public final class ValueNavigation {

    /** The start of everything. */
    public static final String PATH = "";

    private ValueNavigation() {}

    public static void open() {
        UI.getCurrent().navigate(PATH);
    }
}
