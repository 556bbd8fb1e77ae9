package dev.hindcast.ui.wins;

/** The address of the wins. */
public final class WinsNavigation {

    /** Its path. */
    public static final String PATH = "wins";

    /** The name of the parameter that says of which year. */
    static final String YEAR = "year";

    /** The name of the parameter that says as of which day legends are told. */
    static final String AS_OF = "asOf";

    private WinsNavigation() {}
}
