package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.NotConverted;
import dev.hindcast.portfolio.read.value.Histories.State;
import dev.hindcast.shared.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Sums of the lines that count, converted and rounded one by one: the one place where figures add up. */
final class Figures {

    /** Months before the first and after the last that can be meant. */
    static final int BEGINNING = Integer.MIN_VALUE;

    static final int END = Integer.MAX_VALUE;

    /** What is not converted belongs to no group; it is summed like this. */
    private record Unconverted(int project, Figure figure, String currency, int month) {}

    private final View view;

    private final Collection<Figure> figures;
    private final int from;
    private final int to;
    private final Map<Unconverted, Sum> unconverted = new ConcurrentHashMap<>();

    Figures(View view, Collection<Figure> figures, int from, int to) {
        this.view = view;
        this.figures = figures;
        this.from = from;
        this.to = to;
    }

    static Figures over(View view, Collection<Figure> figures, YearMonth from, YearMonth to) {
        return new Figures(view, figures, number(from), number(to));
    }

    /** Over all months, from the first to the last that has an entry. */
    static Figures wholeLife(View view, Collection<Figure> figures) {
        return new Figures(view, figures, BEGINNING, END);
    }

    /** A month counted from the year 0, as blocks are. */
    static int number(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    static YearMonth month(int number) {
        return YearMonth.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1);
    }

    Map<Figure, BigDecimal> totals() {
        var totals = new EnumMap<Figure, BigDecimal>(Figure.class);
        sums(block -> true).forEach((figure, sums) -> sums.values().forEach(sum -> totals.put(figure, amount(sum))));
        return totals;
    }

    /** The sums for each key that has lines: months and categories by their blocks, else by the state of the project. */
    Map<String, Map<Figure, BigDecimal>> grouped(Grouping by) {
        var amounts = new HashMap<String, Map<Figure, BigDecimal>>();
        switch (by) {
            case MONTH ->
                sums(block -> block.key.month())
                        .forEach((figure, sums) -> sums.forEach((month, sum) -> amounts.computeIfAbsent(
                                        month(month).toString(), Figures::none)
                                .put(figure, amount(sum))));
            case CATEGORY ->
                sums(block -> block.key.category())
                        .forEach((figure, sums) -> sums.forEach((category, sum) ->
                                amounts.computeIfAbsent(category, Figures::none).put(figure, amount(sum))));
            case UNIT, GOAL, PROJECT -> {
                var sums = new HashMap<String, Map<Figure, Sum>>();
                var ofProjects = ofProjects();
                view.projects()
                        .forEach(state -> ofProjects.addTo(
                                state.number(),
                                sums.computeIfAbsent(key(by, state), added -> new EnumMap<>(Figure.class))));
                sums.forEach((key, ofGroup) -> ofGroup.forEach((figure, sum) ->
                        amounts.computeIfAbsent(key, Figures::none).put(figure, amount(sum))));
            }
        }
        return amounts;
    }

    /** The sums for each project. */
    ProjectSums ofProjects() {
        var halves = Together.ofMonths(this::ofProjects);
        return halves.one().plus(halves.other());
    }

    private ProjectSums ofProjects(IntPredicate months) {
        var sums = new ProjectSums(figures, view.highestProject(), view.currency.getDefaultFractionDigits());
        for (var figure : figures) {
            visit(figure, months, (block, rate) -> {
                var end = view.end(block);
                view.add(block, block.runningSums(rate, end), 0, end, sums);
            });
        }
        return sums;
    }

    /** Looks for what cannot be converted, without summing. */
    List<NotConverted> unconverted() {
        figures.forEach(figure -> visit(figure, month -> true, (block, rate) -> {}));
        return notConverted();
    }

    /** What is in no sum for want of a rate, per project, figure, currency and month; after summing. */
    List<NotConverted> notConverted() {
        return unconverted.entrySet().stream()
                .map(entry -> {
                    var of = entry.getKey();
                    var currency = Money.currency(of.currency());
                    var state = Objects.requireNonNull(view.state(of.project()));
                    return new NotConverted(
                            state.project(),
                            state.key(),
                            of.figure(),
                            new Money(entry.getValue().scaled(currency.getDefaultFractionDigits()), currency),
                            month(of.month()));
                })
                .filter(amount -> amount.amount().amount().signum() != 0)
                .sorted(Comparator.comparing(NotConverted::key)
                        .thenComparing(amount -> amount.figure().name())
                        .thenComparing(NotConverted::month)
                        .thenComparing(amount -> amount.amount().currency().getCurrencyCode()))
                .toList();
    }

    /** For each figure the sums of its lines by a key of their blocks; figures are summed side by side. */
    private <K> Map<Figure, Map<K, Sum>> sums(Function<Block, K> key) {
        return figures.parallelStream().collect(Collectors.toConcurrentMap(figure -> figure, figure -> {
            var sums = new HashMap<K, Sum>();
            visit(figure, month -> true, (block, rate) -> {
                var end = view.end(block);
                var sum = sums.computeIfAbsent(key.apply(block), added -> new Sum());
                view.add(block, block.runningSums(rate, end), 0, end, sum);
            });
            sums.values().removeIf(sum -> !sum.isBegun());
            return sums;
        }));
    }

    private void visit(Figure figure, IntPredicate months, BiConsumer<Block, Rate> visitor) {
        view.blocks(List.of(figure), from, to, (block, rate) -> {
            if (!months.test(block.key.month())) {
                return;
            }
            if (rate == null) {
                keepUnconverted(block);
            } else {
                visitor.accept(block, rate);
            }
        });
    }

    private static String key(Grouping by, State state) {
        return switch (by) {
            case UNIT -> View.orNone(state.unit());
            case GOAL -> View.orNone(state.goal());
            default -> state.project();
        };
    }

    private static Map<Figure, BigDecimal> none(String key) {
        return new EnumMap<>(Figure.class);
    }

    private BigDecimal amount(Sum sum) {
        return sum.scaled(view.currency.getDefaultFractionDigits());
    }

    private void keepUnconverted(Block block) {
        var end = view.end(block);
        for (int i = 0; i < end; i++) {
            if (view.counts(block, i)) {
                var key = block.key;
                unconverted
                        .computeIfAbsent(
                                new Unconverted(block.project[i], key.figure(), key.currency(), key.month()),
                                added -> new Sum())
                        .add(block.amount[i]);
            }
        }
    }
}
