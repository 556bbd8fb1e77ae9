package dev.hindcast.value;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How much a driver may bring in a year, from figures that people know. Low, likely and high are each the formula over
 * the low, likely and high inputs; the formula with its inputs is the source of the assumption.
 */
public sealed interface Sizing {

    /** The yearly estimate in the currency, rounded once; an {@link InvalidInput} when it is too large or is nothing. */
    default Estimate estimate(Currency currency) {
        return new Estimate(
                Money.rounded(yearly(Range::low), currency),
                Money.rounded(yearly(Range::likely), currency),
                Money.rounded(yearly(Range::high), currency));
    }

    /** The amount a year, exact, from one of the three values of each input. */
    BigDecimal yearly(Function<Range, BigDecimal> of);

    /** The formula in words, with its inputs. */
    String formula(Currency currency);

    /** The formula with its inputs and what it comes to, as a driver keeps it for its source. */
    default String source(Currency currency) {
        var estimate = estimate(currency);
        return "%s = %s a year%s."
                .formatted(
                        formula(currency),
                        money(estimate.likely()),
                        estimate.low().equals(estimate.high())
                                ? ""
                                : " (%s to %s)".formatted(money(estimate.low()), money(estimate.high())));
    }

    /** An input of a formula: low, likely and high, in that order, none negative. */
    record Range(BigDecimal low, BigDecimal likely, BigDecimal high) {

        private static final BigDecimal MOST = new BigDecimal("1E12");

        public Range {
            if (low.signum() < 0) {
                throw InvalidInput.of("", "amount.negative", "must not be negative");
            }
            if (low.compareTo(likely) > 0 || likely.compareTo(high) > 0) {
                throw InvalidInput.of("", "range.unordered", "must go from the low over the likely to the high number");
            }
            if (high.compareTo(MOST) > 0) {
                throw InvalidInput.of("", "amount.tooLarge", "must be at most 1,000,000,000,000");
            }
        }

        /** The same number three times. */
        public static Range exactly(BigDecimal number) {
            return new Range(number, number, number);
        }

        /** From one end to the other, the middle being likely. */
        public static Range between(BigDecimal low, BigDecimal high) {
            return new Range(low, low.add(high).divide(BigDecimal.TWO, MathContext.DECIMAL64), high);
        }

        /** One number, two ends, or low, likely and high. */
        public static Range of(List<BigDecimal> numbers) {
            return switch (numbers.size()) {
                case 1 -> exactly(numbers.getFirst());
                case 2 -> between(numbers.getFirst(), numbers.getLast());
                case 3 -> new Range(numbers.get(0), numbers.get(1), numbers.get(2));
                default -> throw InvalidInput.of("", "range.malformed", "must be one, two or three numbers");
            };
        }

        /** The likely number, with the ends in brackets when there are any. */
        @Override
        public String toString() {
            return low.compareTo(high) == 0
                    ? number(likely)
                    : "%s (%s to %s)".formatted(number(likely), number(low), number(high));
        }
    }

    /**
     * Better decisions: decisions a year × share of wrong ones × cost of a wrong one × expected improvement.
     *
     * @param decisions how many are taken in a year
     * @param wrongPercent how many of a hundred are wrong today
     * @param cost what a wrong one costs, in the driver's currency
     * @param improvementPercent how many of a hundred wrong ones will be avoided
     */
    record BetterDecisions(Range decisions, Range wrongPercent, Range cost, Range improvementPercent)
            implements Sizing {

        public BetterDecisions {
            requirePercents("wrongPercent", wrongPercent, "improvementPercent", improvementPercent);
        }

        @Override
        public BigDecimal yearly(Function<Range, BigDecimal> of) {
            return of.apply(decisions)
                    .multiply(of.apply(wrongPercent).movePointLeft(2))
                    .multiply(of.apply(cost))
                    .multiply(of.apply(improvementPercent).movePointLeft(2));
        }

        @Override
        public String formula(Currency currency) {
            return "Better decisions: %s decisions a year × %s %% of them wrong × %s %s for a wrong one × %s %% of these avoided"
                    .formatted(decisions, wrongPercent, cost, currency, improvementPercent);
        }
    }

    /**
     * Time saved: people × minutes × rate.
     *
     * @param people how many save time
     * @param minutes what each of them saves in a week
     * @param weeks in how many weeks of a year
     * @param rate what an hour costs, in the driver's currency
     */
    record TimeSaved(Range people, Range minutes, Range weeks, Range rate) implements Sizing {

        private static final BigDecimal MINUTES_OF_A_WEEK = BigDecimal.valueOf(7 * 24 * 60);
        private static final BigDecimal WEEKS_OF_A_YEAR = BigDecimal.valueOf(53);

        public TimeSaved {
            var faults = new ArrayList<InvalidInput.Fault>();
            limit("minutes", minutes, MINUTES_OF_A_WEEK, faults);
            limit("weeks", weeks, WEEKS_OF_A_YEAR, faults);
            if (!faults.isEmpty()) {
                throw new InvalidInput(faults);
            }
        }

        @Override
        public BigDecimal yearly(Function<Range, BigDecimal> of) {
            return of.apply(people)
                    .multiply(of.apply(minutes))
                    .multiply(of.apply(weeks))
                    .multiply(of.apply(rate))
                    .divide(BigDecimal.valueOf(60), MathContext.DECIMAL128);
        }

        @Override
        public String formula(Currency currency) {
            return "Time saved: %s people × %s minutes a week × %s weeks a year × %s %s an hour"
                    .formatted(people, minutes, weeks, rate, currency);
        }
    }

    private static void requirePercents(String one, Range first, String other, Range second) {
        var faults = new ArrayList<InvalidInput.Fault>();
        limit(one, first, BigDecimal.valueOf(100), faults);
        limit(other, second, BigDecimal.valueOf(100), faults);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private static void limit(String field, Range range, BigDecimal most, List<InvalidInput.Fault> faults) {
        if (range.high().compareTo(most) > 0) {
            faults.add(new InvalidInput.Fault(field, "amount.tooLarge", "must be at most " + number(most)));
        }
    }

    private static String money(Money money) {
        return number(money.amount()) + " " + money.currency();
    }

    /** Stored for all readers alike, so not in anybody's locale. */
    private static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
    }
}
