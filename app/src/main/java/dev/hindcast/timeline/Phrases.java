package dev.hindcast.timeline;

import dev.hindcast.shared.Label;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How amounts, months and additions are written in a sentence. */
public final class Phrases {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Phrases() {}

    public static String money(BigDecimal amount, String currency) {
        return Wording.money(amount, currency);
    }

    public static String money(Money amount) {
        return Wording.money(amount);
    }

    public static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    public static String months(YearMonth from, YearMonth to) {
        return from.equals(to) ? "in " + month(from) : "from " + month(from) + " to " + month(to);
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String label(String code) {
        return Label.within(code);
    }

    public static String comparator(String code) {
        return code.equals("AT_MOST") ? "at most" : "at least";
    }

    /** A colon and the text; nothing when there is none. */
    public static String saying(@Nullable String text) {
        return text == null || text.isBlank() ? "" : ": " + text;
    }

    /** A text in quotation marks. */
    public static String quoted(String text) {
        return "“" + text + "”";
    }

    /** Without the gaps that things without a name leave. */
    public static String tidy(String words) {
        return words.replaceAll(" {2,}", " ").replace(" :", ":").strip();
    }
}
