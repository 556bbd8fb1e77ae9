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

    /** Mission, goals and business units. */
    public static final String UNITS = PATH + "/units";

    /** Who may sign in, and their roles. */
    public static final String PEOPLE = PATH + "/people";

    /** Projects, post-mortems, costs and rates out of files. */
    public static final String IMPORT = PATH + "/import";

    private AdminNavigation() {}

    public static void open() {
        UI.getCurrent().navigate(PATH);
    }

    /** Whether the exchange rates are theirs to set. */
    public static boolean mayOpen(CurrentUser user) {
        return user.has(Role.ADMIN) || user.has(Role.FINANCE);
    }
}
