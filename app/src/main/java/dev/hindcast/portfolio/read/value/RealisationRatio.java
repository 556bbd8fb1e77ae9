package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Realisation;
import dev.hindcast.portfolio.read.value.Histories.State;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * <b>Realisation ratio</b> = Σ attested ÷ Σ first promise, over promised drivers only, from each driver's planned start
 * to the last month that ended {@code attestationGrace} days before the as-of date. Projects that are late or stopped
 * stay in the denominator, what is not claimed counts zero, dis-benefits are told apart, and nothing promised means no
 * ratio. <b>Coverage</b> = Σ first promise of the driver-months with a live claim ÷ Σ first promise. Amounts in the
 * reporting currency, ratios without unit to four digits. It does not depend on the period chosen. Source: the figures
 * FIRST_PROMISE, ATTESTED and CLAIMED of the journal, and the planned starts of PromiseFrozen.
 */
final class RealisationRatio {

    private static final List<Figure> FIGURES = List.of(Figure.CLAIMED, Figure.FIRST_PROMISE, Figure.ATTESTED);
    /** Dis-benefits are told apart. */
    static final String HARM = "DIS_BENEFIT";

    private record Part(int month, String category) {}

    private final View view;
    private final PromisedLines lines;
    /** By driver, what is claimed in the month and category at hand. */
    private final long[] claimed;

    private final Sum promised = new Sum();
    private final Sum attested = new Sum();
    private final Sum covered = new Sum();
    private final Sum harmPromised = new Sum();
    private final Sum harmAttested = new Sum();

    private RealisationRatio(View view, PromisedLines lines) {
        this.view = view;
        this.lines = lines;
        this.claimed = new long[view.memory.drivers().size()];
    }

    static Realisation of(View view, int graceDays) {
        var until = view.moment.lastMonthEnded(graceDays);
        var lines = new PromisedLines(view);
        var halves = Together.ofMonths(months -> new RealisationRatio(view, lines).over(months, until));
        return halves.one().plus(halves.other()).answer(until, graceDays);
    }

    private RealisationRatio over(IntPredicate months, YearMonth until) {
        var parts = new HashMap<Part, Map<Figure, List<Block>>>();
        view.blocks(FIGURES, Figures.BEGINNING, Figures.number(until), (block, rate) -> {
            if (months.test(block.key.month())) {
                parts.computeIfAbsent(new Part(block.key.month(), block.key.category()), part -> new HashMap<>())
                        .computeIfAbsent(block.key.figure(), figure -> new ArrayList<>())
                        .add(block);
            }
        });
        parts.forEach((part, blocks) -> add(part.category().equals(HARM), blocks));
        return this;
    }

    private RealisationRatio plus(RealisationRatio other) {
        promised.add(other.promised);
        attested.add(other.attested);
        covered.add(other.covered);
        harmPromised.add(other.harmPromised);
        harmAttested.add(other.harmAttested);
        return this;
    }

    private Realisation answer(YearMonth until, int graceDays) {
        var digits = view.currency.getDefaultFractionDigits();
        return new Realisation(
                Ratio.of(attested.scaled(digits), promised.scaled(digits)),
                Ratio.of(covered.scaled(digits), promised.scaled(digits)),
                promised.scaled(digits),
                attested.scaled(digits),
                until,
                graceDays,
                harmPromised.scaled(digits),
                harmAttested.scaled(digits),
                (int) view.projects()
                        .filter(State::imported)
                        .filter(state -> !view.memory.journal().firsts().isPromised(state.number(), view.moment))
                        .count());
    }

    private void add(boolean harm, Map<Figure, List<Block>> blocks) {
        var claims = harm ? List.<Block>of() : blocks.getOrDefault(Figure.CLAIMED, List.of());
        claims.forEach(this::claim);
        blocks.getOrDefault(Figure.FIRST_PROMISE, List.of())
                .forEach(block -> add(block, harm ? harmPromised : promised, covered));
        claims.forEach(this::forget);
        blocks.getOrDefault(Figure.ATTESTED, List.of())
                .forEach(block -> add(block, harm ? harmAttested : attested, new Sum()));
    }

    private void claim(Block block) {
        var end = view.end(block);
        for (int i = 0; i < end; i++) {
            if (view.counts(block, i)) {
                claimed[block.driver[i]] += block.amount[i];
            }
        }
    }

    private void forget(Block block) {
        var end = view.end(block);
        for (int i = 0; i < end; i++) {
            claimed[block.driver[i]] = 0;
        }
    }

    private void add(Block block, Sum sum, Sum ofClaimed) {
        var rate = view.rate(block);
        if (rate == null) {
            return;
        }
        var end = view.end(block);
        var sums = block.runningSums(rate, end);
        long total = 0;
        long totalClaimed = 0;
        for (int i = 0; i < end; i++) {
            if (lines.contain(block, i)) {
                var amount = sums[i + 1] - sums[i];
                total += amount;
                totalClaimed += claimed[block.driver[i]] == 0 ? 0 : amount;
            }
        }
        sum.add(total);
        ofClaimed.add(totalClaimed);
    }
}
