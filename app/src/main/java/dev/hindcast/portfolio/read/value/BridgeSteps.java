package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.BridgeBar;
import dev.hindcast.portfolio.Figure;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntFunction;
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

    private final View view;
    private final Rates ratesBefore;
    private final long earlier;
    private final int open1;
    private final int open2;
    private final EntryColumns entries;
    private final @Nullable Contributions[] contributions = new Contributions[BridgeBar.values().length];
    private final Map<Integer, BitSet> attestedDrivers = new HashMap<>();
    private final Sum before = new Sum();
    private final Sum after = new Sum();

    private BridgeSteps(View view, Moment earlier) {
        this.view = view;
        this.earlier = earlier.micros();
        this.ratesBefore = new Rates(view.memory.rates(), view.currency, earlier);
        this.open1 = Figures.number(earlier.firstOpenMonth());
        this.open2 = Figures.number(view.moment.firstOpenMonth());
        this.entries = view.memory.journal().entries();
    }

    static BridgeSteps between(View later, Moment earlier, int from, int to) {
        var halves = Together.ofMonths(months -> over(later, earlier, from, to, months));
        try (var other = halves.other()) {
            return halves.one().plus(other);
        }
    }

    private static BridgeSteps over(View later, Moment earlier, int from, int to, IntPredicate months) {
        var steps = new BridgeSteps(later, earlier);
        later.blocks(List.of(Figure.ATTESTED), from, to, (block, rate) -> {
            if (months.test(block.key.month())) {
                steps.addAttested(block, rate);
            }
        });
        later.blocks(List.of(Figure.FORECAST), from, to, (block, rate) -> {
            if (months.test(block.key.month())) {
                steps.addForecast(block, rate);
            }
        });
        return steps;
    }

    private BridgeSteps plus(BridgeSteps other) {
        before.add(other.before);
        after.add(other.after);
        for (var bar : BridgeBar.values()) {
            var more = other.contributions[bar.ordinal()];
            if (more != null) {
                contributions(bar).add(more);
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

    private void addAttested(Block block, @Nullable Rate rate) {
        var month = block.key.month();
        var line = new Lines(block, rate);
        if (month < open1) {
            line.sum(0, line.fresh, line.then, before);
            line.contribute(line.fresh, i -> isReversal(block, i) ? BridgeBar.REVERSED : BridgeBar.ATTESTED_LATE, 1);
        } else if (month < open2) {
            var drivers = attestedDrivers.computeIfAbsent(month, added -> new BitSet());
            line.each(0, i -> drivers.set(block.driver[i]));
            line.contribute(
                    0, i -> i >= line.fresh && isReversal(block, i) ? BridgeBar.REVERSED : BridgeBar.REALISED, 1);
        }
        if (month < open2) {
            line.sum(0, line.end, line.now, after);
            line.contributeRates();
        }
    }

    private void addForecast(Block block, @Nullable Rate rate) {
        var month = block.key.month();
        var line = new Lines(block, rate);
        if (month >= open1) {
            line.sum(0, line.fresh, line.then, before);
            line.contribute(line.fresh, i -> cause(entries.kind(block.entry[i])), 1);
        }
        if (month >= open1 && month < open2) {
            line.replaced(attestedDrivers.getOrDefault(month, new BitSet()));
        }
        if (month >= open2) {
            line.sum(0, line.end, line.now, after);
            line.contributeRates();
        }
    }

    private boolean isReversal(Block block, int line) {
        return entries.kind(block.entry[line]).equals("REVERSED");
    }

    private static BridgeBar cause(String kind) {
        return switch (kind) {
            case "PLANNED" -> BridgeBar.NEW_DRIVERS;
            case "REFORECAST", "AMENDED" -> BridgeBar.REFORECAST;
            case "RETIRED", "STOPPED", "REOPENED" -> BridgeBar.STOPPED_OR_RETIRED;
            default -> BridgeBar.GO_LIVE_MOVED;
        };
    }

    /** A bar with at most so many parts listed, the largest first. */
    Bar bar(BridgeBar kind, int most) {
        var ofFacts = contributions[kind.ordinal()];
        return ofFacts == null ? new Bar(new Sum(), List.of(), 0, new Sum()) : ofFacts.bar(most);
    }

    private interface ForLine {
        void at(int line);
    }

    /** The lines of a block with their amounts at the rates of both moments; an amount without a rate is zero. */
    private final class Lines {

        private final Block block;
        private final int fresh;
        private final int end;
        private final long @Nullable [] then;
        private final long @Nullable [] now;

        private Lines(Block block, @Nullable Rate rate) {
            this.block = block;
            this.end = view.end(block);
            this.fresh = Math.min(end, block.recordedBy(earlier));
            var rateBefore = ratesBefore.of(block.key);
            this.then = rateBefore == null ? null : block.runningSums(rateBefore);
            this.now = rate == null ? null : block.runningSums(rate);
        }

        private void each(int from, ForLine visitor) {
            for (int i = from; i < end; i++) {
                if (view.counts(block, i)) {
                    visitor.at(i);
                }
            }
        }

        private void sum(int from, int to, long @Nullable [] sums, Sum sum) {
            if (sums != null) {
                view.add(block, sums, from, to, sum);
            }
        }

        /** The forecast of a month that ended, which something attested replaced or nothing. */
        private void replaced(BitSet drivers) {
            if (then == null) {
                return;
            }
            var realised = contributions(BridgeBar.REALISED);
            var lapsed = contributions(BridgeBar.LAPSED);
            for (int i = 0; i < end; i++) {
                if (view.counts(block, i) && then[i + 1] != then[i]) {
                    var bar = drivers.get(block.driver[i]) ? realised : lapsed;
                    bar.add(entries.fact[block.entry[i]], then[i] - then[i + 1]);
                }
            }
        }

        private void contribute(int from, IntFunction<BridgeBar> bar, int sign) {
            if (then != null) {
                each(from, i -> add(bar.apply(i), i, sign * (then[i + 1] - then[i])));
            }
        }

        private void contributeRates() {
            if (then != now) {
                each(0, i -> add(BridgeBar.RATES, i, amount(now, i) - amount(then, i)));
            }
        }

        private static long amount(long @Nullable [] sums, int line) {
            return sums == null ? 0 : sums[line + 1] - sums[line];
        }

        private void add(BridgeBar bar, int line, long amount) {
            if (amount == 0) {
                return;
            }
            contributions(bar).add(entries.fact[block.entry[line]], amount);
        }
    }

    private Contributions contributions(BridgeBar bar) {
        var ofBar = contributions[bar.ordinal()];
        if (ofBar == null) {
            ofBar = new Contributions(entries.lastFact, view.memory.scratch());
            contributions[bar.ordinal()] = ofBar;
        }
        return ofBar;
    }

    @Override
    public void close() {
        for (var ofBar : contributions) {
            if (ofBar != null) {
                ofBar.close();
            }
        }
    }

    /** What each event contributes to a bar. */
    private static final class Contributions {

        private final Scratch scratch;
        private final long[] amounts;
        private final BitSet facts;

        private Contributions(long lastFact, Scratch scratch) {
            this.scratch = scratch;
            amounts = scratch.take(Math.toIntExact(lastFact + 1));
            facts = new BitSet(amounts.length);
        }

        private void add(Contributions more) {
            more.facts.stream().forEach(fact -> amounts[fact] += more.amounts[fact]);
            facts.or(more.facts);
        }

        private void close() {
            facts.stream().forEach(fact -> amounts[fact] = 0);
            scratch.giveBack(amounts);
        }

        private void add(long fact, long amount) {
            amounts[(int) fact] += amount;
            facts.set((int) fact);
        }

        private Bar bar(int most) {
            Comparator<Integer> largestFirst = Comparator.<Integer>comparingLong(fact -> -Math.abs(amounts[fact]))
                    .thenComparing(Comparator.naturalOrder());
            var kept = new PriorityQueue<Integer>(largestFirst.reversed());
            var amount = new Sum();
            var others = new Sum();
            var events = 0;
            var least = 0L;
            for (int fact = facts.nextSetBit(0); fact >= 0; fact = facts.nextSetBit(fact + 1)) {
                if (amounts[fact] == 0) {
                    continue;
                }
                events++;
                amount.add(amounts[fact]);
                if (kept.size() < most) {
                    kept.add(fact);
                    least = Math.abs(amounts[kept.element()]);
                } else if (Math.abs(amounts[fact]) > least) {
                    others.add(amounts[kept.remove()]);
                    kept.add(fact);
                    least = Math.abs(amounts[kept.element()]);
                } else {
                    others.add(amounts[fact]);
                }
            }
            var largest = kept.stream()
                    .sorted(largestFirst)
                    .map(fact -> {
                        var sum = new Sum();
                        sum.add(amounts[fact]);
                        return new Part(fact, sum);
                    })
                    .toList();
            return new Bar(amount, largest, events, others);
        }
    }
}
