package dev.hindcast.experiment;

import dev.hindcast.experiment.ExperimentQuery.Summary;
import dev.hindcast.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;

/**
 * What an experiment has used of its budget and of its timebox.
 *
 * @param spent booked costs in the currency of the budget
 * @param apart booked costs in other currencies, which are not set against the budget
 * @param moneyPercent of the budget spent; above 100 when it is overspent
 * @param daysUsed from the start to the end, or to today
 * @param timePercent of the timebox used; above 100 once it is over
 */
public record Burn(
        Money budget,
        Money spent,
        List<Money> apart,
        int moneyPercent,
        int daysUsed,
        int timeboxDays,
        int timePercent) {

    /** By so many points spending may be ahead of time before that is pointed out. */
    public static final int TOLERANCE = 25;

    public Burn {
        apart = List.copyOf(apart);
    }

    /** The burn of an experiment, given what was booked on it in each currency. */
    public static Burn of(Summary experiment, List<Money> booked, LocalDate today) {
        var budget = experiment.budget();
        var currency = budget.currency();
        var spent = booked.stream()
                .filter(money -> money.currency().equals(currency))
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var days = daysUsed(experiment, today);
        return new Burn(
                budget,
                Money.rounded(spent, currency),
                booked.stream().filter(money -> isApart(money, currency)).toList(),
                percent(spent, budget.amount()),
                days,
                experiment.timeboxDays(),
                percent(BigDecimal.valueOf(days), BigDecimal.valueOf(experiment.timeboxDays())));
    }

    private static boolean isApart(Money money, Currency currency) {
        return !money.currency().equals(currency) && money.amount().signum() != 0;
    }

    /** Whether more was spent than there is. */
    public boolean isOverspent() {
        return spent.amount().compareTo(budget.amount()) > 0;
    }

    /** Whether money goes so much faster than time that it will not last, if it goes on like this. */
    public boolean isAheadOfTime() {
        return !isOverspent() && timePercent < 100 && moneyPercent > timePercent + TOLERANCE;
    }

    private static int daysUsed(Summary experiment, LocalDate today) {
        if (experiment.startedOn() == null) {
            return 0;
        }
        var end = experiment.endedOn() == null ? today : experiment.endedOn();
        return (int) Math.max(0, ChronoUnit.DAYS.between(experiment.startedOn(), end));
    }

    private static int percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100))
                .divide(whole, 0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(9_999))
                .intValue();
    }
}
