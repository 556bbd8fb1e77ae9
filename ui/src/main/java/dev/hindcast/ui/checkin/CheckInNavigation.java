package dev.hindcast.ui.checkin;

import dev.hindcast.checkin.Week;

/** The address of the check-in. */
public final class CheckInNavigation {

    /** Its path. */
    public static final String PATH = "check-in";

    /** The name of the parameter that says for which week. */
    static final String WEEK = "week";

    private CheckInNavigation() {}

    /** The address of the check-in of a week. */
    public static String href(Week week) {
        return PATH + "?" + WEEK + "=" + week;
    }
}
