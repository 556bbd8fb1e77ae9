package dev.hindcast.ui.common;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * What a {@link Chart} draws.
 *
 * @param caption what stands on the chart when it leaves the screen
 * @param description what the chart shows, for those who do not see it
 * @param currency of all values, or null for plain numbers
 * @param marker the category at which a line is drawn, such as the as-of month; null for none
 * @param categories what the values stand for, in the order of the axis
 */
public record ChartSpec(
        Kind kind,
        boolean horizontal,
        Caption caption,
        String description,
        String currency,
        String marker,
        String markerLabel,
        List<String> categories,
        List<Series> series) {

    /** What stands for each category. */
    public enum Kind {
        /** A line through all of them. */
        LINE,
        /** Measured points joined by a line, on a scale that fits them; a dashed series is what they are held against. */
        READINGS,
        /** A bar for each, side by side for several series. */
        BAR,
        /** A column for each, its series on top of each other. */
        STACK,
        /** The first and the last value are levels; those between lead from the one to the other. */
        BRIDGE,
        /** A point for each: the first series is its place from left to right, the second that from bottom to top. */
        SCATTER,
        /**
         * A bubble for each: the first two series are its place, the third, 1 to 3, its size and colour. The marker names
         * the three sizes, separated by commas.
         */
        BUBBLE
    }

    /** The colour of a series, by what it means. */
    public enum Style {
        PROMISE,
        FORECAST,
        CLAIMED,
        ATTESTED,
        COST,
        PLAIN,
        /** One more kind of thing, where none of the other meanings applies. */
        ASIDE
    }

    /**
     * The words of a picture of the chart.
     *
     * @param stamp as of when and over what, such as "2026, as known on 22 Nov 2026"
     * @param asOf for the name of the file
     */
    public record Caption(String title, String stamp, LocalDate asOf) {

        /** What the file is called, without its ending. */
        public String fileName() {
            var words =
                    title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            return "hindcast-%s-%s".formatted(words, asOf);
        }
    }

    /**
     * One row of values, one for each category; null where there is none.
     *
     * @param key tells a click which series was meant
     */
    public record Series(
            String key, String name, Style style, boolean dashed, boolean filled, List<BigDecimal> values) {

        public static Series of(Enum<?> key, Style style, List<BigDecimal> values) {
            return new Series(key.name(), Labels.of(key), style, false, false, values);
        }

        public Series dashes() {
            return new Series(key, name, style, true, filled, values);
        }

        public Series fill() {
            return new Series(key, name, style, dashed, true, values);
        }

        public Series named(String other) {
            return new Series(key, other, style, dashed, filled, values);
        }
    }

    /** A chart of plain numbers from left to right. */
    public static ChartSpec of(Kind kind, Caption caption, List<String> categories, List<Series> series) {
        return new ChartSpec(kind, false, caption, caption.title(), null, null, null, categories, series);
    }

    /** Whether there is nothing to draw. */
    boolean isEmpty() {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .noneMatch(value -> value != null && value.signum() != 0);
    }

    /** Whether all values are counts of something, between which nothing lies. */
    boolean isWhole() {
        return currency == null
                && series.stream()
                        .flatMap(one -> one.values().stream())
                        .allMatch(value ->
                                value == null || value.stripTrailingZeros().scale() <= 0);
    }

    /** Says what it shows. */
    public ChartSpec described(String words) {
        return new ChartSpec(kind, horizontal, caption, words, currency, marker, markerLabel, categories, series);
    }

    /** All values are amounts. */
    public ChartSpec in(Currency money) {
        return new ChartSpec(
                kind,
                horizontal,
                caption,
                description,
                money.getCurrencyCode(),
                marker,
                markerLabel,
                categories,
                series);
    }

    /** The categories lie below each other. */
    public ChartSpec horizontally() {
        return new ChartSpec(kind, true, caption, description, currency, marker, markerLabel, categories, series);
    }

    /** A line at a category. */
    public ChartSpec marked(String category, String label) {
        return new ChartSpec(kind, horizontal, caption, description, currency, category, label, categories, series);
    }
}
