package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.BridgeBar;
import dev.hindcast.portfolio.Figure;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * <b>Value bridge</b> between T1 and T2 over fixed months, in the reporting currency. V(T) = Σ attested for months
 * ended by T + Σ forecast for later months, as recorded by T.
 *
 * <p>Every bar is a sum of journal lines at the rates known at T1: the forecast's deltas recorded in between, for
 * months open at T1, by what caused them; then, for months that ended in between, attested less the forecast as last
 * known (realised), or less nothing but that forecast where nothing was attested (lapsed); attestations and reversals
 * of earlier months; and last the difference of the rates. Each line moves from V(T1) to V(T2) by exactly these steps,
 * so the bars add up to V(T2) − V(T1) exactly. Source: the figures ATTESTED and FORECAST of the journal.
 */
final class BridgeSteps implements AutoCloseable {

    /** What an event contributes. */
    record Part(long fact, Sum amount) {}

    /** A bar: its sum, its largest parts, how many parts there are, and the sum of those not listed. */
    record Bar(Sum amount, List<Part> largest, int events, Sum others) {}

    private static final BridgeBar[] BARS = BridgeBar.values();

    private final View view;
    private final Rates ratesBefore;
    private final long earlier;
    private final int open1;
    private final int open2;
    private final EntryColumns entries;
    /** By bar; none of those that are not opened. */
    private final @Nullable Contributions[] contributions = new Contributions[BARS.length];

    private final Sum[] amounts = new Sum[BARS.length];
    /** By kind of entry. */
    private final BridgeBar[] causes;

    private final boolean[] reversals;
    private final Map<Integer, BitSet> attestedDrivers = new HashMap<>();
    private final Sum before = new Sum();
    private final Sum after = new Sum();

    private BridgeSteps(View view, Moment earlier, Set<BridgeBar> opened) {
        this.view = view;
        this.earlier = earlier.micros();
        this.ratesBefore = new Rates(view.memory, view.currency, earlier);
        this.open1 = Figures.number(earlier.firstOpenMonth());
        this.open2 = Figures.number(view.moment.firstOpenMonth());
        this.entries = view.memory.journal().entries();
        Arrays.setAll(amounts, bar -> new Sum());
        opened.forEach(
                bar -> contributions[bar.ordinal()] = new Contributions(entries.lastFact, view.memory.scratch()));
        var kinds = entries.kinds();
        causes = new BridgeBar[kinds.size()];
        reversals = new boolean[kinds.size()];
        for (int i = 0; i < causes.length; i++) {
            causes[i] = cause(kinds.get(i));
            reversals[i] = kinds.get(i).equals("REVERSED");
        }
    }

    /** With the parts of the bars that are opened. */
    static BridgeSteps between(View later, Moment earlier, int from, int to, Set<BridgeBar> opened) {
        var halves = Together.ofMonths(months -> over(later, earlier, from, to, opened, months));
        try (var other = halves.other()) {
            return halves.one().plus(other);
        }
    }

    private static BridgeSteps over(
            View later, Moment earlier, int from, int to, Set<BridgeBar> opened, IntPredicate months) {
        var steps = new BridgeSteps(later, earlier, opened);
        later.blocks(List.of(Figure.ATTESTED), from, to, (block, rate) -> {
            if (months.test(block.key.month())) {
                steps.new Lines(block, rate).addAttested();
            }
        });
        later.blocks(List.of(Figure.FORECAST), from, to, (block, rate) -> {
            if (months.test(block.key.month())) {
                steps.new Lines(block, rate).addForecast();
            }
        });
        return steps;
    }

    private BridgeSteps plus(BridgeSteps other) {
        before.add(other.before);
        after.add(other.after);
        for (int bar = 0; bar < BARS.length; bar++) {
            amounts[bar].add(other.amounts[bar]);
            var ofBar = contributions[bar];
            var more = other.contributions[bar];
            if (ofBar != null && more != null) {
                ofBar.add(more);
            }
        }
        return this;
    }

    Sum before() {
        return before;
    }

    Sum after() {
        return after;
    }

    private static BridgeBar cause(String kind) {
        return switch (kind) {
            case "PLANNED" -> BridgeBar.NEW_DRIVERS;
            case "REFORECAST", "AMENDED" -> BridgeBar.REFORECAST;
            case "RETIRED", "STOPPED", "REOPENED" -> BridgeBar.STOPPED_OR_RETIRED;
            default -> BridgeBar.GO_LIVE_MOVED;
        };
    }

