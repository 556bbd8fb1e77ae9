package dev.hindcast.shared;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/** What a permanent code such as {@code COST_SAVING} is called where people read: the one definition for all screens. */
public final class Label {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            entry("AB_TEST", "A/B test"),
            entry("BEFORE_AFTER", "Before and after"),
            entry("DIS_BENEFIT", "Dis-benefit"),
            entry("EXPECTED_AND_HAPPENED", "Expected and happened instead"),
            entry("GO_LIVE_MOVED", "Go-live moved"),
            entry("KPI_GAP", "KPI gap"),
            entry("LAPSED", "Lapsed unattested"),
            entry("LUCKY", "Where we got lucky"),
            entry("ONE_OFF", "One-off"),
            entry("REALISED", "Realised against forecast"),
            entry("REFORECAST", "Re-forecast"),
            entry("RESOURCE_OR_TIMELINE", "Resources or timeline"),
            entry("SKILLS_OR_BUS_FACTOR", "Skills or bus factor"));

    private Label() {}

    /** The label of a constant, beginning with a capital letter. */
    public static String of(Enum<?> constant) {
        return of(constant.name());
    }

    /** The label of a code, beginning with a capital letter. */
    public static String of(String code) {
        var irregular = IRREGULAR.get(code);
        if (irregular != null) {
            return irregular;
        }
        if (code.isEmpty() || !code.equals(code.toUpperCase(Locale.ROOT))) {
            return code;
        }
        var words = code.toLowerCase(Locale.ROOT)
                .replace("post_mortem", "post-mortem")
                .replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The label as it stands within a sentence. */
    public static String within(String code) {
        var label = of(code);
        return label.startsWith("KPI") || label.startsWith("A/B")
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
