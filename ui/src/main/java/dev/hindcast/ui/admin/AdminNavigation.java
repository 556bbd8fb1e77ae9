package dev.hindcast.ui.admin;

import com.vaadin.flow.component.UI;
import dev.hindcast.shared.Role;
import dev.hindcast.ui.common.CurrentUser;

/** The addresses of the Administration screens. */
public final class AdminNavigation {

    /** The path of the first page; the others lie below it. */
    public static final String PATH = "admin";

    /** The exchange rates. */
    public static final String RATES = PATH + "/rates";

    private AdminNavigation() {}

    public static void open() {
        UI.getCurrent().navigate(PATH);
    }

    /** Whether the exchange rates are theirs to set. */
    public static boolean mayOpen(CurrentUser user) {
        return user.has(Role.ADMIN) || user.has(Role.FINANCE);
    }
}
