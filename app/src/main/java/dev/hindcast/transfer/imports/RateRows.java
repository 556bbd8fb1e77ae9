package dev.hindcast.transfer.imports;

import dev.hindcast.organisation.OrganisationCommand.SetExchangeRates;
import dev.hindcast.organisation.OrganisationQuery.ExchangeRate;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Numbers;
import dev.hindcast.transfer.Mapping;
import dev.hindcast.transfer.RateChoice;
import dev.hindcast.transfer.files.Dates;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads rows as exchange rates: of a day and a currency each, or, as the European Central Bank publishes them, of a day
 * with a column for each currency that tells how many of it one euro buys. What is kept is the euro that one buys, to
 * twelve significant digits and no more than fifteen decimals: up to a billion, an amount is right to half a cent.
 *
 * @see "ADR-0067"
 */
final class RateRows implements RowReader {

    /** More than this many rates at once would take the program many minutes. */
    static final int MOST_RATES = 20_000;

    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private record Of(String currency, LocalDate day) {}

    private final boolean oneEach;
    private final List<String> columns;
    private final RateChoice choice;
    private final Predicate<LocalDate> wanted;
    private final LocalDate today;
    private final Map<Of, BigDecimal> known = new HashMap<>();
    private final Set<Of> met = new HashSet<>();
    private int planned;

    RateRows(
            Mapping mapping,
            RateChoice choice,
            Predicate<LocalDate> wanted,
            List<ExchangeRate> known,
            LocalDate today) {
        this.oneEach = mapping.fields().containsKey(RateColumns.CURRENCY);
        this.columns = RateColumns.currencies(mapping.fields().keySet()).stream()
                .sorted()
                .toList();
        this.choice = choice;
        this.wanted = wanted;
        this.today = today;
        known.forEach(rate -> this.known.put(new Of(rate.currency(), rate.date()), rate.euro()));
    }

    @Override
    public Optional<Planned> read(Cells cells) {
        var day = cells.required(RateColumns.DATE, this::day);
        if (day.isEmpty() || !wanted.test(day.get())) {
            return Optional.empty();
        }
        var rates = oneEach ? rateOfRow(cells) : ratesOfColumns(cells);
        rates.keySet().forEach(currency -> {
            if (!met.add(new Of(currency.getCurrencyCode(), day.get()))) {
                cells.error(
                        oneEach ? RateColumns.CURRENCY : currency.getCurrencyCode(),
                        currency.getCurrencyCode(),
                        "rate.duplicate",
                        "has a rate of %s in an earlier row too".formatted(day.get()));
            }
        });
        return cells.errors().isEmpty() && !rates.isEmpty() ? Optional.of(plan(day.get(), rates)) : Optional.empty();
    }

    private Planned plan(LocalDate day, Map<Currency, BigDecimal> rates) {
        var before = rates.keySet().stream()
                .anyMatch(currency -> known.containsKey(new Of(currency.getCurrencyCode(), day)));
        var changed = new LinkedHashMap<Currency, BigDecimal>();
        rates.forEach((currency, euro) -> {
            var there = known.get(new Of(currency.getCurrencyCode(), day));
            if (there == null || there.compareTo(euro) != 0) {
                changed.put(currency, euro);
            }
        });
        planned += changed.size();
        if (planned > MOST_RATES) {
            throw InvalidInput.of(
                    "file",
                    "rates.tooMany",
                    "has more than %d new rates; choose currencies, a day to begin from, or month starts"
                            .formatted(MOST_RATES));
        }
        return new Planned(
                changed.isEmpty() ? null : new SetExchangeRates(day, changed), List.of(), null, before, null, false);
    }

    private Map<Currency, BigDecimal> ratesOfColumns(Cells cells) {
        Map<Currency, BigDecimal> rates = new LinkedHashMap<>();
        for (var column : columns) {
            cells.value(column, RateRows::inverse).ifPresent(euro -> rates.put(Money.currency(column), euro));
        }
        return rates;
    }

    private Map<Currency, BigDecimal> rateOfRow(Cells cells) {
        var currency = cells.required(RateColumns.CURRENCY, RateRows::currency);
        var euro = cells.value("euro", RateRows::positive).or(() -> cells.value("perEuro", RateRows::inverse));
        if (currency.isEmpty()
                || !choice.currencies().isEmpty()
                        && !choice.currencies().contains(currency.get().getCurrencyCode())) {
            return Map.of();
        }
        if (euro.isEmpty() && cells.errors().isEmpty()) {
            cells.error("euro", "", "required", "must not be empty");
        }
        return euro.<Map<Currency, BigDecimal>>map(rate -> Map.of(currency.get(), rate))
                .orElse(Map.of());
    }

    private LocalDate day(String text) {
        var day = Dates.read(text)
                .orElseThrow(() -> InvalidInput.of("", "date.unreadable", "is no date that can be read"));
        if (day.isAfter(today)) {
            throw InvalidInput.of("", "date.future", "must not be in the future");
        }
        return day;
    }

    private static Currency currency(String text) {
        var currency = Money.currency(text);
        if (currency.getCurrencyCode().equals("EUR")) {
            throw InvalidInput.of("", "rate.ofBase", "must not be EUR, whose rate is one");
        }
        return currency;
    }

    /** What one unit is worth in euro when one euro buys so many. */
    private static BigDecimal inverse(String text) {
        var units = positive(text);
        var euro = BigDecimal.ONE.divide(units, TWELVE_DIGITS);
        var limited =
                euro.scale() > Numbers.MAX_DIGITS ? euro.setScale(Numbers.MAX_DIGITS, RoundingMode.HALF_EVEN) : euro;
        if (limited.signum() == 0) {
            throw InvalidInput.of("", "number.tooLarge", "makes one unit worth less than can be kept");
        }
        return limited.stripTrailingZeros();
    }

    private static BigDecimal positive(String text) {
        try {
            var number = new BigDecimal(text);
            if (number.signum() <= 0) {
                throw InvalidInput.of("", "rate.notPositive", "must be above zero");
            }
            return Numbers.requireSane("", number);
        } catch (NumberFormatException malformed) {
            throw InvalidInput.of("", "number.malformed", "must be a number such as 1.0523");
        }
    }
}
