package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.read.value.Histories.State;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The portfolio at a moment, within a filter and told in a currency: the projects, each as it was, and the lines of the
 * journal that count.
 *
 * <p>Conversion, per monthly amount: amount × euro(currency) ÷ euro(reporting currency), each the latest rate dated on
 * or before the month's first day and known at the moment; rounded once, half to even, to the currency's digits. An
 * amount without a rate is in no sum and is listed as not converted.
 */
final class View {

    /** For so few projects it is better to look where their lines are. */
    private static final int FEW = 20;

    final Moment moment;
    final Currency currency;
    final Memory memory;
    private final Filter filter;
    private final @Nullable State[] states;
    /** By project, all ones where its lines count and zero where not: taking part in a sum without a branch. */
    private final long[] masks;

    private final boolean everyLineOfProjects;
    private final long until;
    private final int day;
    private final boolean recorded;
    private final Rates rates;

    View(Memory memory, Moment moment, Filter filter, Currency currency) {
        this.memory = memory;
        this.moment = moment;
        this.filter = filter;
        this.currency = currency;
        this.rates = new Rates(memory, currency, moment);
        this.recorded = moment.basis() == Basis.RECORDED;
        this.until = moment.micros();
        this.day = moment.epochDay();
        this.states = memory.projects().at(moment);
        this.everyLineOfProjects = narrow();
        this.masks = new long[states.length];
        for (int i = 0; i < masks.length; i++) {
            masks[i] = states[i] == null ? 0 : -1;
        }
    }

    /** The project as it was; null when it was not yet or the filter keeps it out. */
    @Nullable
    State state(int project) {
        return states[project];
    }

    /** The projects, each as it was. */
    Stream<State> projects() {
        return Stream.of(states).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    int highestProject() {
        return states.length;
    }

    /** Whether all projects pass the filter. */
    boolean isEverywhere() {
        return filter.units().isEmpty()
                && filter.goals().isEmpty()
                && filter.projects().isEmpty();
    }

    /** Visits the blocks within the filter, each with its rate; without one when none is known. */
    void blocks(Collection<Figure> figures, int from, int to, BiConsumer<Block, @Nullable Rate> visitor) {
        if (!filter.projects().isEmpty() && projects().limit(FEW + 1).count() <= FEW) {
            projects()
                    .flatMap(state -> memory.journal().blocksOf(state.number()).stream())
                    .distinct()
                    .filter(block -> figures.contains(block.key.figure()))
                    .filter(block -> block.key.month() >= from && block.key.month() <= to)
                    .forEach(block -> visit(block, visitor));
            return;
        }
        for (var figure : figures) {
            for (var ofMonth : memory.journal().blocks(figure, from, to)) {
                for (var block : ofMonth) {
                    visit(block, visitor);
                }
            }
        }
    }

    /** The rate of a block at the moment; null when none is known. */
    @Nullable
    Rate rate(Block block) {
        return rates.of(block);
    }

    /** Lines of the block after this many do not count. */
    int end(Block block) {
        return recorded ? block.recordedBy(until) : block.size;
    }

    /** Whether all lines of a block count until its {@linkplain #end end}. */
    boolean countsAllToEnd() {
        return everyLineOfProjects && recorded;
    }

    /** Whether a line before the block's {@linkplain #end end} counts. */
    boolean counts(Block block, int line) {
        return states[block.project[line]] != null && (recorded || block.effective[line] <= day);
    }

    /** The sum of the lines that count, from one to before another. */
    long total(Block block, long[] runningSums, int from, int to) {
        if (countsAllToEnd()) {
            return to > from ? runningSums[to] - runningSums[from] : 0;
        }
        long total = 0;
        for (int i = from; i < to; i++) {
            total += runningSums[i + 1] - runningSums[i] & mask(block, i);
        }
        return total;
    }

    /** Adds the lines that count, from one to before another; nothing when none does. */
    void add(Block block, long[] runningSums, int from, int to, Sum sum) {
        if (countsAllToEnd()) {
            if (to > from) {
                sum.add(runningSums[to] - runningSums[from]);
            }
            return;
        }
        long total = 0;
        long any = 0;
        for (int i = from; i < to; i++) {
            var mask = mask(block, i);
            total += runningSums[i + 1] - runningSums[i] & mask;
            any |= mask;
        }
        if (any != 0) {
            sum.add(total);
        }
    }

    /** Adds the lines that count, from one to before another, to the sums of their projects. */
    void add(Block block, long[] runningSums, int from, int to, ProjectSums sums) {
        var totals = sums.totals(block.key.figure());
        var met = sums.met(block.key.figure());
        for (int i = from; i < to; i++) {
            var mask = mask(block, i);
            var project = block.project[i];
            totals[project] += runningSums[i + 1] - runningSums[i] & mask;
            met[project] |= mask;
        }
    }

    /** All ones for a line that counts, before the block's end; zero for another. */
    long mask(Block block, int line) {
        var ofProject = masks[block.project[line]];
        return recorded ? ofProject : ofProject & (long) block.effective[line] - day - 1 >> 63;
    }

    private void visit(Block block, BiConsumer<Block, @Nullable Rate> visitor) {
        if (passes(block.key)) {
            visitor.accept(block, rate(block));
        }
    }

    private boolean passes(Block.Key key) {
        return (filter.categories().isEmpty() || filter.categories().contains(key.category()))
                && (filter.cashable() == null || filter.cashable() == key.cashable());
    }

    private boolean narrow() {
        var keys = filter.projects().stream()
                .map(key -> key.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var all = true;
        for (int i = 0; i < states.length; i++) {
            var state = states[i];
            if (state != null && !passes(state, keys)) {
                states[i] = null;
                all = false;
            } else if (state == null && all) {
                all = !memory.journal().firsts().hasLines(i, moment);
            }
        }
        return all;
    }

    private boolean passes(State state, Set<String> keys) {
        return (filter.units().isEmpty() || filter.units().contains(orNone(state.unit())))
                && (filter.goals().isEmpty() || filter.goals().contains(orNone(state.goal())))
                && (keys.isEmpty()
                        || filter.projects().contains(state.project())
                        || keys.contains(state.key().toUpperCase(Locale.ROOT)));
    }

    static String orNone(@Nullable String code) {
        return code == null ? Filter.NONE : code;
    }
}
