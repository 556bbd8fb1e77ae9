package dev.hindcast.ui.common;

import java.util.Locale;
import java.util.Map;

/** The words shown for codes: one place, so that a code reads the same on every screen. */
public final class Labels {

    private static final Map<String, String> SPECIAL = Map.ofEntries(
            Map.entry("AB_TEST", "A/B test"),
            Map.entry("KPI_GAP", "KPI gap"),
            Map.entry("BEFORE_AFTER", "Before and after"),
            Map.entry("ONE_OFF", "One-off"),
            Map.entry("DIS_BENEFIT", "Dis-benefit"),
            Map.entry("AT_LEAST", "At least"),
            Map.entry("AT_MOST", "At most"),
            Map.entry("SKILLS_OR_BUS_FACTOR", "Skills or bus factor"),
            Map.entry("EXPECTED_AND_HAPPENED", "Expected, and what happened"),
            Map.entry("LUCKY", "Where we got lucky"));

    private Labels() {}

    /** The code in words, such as "Delivery manager" for {@code DELIVERY_MANAGER}; empty for none. */
    public static String of(Object code) {
        if (code == null) {
            return "";
        }
        var name = code instanceof Enum<?> constant ? constant.name() : code.toString();
        return SPECIAL.getOrDefault(name, sentence(name));
    }

    private static String sentence(String name) {
        if (name.isEmpty()) {
            return name;
        }
        var words = name.replace('_', ' ').replace('-', ' ').strip().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
