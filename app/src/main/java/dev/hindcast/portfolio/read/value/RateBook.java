package dev.hindcast.portfolio.read.value;

import dev.hindcast.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All exchange rates ever recorded, by currency and day. */
final class RateBook implements Tail.Listener {

    static final String COLUMNS = """
            currency, day - date '1970-01-01' as day, sequence, euro,
            (date_part('epoch', recorded_at) * 1000000)::bigint as recorded""";

    private static final String EURO = "EUR";

    /** What a unit was worth on a day. */
    private record Known(int day, long sequence, BigDecimal euro, long recorded) {}

    private static final Comparator<Known> ORDER =
            Comparator.comparingInt(Known::day).thenComparingLong(Known::sequence);

    private final Map<String, List<Known>> known = new HashMap<>();

    private record Worth(String from, BigDecimal fromEuro, Currency to, BigDecimal toEuro) {}

    /** Equal rates are one and the same, so that blocks find what they converted without comparing digits. */
    private final Map<Worth, Rate> rates = new ConcurrentHashMap<>();

    /** The rate of a month: of each currency the latest dated on or before its first day, as known at the moment. */
    @Nullable
    Rate rate(String from, Currency to, int month, Moment moment) {
        if (from.equals(to.getCurrencyCode())) {
            return Rate.SAME;
        }
        var firstDay = (int) LocalDate.of(month / 12, month % 12 + 1, 1).toEpochDay();
        var fromEuro = euro(from, firstDay, moment);
        var toEuro = euro(to.getCurrencyCode(), firstDay, moment);
        return fromEuro == null || toEuro == null
                ? null
                : rates.computeIfAbsent(
                        new Worth(from, fromEuro, to, toEuro),
                        worth -> Rate.of(Money.currency(from), fromEuro, to, toEuro));
    }

    private @Nullable BigDecimal euro(String currency, int firstDay, Moment moment) {
        if (currency.equals(EURO)) {
            return BigDecimal.ONE;
        }
        var ofCurrency = known.getOrDefault(currency, List.of());
        for (int i = before(ofCurrency, firstDay + 1) - 1; i >= 0; i--) {
            var rate = ofCurrency.get(i);
            if (moment.includes(rate.recorded(), rate.day())) {
                return rate.euro();
            }
        }
        return null;
    }

    private static int before(List<Known> rates, int day) {
        int low = 0;
        int high = rates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rates.get(middle).day() < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public void emptied() {
        known.clear();
        rates.clear();
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        var rate = new Known(
                row.getInt("day"), row.getLong("sequence"), row.getBigDecimal("euro"), row.getLong("recorded"));
        var ofCurrency = known.computeIfAbsent(row.getString("currency"), currency -> new ArrayList<>());
        if (ofCurrency.isEmpty() || ORDER.compare(ofCurrency.getLast(), rate) < 0) {
            ofCurrency.add(rate);
        } else {
            insert(ofCurrency, rate);
        }
    }

    private static void insert(List<Known> rates, Known rate) {
        int i = before(rates, rate.day());
        while (i < rates.size() && ORDER.compare(rates.get(i), rate) < 0) {
            i++;
        }
        if (i == rates.size() || ORDER.compare(rates.get(i), rate) != 0) {
            rates.add(i, rate);
        }
    }

    @Override
    public void toldUpTo(long transaction) {}
}
