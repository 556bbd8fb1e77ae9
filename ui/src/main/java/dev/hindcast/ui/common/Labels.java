package dev.hindcast.ui.common;

import dev.hindcast.shared.Label;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words shown for codes and field names; {@link Label} has the words of the domain. */
public final class Labels {

    /** What is written in capitals wherever it stands. */
    private static final Pattern INITIALS = Pattern.compile("\\b(kpi|url|roi|npv)\\b", Pattern.CASE_INSENSITIVE);

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
        var told = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return INITIALS.matcher(told).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
    }
}
