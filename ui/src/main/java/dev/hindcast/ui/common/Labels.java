package dev.hindcast.ui.common;

import dev.hindcast.shared.Label;
import java.util.Locale;

/** The words shown for codes and field names; {@link Label} has the words of the domain. */
public final class Labels {

    private Labels() {}

    /** The code in words, such as "Delivery manager" for {@code DELIVERY_MANAGER}; empty for none. */
    public static String of(Object code) {
        if (code == null) {
            return "";
        }
        return code instanceof Enum<?> constant ? Label.of(constant) : Label.of(code.toString());
    }

    /** A name as programs write it, such as {@code lifeMonths} or {@code post-mortem}, in words. */
    public static String ofName(String name) {
        if (name.isEmpty()) {
            return name;
        }
        var words = name.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("[-_.]", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
