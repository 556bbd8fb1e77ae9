package dev.hindcast.transfer.pack;

import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.PortfolioQuery.Background;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Label;
import dev.hindcast.shared.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How amounts, dates and filters are written in the pack; the same in every locale. */
final class Words {

    static final String NONE = "–";

    private static final Locale LOCALE = Locale.ENGLISH;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", LOCALE);
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", LOCALE);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private final String symbol;

    Words(Currency currency) {
        var written = currency.getSymbol(LOCALE);
        symbol = Character.isLetter(written.charAt(written.length() - 1)) ? written + "\u00a0" : written;
    }

    /** Whole units without the currency: for columns. */
    static String amount(BigDecimal amount) {
        return number("#,##0", amount);
    }

    /** Three significant digits with the currency, such as €1.24m: for what is read at a glance. */
    String brief(BigDecimal amount) {
        var size = amount.abs();
        var unit = size.compareTo(new BigDecimal("999500000")) >= 0
                ? "bn"
                : size.compareTo(new BigDecimal("999500")) >= 0
                        ? "m"
                        : size.compareTo(new BigDecimal("9999.5")) >= 0 ? "k" : "";
        var scaled = size;
        for (var power = List.of("", "k", "m", "bn").indexOf(unit); power > 0; power--) {
            scaled = scaled.divide(THOUSAND);
        }
        var pattern = unit.isEmpty() || scaled.compareTo(BigDecimal.valueOf(100)) >= 0
                ? "#,##0"
                : scaled.compareTo(BigDecimal.TEN) >= 0 ? "0.#" : "0.##";
        var text = number(pattern, scaled);
        return (amount.signum() < 0 && !text.equals("0") ? "\u2212" : "") + symbol + text + unit;
    }

    static String percent(@Nullable BigDecimal share) {
        return share == null ? NONE : number("#,##0", share.movePointRight(2)) + "%";
    }

    static String decimal(@Nullable BigDecimal number) {
        return number == null ? NONE : number("#,##0.#", number);
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? NONE : DAY.format(day);
    }

    static String month(@Nullable YearMonth month) {
        return month == null ? NONE : MONTH.format(month);
    }

    static String period(Period months) {
        return months.from().equals(months.to())
                ? month(months.from())
                : "%s to %s".formatted(month(months.from()), month(months.to()));
    }

    /** The moment, to the second when an instant was meant. */
    static String moment(AsOf asOf, Background.Result background) {
        return switch (asOf) {
            case AsOf.EndOf(var date) -> day(date);
            case AsOf.At(var instant) ->
                INSTANT.format(instant.atZone(background.zone())) + " "
                        + background.zone().getId();
        };
    }

    static String basis(Basis basis) {
        return switch (basis) {
            case RECORDED -> "As it was known then: only what had been recorded by that moment counts.";
            case EFFECTIVE -> "As now known: all that is recorded today counts from the date on which it holds.";
        };
    }

    /** Each filter as a sentence of its own; one that says so when there is none. */
    static List<String> filters(Scope scope, Background.Result background) {
        var filter = scope.filter();
        var words = new ArrayList<String>();
        add(words, "Business units", named(filter.units(), background.units(), "without a unit"));
        add(words, "Goals", named(filter.goals(), background.goals(), "without a goal"));
        add(words, "Categories", filter.categories().stream().map(Label::of).toList());
        add(words, "Projects", filter.projects());
        if (filter.cashable() != null) {
            words.add(filter.cashable() ? "Cashable value only" : "Value that is not cashable only");
        }
        return words.isEmpty() ? List.of("The whole portfolio") : words;
    }

    private static List<String> named(Collection<String> codes, Map<String, String> names, String none) {
        return codes.stream()
                .map(code -> code.equals(Filter.NONE) ? none : names.getOrDefault(code, code))
                .toList();
    }

    private static void add(List<String> words, String what, Collection<String> names) {
        if (!names.isEmpty()) {
            words.add(what + ": " + names.stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    private static String number(String pattern, BigDecimal number) {
        var symbols = DecimalFormatSymbols.getInstance(LOCALE);
        symbols.setMinusSign('\u2212');
        var format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        var text = format.format(number);
        return text.equals("\u22120") ? "0" : text;
    }
}
