package dev.hindcast.ui.common;

import com.vaadin.flow.component.UI;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Money, numbers, months and dates as the browser's locale writes them; a dash for what is not there. */
public final class Formats {

    /** Shown where there is no value. */
    public static final String NONE = "–";

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\w.,])((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?) (EUR|USD|GBP|CHF|JPY|SEK|DKK|NOK|PLN|CZK)\\b");

    /** Smaller ones would be shown as nothing. */
    private static final BigDecimal LEAST_PLAIN = new BigDecimal("0.0001");

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Formats() {}

    public static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.UK : ui.getLocale();
    }

    /** The browser's time zone. */
    public static ZoneId zone() {
        var ui = UI.getCurrent();
        var details = ui == null ? null : ui.getPage().getExtendedClientDetails();
        if (details == null || details.getTimeZoneId() == null) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(details.getTimeZoneId());
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    /** The amount in full, with its currency; cents where there are any. */
    public static String money(Money money) {
        return money == null ? NONE : money(money.amount(), money.currency(), isWhole(money));
    }

    private static boolean isWhole(Money money) {
        return money.amount().stripTrailingZeros().scale() <= 0;
    }

    /** The amount with all its digits, for columns in which amounts with and without cents stand below each other. */
    public static String exactMoney(Money money) {
        return money == null ? NONE : money(money.amount(), money.currency(), false);
    }

    /** The amount in whole units of its currency, as tables compare them. */
    public static String wholeMoney(Money money) {
        return money == null ? NONE : money(money.amount(), money.currency(), true);
    }

    private static String money(BigDecimal amount, Currency currency, boolean whole) {
        var format = signed(NumberFormat.getCurrencyInstance(locale()));
        format.setCurrency(currency);
        var digits = whole ? 0 : Math.max(0, currency.getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(amount);
    }

    /** The amount as short as a tile wants it, such as €1.2M. */
    public static String shortMoney(Money money) {
        if (money == null) {
            return NONE;
        }
        if (money.amount().abs().compareTo(BigDecimal.valueOf(10_000)) < 0) {
            return wholeMoney(money);
        }
        var compact = NumberFormat.getCompactNumberInstance(locale(), NumberFormat.Style.SHORT);
        compact.setMaximumFractionDigits(money.amount().abs().compareTo(BigDecimal.valueOf(999_500)) < 0 ? 0 : 2);
        var one = BigDecimal.valueOf(money.amount().signum());
        return money(one, money.currency(), true)
                .replace("1", compact.format(money.amount().abs().doubleValue()));
    }

    /** A difference as short as a tile wants it, with its sign, such as +€120K. */
    public static String change(Money difference) {
        var size = shortMoney(difference.isNegative() ? difference.negated() : difference);
        return difference.amount().signum() == 0 ? "±" + size : (difference.isNegative() ? "−" : "+") + size;
    }

    /** A difference of two counts, with its sign. */
    public static String change(int difference) {
        var size = number(Math.abs(difference));
        return difference == 0 ? "±" + size : (difference < 0 ? "−" : "+") + size;
    }

    /** A difference of two ratios in whole points, with its sign. */
    public static String points(BigDecimal difference) {
        var points = difference.movePointRight(2).setScale(0, java.math.RoundingMode.HALF_EVEN);
        var size = NumberFormat.getIntegerInstance(locale()).format(points.abs());
        var sign = points.signum() == 0 ? "±" : points.signum() < 0 ? "−" : "+";
        return sign + size + (points.abs().compareTo(BigDecimal.ONE) == 0 ? " point" : " points");
    }

    /** A sentence whose amounts, such as {@code 71000 EUR} or {@code 71,000 EUR}, are written as the locale wants them. */
    public static String amountsIn(String sentence) {
        return AMOUNT.matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(money(new Money(
                        new BigDecimal(found.group(1).replace(",", "")), Currency.getInstance(found.group(2))))));
    }

    /** A plain number with up to four digits after the point; a smaller one than these can tell as 1.5 × 10⁻²⁰. */
    public static String number(Number number) {
        if (number == null) {
            return NONE;
        }
        if (number instanceof BigDecimal exact
                && exact.signum() != 0
                && exact.abs().compareTo(LEAST_PLAIN) < 0) {
            return small(exact.round(new MathContext(4)).stripTrailingZeros());
        }
        var format = signed(NumberFormat.getNumberInstance(locale()));
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }

    private static String small(BigDecimal number) {
        var exponent = number.precision() - number.scale() - 1;
        var raised = String.valueOf(-exponent)
                .chars()
                .mapToObj(digit -> SUPERSCRIPTS.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
        return number(number.movePointRight(-exponent)) + " × 10⁻" + raised;
    }

    /** With the sign that is as wide as a plus, as differences are written, too. */
    private static NumberFormat signed(NumberFormat format) {
        if (format instanceof DecimalFormat decimal) {
            var symbols = decimal.getDecimalFormatSymbols();
            symbols.setMinusSign('−');
            decimal.setDecimalFormatSymbols(symbols);
        }
        return format;
    }

    /** A ratio as whole percent. */
    public static String percent(BigDecimal ratio) {
        return ratio == null
                ? NONE
                : signed(NumberFormat.getPercentInstance(locale())).format(ratio);
    }

    /** A number of whole percent. */
    public static String percent(long percent) {
        return percent(BigDecimal.valueOf(percent, 2));
    }

    public static String month(YearMonth month) {
        return month == null
                ? NONE
                : DateTimeFormatter.ofPattern("LLL yyyy", locale()).format(month);
    }

    public static String period(Period period) {
        if (period == null) {
            return NONE;
        }
        return period.from().equals(period.to())
                ? month(period.from())
                : month(period.from()) + " – " + month(period.to());
    }

    public static String date(LocalDate date) {
        return date == null
                ? NONE
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale())
                        .format(date);
    }

    /** Date and time in the browser's time zone. */
    public static String moment(Instant instant) {
        return instant == null
                ? NONE
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale())
                        .format(instant.atZone(zone()));
    }

    /** The day of an instant in the browser's time zone. */
    public static String day(Instant instant) {
        return instant == null ? NONE : date(instant.atZone(zone()).toLocalDate());
    }
}
