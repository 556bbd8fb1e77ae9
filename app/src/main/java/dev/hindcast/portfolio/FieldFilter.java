package dev.hindcast.portfolio;

import dev.hindcast.shared.InvalidInput;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a field of the organisation's own: {@code EMEA} the very value, {@code ~ada} a part of it,
 * {@code 10..20} what lies between, either end open. Letters' case never matters.
 */
public record FieldFilter(String field, String wanted) {

    /** Numbers by their size and before everything else, which, ISO dates included, goes by its letters. */
    public static final Comparator<String> ORDER = (one, other) -> {
        var first = number(one);
        var second = number(other);
        if (first != null && second != null) {
            return first.compareTo(second);
        }
        return first == null && second == null ? one.compareToIgnoreCase(other) : first == null ? 1 : -1;
    };

    private static final String BETWEEN = "..";
    private static final String PART = "~";

    public FieldFilter {
        wanted = wanted.strip();
        if (wanted.isEmpty() || wanted.equals(BETWEEN) || wanted.equals(PART)) {
            throw InvalidInput.of("field." + field, "field.wantsNothing", "must be a value, ~part of one, or from..to");
        }
    }

    /** A part of the value, whatever its case. */
    public static FieldFilter part(String field, String text) {
        return new FieldFilter(field, PART + text);
    }

    /** Values between, both included; either end may be open, but not both. */
    public static FieldFilter between(String field, @Nullable String from, @Nullable String to) {
        return new FieldFilter(field, (from == null ? "" : from) + BETWEEN + (to == null ? "" : to));
    }

    public boolean passes(@Nullable String value) {
        if (value == null) {
            return false;
        }
        var between = wanted.indexOf(BETWEEN);
        if (wanted.startsWith(PART)) {
            return value.toLowerCase(Locale.ROOT).contains(wanted.substring(1).toLowerCase(Locale.ROOT));
        }
        if (between < 0) {
            return ORDER.compare(value, wanted) == 0;
        }
        var from = wanted.substring(0, between).strip();
        var to = wanted.substring(between + BETWEEN.length()).strip();
        return (from.isEmpty() || ORDER.compare(value, from) >= 0) && (to.isEmpty() || ORDER.compare(value, to) <= 0);
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
