package dev.hindcast.experiment;

import dev.hindcast.experiment.ExperimentQuery.Summary;
import dev.hindcast.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * <em>Quick value first</em>: the first experiment of a project should be small and begin soon, so that it is known early
 * whether the idea can work. One that is both large and late is pointed out, with the reasons.
 *
 * @param first the first experiment; none while none is planned and the charter is fresh
 * @param large why it is large; empty when it is not
 * @param late why it is late; empty when it is not
 */
public record QuickValueFirst(@Nullable Summary first, List<String> large, List<String> late) {

    /** A timebox of more days than this is a large one. */
    public static final int SMALL_DAYS = 42;

    /** A budget of more than this part of the project's planned cost, in percent, is a large one. */
    public static final int SMALL_PERCENT = 25;

    /** An experiment that begins later than so many days after the charter is a late one. */
    public static final int SOON_DAYS = 30;

    public QuickValueFirst {
        large = List.copyOf(large);
        late = List.copyOf(late);
    }

    /**
     * The judgement on a project's experiments.
     *
     * @param charteredOn the day of the charter; nothing is late before it
     * @param plannedCost what the project is planned to cost, in each currency
     */
    public static QuickValueFirst of(
            List<Summary> experiments, @Nullable LocalDate charteredOn, List<Money> plannedCost, LocalDate today) {
        var first = first(experiments);
        return new QuickValueFirst(
                first.orElse(null),
                first.map(one -> large(one.timeboxDays(), one.budget(), plannedCost))
                        .orElse(List.of()),
                late(first, charteredOn, today));
    }

    /** Whether to point it out: the first experiment is large, and late on top of it. */
    public boolean isMissed() {
        return !large.isEmpty() && !late.isEmpty();
    }

    /** Why an experiment of this timebox and budget is a large one to begin with; empty when it is not. */
    public static List<String> large(int timeboxDays, Money budget, List<Money> plannedCost) {
        var reasons = new ArrayList<String>();
        if (timeboxDays > SMALL_DAYS) {
            reasons.add("its timebox of %d days is longer than six weeks".formatted(timeboxDays));
        }
        plannedCost.stream()
                .filter(cost -> cost.currency().equals(budget.currency()) && cost.isPositive())
                .map(cost -> percent(budget, cost))
                .filter(percent -> percent > SMALL_PERCENT)
                .findFirst()
                .ifPresent(percent ->
                        reasons.add("it takes %d %% of what the whole project is planned to cost".formatted(percent)));
        return reasons;
    }

    /** The one that began first, or is planned to; one that was given up before it began does not count. */
    private static Optional<Summary> first(List<Summary> experiments) {
        return experiments.stream()
                .filter(one -> one.startedOn() != null || one.state() == ExperimentState.PLANNED)
                .min(Comparator.comparing((Summary one) -> Objects.requireNonNullElse(one.startedOn(), LocalDate.MAX))
                        .thenComparing(Summary::plannedAt));
    }

    private static List<String> late(Optional<Summary> first, @Nullable LocalDate charteredOn, LocalDate today) {
        if (charteredOn == null || first.isEmpty()) {
            return List.of();
        }
        var started = first.get().startedOn();
        var days = ChronoUnit.DAYS.between(charteredOn, started == null ? today : started);
        if (days <= SOON_DAYS) {
            return List.of();
        }
        return List.of(
                started == null
                        ? "%d days after the charter it has not begun".formatted(days)
                        : "it began %d days after the charter".formatted(days));
    }

    private static int percent(Money part, Money whole) {
        return part.amount()
                .multiply(BigDecimal.valueOf(100))
                .divide(whole.amount(), 0, RoundingMode.HALF_UP)
                .intValue();
    }
}
