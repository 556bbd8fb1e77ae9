package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries with lines of some figures and months. */
final class EntriesInScope {

    /** What an entry adds to the figure: its number, its sums, and the first and last month. */
    record Amount(int entry, Sum own, Sum converted, int from, int to) {

        private Amount with(int month) {
            return new Amount(entry, own, converted, Math.min(from, month), Math.max(to, month));
        }
    }

    private final View view;
    private final @Nullable Moment since;
    private final EntryColumns columns;
    private final Collection<Figure> figures;
    private final int from;
    private final int to;
    private final BitSet entries;
    private final Sum sum;

    EntriesInScope(View view, @Nullable Moment since, Collection<Figure> figures, int from, int to) {
        this.view = view;
        this.since = since;
        this.columns = view.memory.journal().entries();
        this.figures = figures;
        this.from = from;
        this.to = to;
        var halves = Together.ofMonths(Met::new);
        entries = halves.one().entries;
        entries.or(halves.other().entries);
        sum = halves.one().sum;
        sum.add(halves.other().sum);
    }

    /** The entries of some months that have lines in scope, and the sum of these lines. */
    private final class Met {

        private final BitSet entries = new BitSet(columns.size());
        private final Sum sum = new Sum();

        private Met(IntPredicate months) {
            view.blocks(figures, from, to, (block, rate) -> {
                if (months.test(block.key.month())) {
                    meet(block, rate);
                }
            });
        }

        private void meet(Block block, @Nullable Rate rate) {
            var end = view.end(block);
            var sums = rate == null ? null : block.runningSums(rate, end);
            if (since == null && sums != null) {
                view.add(block, sums, 0, end, sum);
            }
            for (int i = 0; i < end; i++) {
                if (counts(block, i)) {
                    entries.set(block.entry[i]);
                    if (since != null && sums != null) {
                        sum.add(sums[i + 1] - sums[i]);
                    }
                }
            }
        }
    }

    int count() {
        return entries.cardinality();
    }

    /** The sum of all converted lines. */
    BigDecimal sum() {
        return sum.scaled(view.currency.getDefaultFractionDigits());
    }

    /** Some entries from an offset on, the latest known first unless the oldest are wanted first. */
    List<Amount> page(long offset, int size, boolean oldestFirst) {
        var wanted = wanted(offset, size, oldestFirst);
        Map<Integer, Amount> amounts = new HashMap<>();
        var chosen = new BitSet();
        var begun = Long.MAX_VALUE;
        var known = Long.MIN_VALUE;
        for (int entry : wanted) {
            amounts.put(entry, new Amount(entry, new Sum(), new Sum(), Figures.END, Figures.BEGINNING));
            chosen.set(entry);
            begun = Math.min(begun, columns.begun[entry]);
            known = Math.max(known, columns.recorded[entry]);
        }
        var first = begun;
        var last = known;
        view.blocks(figures, from, to, (block, rate) -> add(block, rate, first, last, chosen, amounts));
        return wanted.stream().map(amounts::get).flatMap(Stream::ofNullable).toList();
    }

    private boolean counts(Block block, int line) {
        return view.counts(block, line)
                && (since == null || !since.includes(block.recorded[line], block.effective[line]));
    }

    /** Adds the lines of the chosen entries, all of them recorded between two moments. */
    private void add(
            Block block, @Nullable Rate rate, long first, long last, BitSet chosen, Map<Integer, Amount> amounts) {
        var end = Math.min(view.end(block), block.recordedBy(last));
        long[] sums = null;
        for (int i = block.recordedBy(first - 1); i < end; i++) {
            var amount = chosen.get(block.entry[i]) && counts(block, i) ? amounts.get(block.entry[i]) : null;
            if (amount == null) {
                continue;
            }
            amount.own().add(block.amount[i]);
            if (rate != null) {
                sums = sums == null ? block.runningSums(rate, end) : sums;
                amount.converted().add(sums[i + 1] - sums[i]);
            }
            amounts.put(block.entry[i], amount.with(block.key.month()));
        }
    }

    /** The numbers of the entries of a page, in their order. */
    private List<Integer> wanted(long offset, int size, boolean oldestFirst) {
        return (oldestFirst ? entries.stream() : latestFirst())
                .skip(offset)
                .limit(size)
                .boxed()
                .toList();
    }

    private IntStream latestFirst() {
        return IntStream.iterate(entries.length() - 1, entry -> entry >= 0, entry -> entries.previousSetBit(entry - 1));
    }
}
