package dev.hindcast.platform.web.binding;

import java.util.Locale;

/** The names of records as URLs write them. */
public final class Names {

    private Names() {}

    /** {@code ReviseFraming} as {@code revise-framing}. */
    public static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static String uncapitalised(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