    /** A bar with at most so many parts listed, the largest first; with none unless it was opened. */
    Bar bar(BridgeBar kind, int most) {
        var amount = amounts[kind.ordinal()];
        var ofFacts = contributions[kind.ordinal()];
        return ofFacts == null ? new Bar(amount, List.of(), 0, amount) : ofFacts.bar(amount, most);
    }

    @Override
    public void close() {
        for (var ofBar : contributions) {
            if (ofBar != null) {
                ofBar.close();
            }
        }
    }

    /** The lines of a block with their amounts at the rates of both moments; an amount without a rate is zero. */
    private final class Lines {

        private final Block block;
        private final int month;
        private final int fresh;
        private final int end;
        private final long @Nullable [] then;
        private final long @Nullable [] now;
        private final long[] totals = new long[BARS.length];

        @SuppressWarnings("ReferenceEquality")
        private Lines(Block block, @Nullable Rate rate) {
            this.block = block;
            this.month = block.key.month();
            this.end = view.end(block);
            this.fresh = Math.min(end, block.recordedBy(earlier));
            var rateBefore = ratesBefore.of(block);
            this.then = rateBefore == null ? null : block.runningSums(rateBefore, end);
            this.now = rate == rateBefore ? then : rate == null ? null : block.runningSums(rate, end);
        }

        private void addAttested() {
            if (month >= open2) {
                return;
            }
            if (month >= open1) {
                realised();
            } else {
                sum(fresh, then, before);
                attestedLate();
            }
            sum(end, now, after);
            rates();
            settle();
        }

        private void addForecast() {
            if (month < open1) {
                return;
            }
            sum(fresh, then, before);
            reforecast();
            if (month < open2) {
                replaced();
            } else {
                sum(end, now, after);
                rates();
            }
            settle();
        }

        private void sum(int to, long @Nullable [] sums, Sum sum) {
            if (sums != null) {
                sum.add(view.total(block, sums, 0, to));
            }
        }

        private void attestedLate() {
            for (int i = fresh; i < end; i++) {
                add(reversals[block.kind[i]] ? BridgeBar.REVERSED : BridgeBar.ATTESTED_LATE, i, then(i));
            }
        }

        private void realised() {
            var drivers = attestedDrivers.computeIfAbsent(month, added -> new BitSet());
            for (int i = 0; i < end; i++) {
                if (view.mask(block, i) != 0) {
                    drivers.set(block.driver[i]);
                }
                var reversed = i >= fresh && reversals[block.kind[i]];
                add(reversed ? BridgeBar.REVERSED : BridgeBar.REALISED, i, then(i));
            }
        }

        private void reforecast() {
            for (int i = fresh; i < end; i++) {
                add(causes[block.kind[i]], i, then(i));
            }
        }

        /** The forecast of a month that ended, which something attested replaced or nothing. */
        private void replaced() {
            var drivers = attestedDrivers.getOrDefault(month, new BitSet());
            for (int i = 0; i < end; i++) {
                add(drivers.get(block.driver[i]) ? BridgeBar.REALISED : BridgeBar.LAPSED, i, -then(i));
            }
        }

        private void rates() {
            if (then == now) {
                return;
            }
            if (contributions[BridgeBar.RATES.ordinal()] == null) {
                totals[BridgeBar.RATES.ordinal()] += total(now) - total(then);
                return;
            }
            for (int i = 0; i < end; i++) {
                add(BridgeBar.RATES, i, now(i) - then(i));
            }
        }

        private long total(long @Nullable [] sums) {
            return sums == null ? 0 : view.total(block, sums, 0, end);
        }

        private long then(int line) {
            return then == null ? 0 : then[line + 1] - then[line];
        }

        private long now(int line) {
            return now == null ? 0 : now[line + 1] - now[line];
        }

        private void add(BridgeBar bar, int line, long amount) {
            var counting = amount & view.mask(block, line);
            totals[bar.ordinal()] += counting;
            var ofBar = contributions[bar.ordinal()];
            if (ofBar != null && counting != 0) {
                ofBar.add(entries.fact[block.entry[line]], counting);
            }
        }

        private void settle() {
            for (int bar = 0; bar < totals.length; bar++) {
                amounts[bar].add(totals[bar]);
            }
        }
    }
}
