package dev.hindcast.search;

import dev.hindcast.shared.InvalidInput;
import java.util.Arrays;
import java.util.Locale;

/** By what hits are put in order: the best, the newest or the costliest first. */
public enum FailureOrder {
    RELEVANCE,
    DATE,
    COST;

    /** The order named in lower case, as in addresses; an {@link InvalidInput} when there is none. */
    public static FailureOrder named(String name) {
        return Arrays.stream(values())
                .filter(order -> order.code().equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("sort", "sort.unknown", "must be one of relevance, date and cost"));
    }

    /** The name in lower case, as in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
