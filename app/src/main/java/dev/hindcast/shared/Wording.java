package dev.hindcast.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How amounts and lengths of time stand in an English sentence, such as {@code 99,000 EUR} and {@code 1 day}: the one
 * definition for rules, timelines and mails. Screens write the amounts in it as the reader's locale wants them.
 */
public final class Wording {

    private Wording() {}

    /** The amount with its thousands set apart, and cents only where there are any. */
    public static String money(Money amount) {
        return money(amount.amount(), amount.currency().getCurrencyCode());
    }

    /** The same of an amount as events hold it. */
    public static String money(BigDecimal amount, String currency) {
        var format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? Math.max(0, amount.scale()) : 0);
        return format.format(amount) + " " + currency;
    }

    public static String days(long days) {
        return days == 1 ? "1 day" : "%d days".formatted(days);
    }
}
