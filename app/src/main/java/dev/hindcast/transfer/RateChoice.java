package dev.hindcast.transfer;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rates of a file are wanted.
 *
 * @param currencies their codes; all when empty
 * @param everyDay the rates of every day; else those that figures need: of each month the latest on or before its first
 *     day, and the latest of all, by which months to come are converted
 * @param from only what is needed for days, or months, from this one on
 */
public record RateChoice(
        Set<String> currencies, boolean everyDay, @Nullable LocalDate from) {

    public static final RateChoice MONTH_STARTS = new RateChoice(Set.of(), false, null);

    public RateChoice {
        currencies = Set.copyOf(currencies);
    }
}
