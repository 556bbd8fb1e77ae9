package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries with lines of some figures and months, the latest first. */
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
    private final BitSet entries = new BitSet();
    private final Sum sum = new Sum();

    EntriesInScope(View view, @Nullable Moment since, Collection<Figure> figures, int from, int to) {
        this.view = view;
        this.since = since;
        this.columns = view.memory.journal().entries();
        this.figures = figures;
        this.from = from;
        this.to = to;
        view.blocks(figures, from, to, this::meet);
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
        var wanted = ordered(offset, size, oldestFirst ? 1 : -1);
        Map<Integer, Amount> amounts = new HashMap<>();
        wanted.forEach(
                entry -> amounts.put(entry, new Amount(entry, new Sum(), new Sum(), Figures.END, Figures.BEGINNING)));
        if (!wanted.isEmpty()) {
            var chosen = new BitSet();
            wanted.forEach(chosen::set);
            view.blocks(figures, from, to, (block, rate) -> add(block, rate, chosen, amounts));
        }
        return wanted.stream().map(amounts::get).flatMap(Stream::ofNullable).toList();
    }

    private boolean counts(Block block, int line) {
        return view.counts(block, line)
                && (since == null || !since.includes(block.recorded[line], block.effective[line]));
    }

    private void meet(Block block, @Nullable Rate rate) {
        var end = view.end(block);
        var sums = rate == null ? null : block.runningSums(rate, end);
        for (int i = 0; i < end; i++) {
            if (counts(block, i)) {
                entries.set(block.entry[i]);
                if (sums != null) {
                    sum.add(sums[i + 1] - sums[i]);
                }
            }
        }
    }

    private void add(Block block, @Nullable Rate rate, BitSet chosen, Map<Integer, Amount> amounts) {
        var end = view.end(block);
        long[] sums = null;
        for (int i = 0; i < end; i++) {
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

    /** The numbers of entries by the moment they were known, those of one moment in the order they were written in. */
    private List<Integer> ordered(long offset, int size, int direction) {
        Comparator<Integer> order = Comparator.<Integer>comparingLong(entry -> direction * columns.recorded[entry])
                .thenComparingLong(entry -> columns.fact[entry])
                .thenComparingInt(entry -> columns.entry[entry]);
        var most = offset + size;
        var kept = new PriorityQueue<Integer>(order.reversed());
        for (int entry = entries.nextSetBit(0); entry >= 0; entry = entries.nextSetBit(entry + 1)) {
            if (kept.size() < most) {
                kept.add(entry);
            } else if (direction * columns.recorded[entry] <= direction * columns.recorded[kept.element()]
                    && order.compare(entry, kept.element()) < 0) {
                kept.remove();
                kept.add(entry);
            }
        }
        return kept.stream().sorted(order).skip(offset).limit(size).toList();
    }
}
