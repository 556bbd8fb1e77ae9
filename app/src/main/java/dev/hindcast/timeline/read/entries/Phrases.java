package dev.hindcast.timeline.read.entries;

import dev.hindcast.shared.Label;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How amounts, months and additions are written in a sentence. */
final class Phrases {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Phrases() {}

    static String money(BigDecimal amount, String currency) {
        var format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(Math.max(0, amount.stripTrailingZeros().scale() > 0 ? amount.scale() : 0));
        return format.format(amount) + " " + currency;
    }

    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String months(YearMonth from, YearMonth to) {
        return from.equals(to) ? "in " + month(from) : "from " + month(from) + " to " + month(to);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String label(String code) {
        return Label.within(code);
    }

    static String comparator(String code) {
        return code.equals("AT_MOST") ? "at most" : "at least";
    }

    /** A colon and the text; nothing when there is none. */
    static String saying(@Nullable String text) {
        return text == null || text.isBlank() ? "" : ": " + text;
    }

    /** A text in quotation marks. */
    static String quoted(String text) {
        return "“" + text + "”";
    }

    /** Without the gaps that things without a name leave. */
    static String tidy(String words) {
        return words.replaceAll(" {2,}", " ").replace(" :", ":").strip();
    }
}
