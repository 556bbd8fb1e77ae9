package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.Return;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came back for what was spent, in the reporting currency, since inception and as of the moment.
 *
 * <p><b>Net</b> = attested − cost. <b>ROI</b> = net ÷ cost, none when nothing was spent. <b>NPV</b> = Σ net(m) ÷ (1 + r)
 * ^ (k ÷ 12) with the yearly rate r and k months from the as-of month, rounded once: months that have ended count as
 * they were (attested − cost, k = 0), later ones as forecast less expected cost, to the end of life. <b>Payback</b> =
 * the first month from which cumulated attested value stays at or above cumulated cost, once anything was spent; before
 * there is one, the first month from which it is expected to, when forecast and expected cost follow on the months that
 * have ended. Source: the figures ATTESTED, COST, FORECAST and FORECAST_COST of the journal.
 */
final class ReturnFigures {

    private static final List<Figure> FIGURES =
            List.of(Figure.ATTESTED, Figure.COST, Figure.FORECAST, Figure.FORECAST_COST);
    private static final int MONTHS_A_YEAR = 12;

    private final NavigableMap<YearMonth, Map<Figure, BigDecimal>> months = new TreeMap<>();
    private final YearMonth asOf;
    private final YearMonth firstOpen;
    private final int digits;

    private ReturnFigures(Map<String, Map<Figure, BigDecimal>> ofMonths, Moment moment, int digits) {
        ofMonths.forEach((month, amounts) -> months.put(YearMonth.parse(month), amounts));
        this.asOf = YearMonth.from(moment.day());
        this.firstOpen = moment.firstOpenMonth();
        this.digits = digits;
    }

    /** Opens the figures that this is made of, so that what is not converted can be told. */
    static Figures over(View view) {
        return Figures.wholeLife(view, FIGURES);
    }

    static Return of(Figures figures, View view, BigDecimal yearlyRate) {
        return new ReturnFigures(figures.grouped(Grouping.MONTH), view.moment, view.currency.getDefaultFractionDigits())
                .discountedBy(yearlyRate);
    }

    private Return discountedBy(BigDecimal yearlyRate) {
        var attested = total(Figure.ATTESTED);
        var cost = total(Figure.COST);
        var net = attested.subtract(cost);
        var actual = actualPayback();
        var expected = actual == null ? expectedPayback() : null;
        return new Return(
                attested,
                cost,
                net,
                Ratio.of(net, cost),
                presentValue(yearlyRate),
                actual == null ? expected : actual,
                expected != null);
    }

    private BigDecimal presentValue(BigDecimal yearlyRate) {
        var sum = BigDecimal.ZERO;
        for (var month : months.entrySet()) {
            var amounts = month.getValue();
            if (month.getKey().isBefore(firstOpen)) {
                sum = sum.add(amount(amounts, Figure.ATTESTED)).subtract(amount(amounts, Figure.COST));
            } else {
                var net = amount(amounts, Figure.FORECAST).subtract(amount(amounts, Figure.FORECAST_COST));
                sum = sum.add(net.divide(discount(yearlyRate, month.getKey()), MathContext.DECIMAL128));
            }
        }
        return sum.setScale(digits, RoundingMode.HALF_EVEN);
    }

    private BigDecimal discount(BigDecimal yearlyRate, YearMonth month) {
        var years = (double) Figures.number(month) - Figures.number(asOf);
        return BigDecimal.valueOf(StrictMath.pow(1 + yearlyRate.doubleValue(), years / MONTHS_A_YEAR));
    }

    private @Nullable YearMonth actualPayback() {
        var account = new Account();
        months.headMap(asOf, true)
                .forEach((month, amounts) ->
                        account.add(month, amount(amounts, Figure.ATTESTED), amount(amounts, Figure.COST)));
        return account.evenSince;
    }

    private @Nullable YearMonth expectedPayback() {
        var account = new Account();
        months.forEach((month, amounts) -> {
            if (month.isBefore(firstOpen)) {
                account.add(month, amount(amounts, Figure.ATTESTED), amount(amounts, Figure.COST));
            } else {
                account.add(month, amount(amounts, Figure.FORECAST), amount(amounts, Figure.FORECAST_COST));
            }
        });
        return account.evenSince;
    }

    private BigDecimal total(Figure figure) {
        return months.values().stream()
                .map(amounts -> amount(amounts, figure))
                .reduce(BigDecimal.ZERO.setScale(digits), BigDecimal::add);
    }

    private BigDecimal amount(Map<Figure, BigDecimal> amounts, Figure figure) {
        return Net.sum(amounts, figure, digits);
    }

    /** Value against cost, month by month. */
    private static final class Account {

        private BigDecimal value = BigDecimal.ZERO;
        private BigDecimal cost = BigDecimal.ZERO;
        private @Nullable YearMonth evenSince;

        private void add(YearMonth month, BigDecimal newValue, BigDecimal newCost) {
            value = value.add(newValue);
            cost = cost.add(newCost);
            if (cost.signum() <= 0 || value.compareTo(cost) < 0) {
                evenSince = null;
            } else if (evenSince == null) {
                evenSince = month;
            }
        }
    }
}
