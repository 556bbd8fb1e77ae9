package dev.hindcast.experiment;

import dev.hindcast.experiment.ExperimentQuery.Summary;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * <em>Quick value first</em>: the first experiment of a project should be small and begin soon, so that it is known early
 * whether the idea can work. One that is both large and late is pointed out, with the reasons.
 *
 * @param first the first experiment; none while none is planned and the charter is fresh
 * @param large why it is large; empty when it is not
 * @param late why it is late; empty when it is not
 */
public record QuickValueFirst(@Nullable Trial first, List<String> large, List<String> late) {

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

    /** What an experiment is judged by. */
    public record Trial(
            ExperimentId experiment,
            String title,
            Instant plannedAt,
            @Nullable LocalDate startedOn,
            int timeboxDays,
            Money budget) {}

    /**
     * A judgement that holds from a day on.
     *
     * @param first the first experiment
     * @param large why it is large; empty when it is not
     * @param lateSince the day from which on it is late unless it begins before; never when null
     */
    public record Judgement(
            @Nullable Trial first,
            List<String> large,
            @Nullable LocalDate lateSince) {

        public Judgement {
            large = List.copyOf(large);
        }
    }

    /**
     * The judgement on a project's experiments.
     *
     * @param charteredOn the day of the charter; nothing is late before it
     * @param plannedCost what the project is planned to cost, in each currency
     */
    public static QuickValueFirst of(
            List<Summary> experiments, @Nullable LocalDate charteredOn, List<Money> plannedCost, LocalDate today) {
        var trials = experiments.stream()
                .filter(one -> one.startedOn() != null || one.state() == ExperimentState.PLANNED)
                .map(one -> new Trial(
                        one.experiment(),
                        one.title(),
                        one.plannedAt(),
                        one.startedOn(),
                        one.timeboxDays(),
                        one.budget()))
                .toList();
        var judged = judge(trials, charteredOn, plannedCost);
        var first = judged.first();
        var since = judged.lateSince();
        if (first == null || charteredOn == null || since == null || since.isAfter(today)) {
            return new QuickValueFirst(first, judged.large(), List.of());
        }
        return new QuickValueFirst(first, judged.large(), List.of(late(charteredOn, first.startedOn(), today)));
    }

    /**
     * What the experiments say, whatever day it is.
     *
     * @param trials those that began or are planned; one that was given up before it began does not count
     * @param charteredOn the day of the charter; nothing is late before it
     */
    public static Judgement judge(List<Trial> trials, @Nullable LocalDate charteredOn, List<Money> plannedCost) {
        return trials.stream()
                .min(Comparator.comparing((Trial one) -> Objects.requireNonNullElse(one.startedOn(), LocalDate.MAX))
                        .thenComparing(Trial::plannedAt))
                .map(first -> new Judgement(
                        first,
                        large(first.timeboxDays(), first.budget(), plannedCost),
                        charteredOn == null ? null : lateSince(charteredOn, first.startedOn())))
                .orElse(new Judgement(null, List.of(), null));
    }

    /** Why an experiment that is late is so, in words. */
    public static String late(LocalDate charteredOn, @Nullable LocalDate startedOn, LocalDate today) {
        return startedOn == null
                ? "%s after the charter it has not begun"
                        .formatted(Wording.days(ChronoUnit.DAYS.between(charteredOn, today)))
                : "it began %s after the charter"
                        .formatted(Wording.days(ChronoUnit.DAYS.between(charteredOn, startedOn)));
    }

    /** Whether a project in the stage can still do otherwise, so that it is worth pointing out. */
    public static boolean canBeMendedIn(Stage stage) {
        return stage == Stage.CHARTERED || stage == Stage.EXPERIMENTING;
    }

    private static @Nullable LocalDate lateSince(LocalDate charteredOn, @Nullable LocalDate startedOn) {
        var soon = charteredOn.plusDays(SOON_DAYS);
        return startedOn == null || startedOn.isAfter(soon) ? soon.plusDays(1) : null;
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

    private static int percent(Money part, Money whole) {
        return part.amount()
                .multiply(BigDecimal.valueOf(100))
                .divide(whole.amount(), 0, RoundingMode.HALF_UP)
                .intValue();
    }
}
