package dev.hindcast.ui.admin;

import com.vaadin.flow.component.UI;

/** The addresses of the Administration screens. */
public final class AdminNavigation {

    /** The path of the first page; the others lie below it. */
    public static final String PATH = "admin";

    private AdminNavigation() {}

    public static void open() {
        UI.getCurrent().navigate(PATH);
    }
}
