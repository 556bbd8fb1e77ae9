package dev.hindcast.portfolio.read.value;

import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What each event contributes to a bar. */
final class Contributions implements AutoCloseable {

    private final Scratch scratch;
    private final long[] amounts;
    private final BitSet facts;

    Contributions(long lastFact, Scratch scratch) {
        this.scratch = scratch;
        amounts = scratch.take(Math.toIntExact(lastFact + 1));
        facts = new BitSet(amounts.length);
    }

    /** Adds what other lines contribute. */
    void add(Contributions more) {
        more.facts.stream().forEach(fact -> amounts[fact] += more.amounts[fact]);
        facts.or(more.facts);
    }

    @Override
    public void close() {
        facts.stream().forEach(fact -> amounts[fact] = 0);
        scratch.giveBack(amounts);
    }

    void add(long fact, long amount) {
        amounts[(int) fact] += amount;
        facts.set((int) fact);
    }

    /** The bar with at most so many parts listed, the largest first. */
    BridgeSteps.Bar bar(Sum amount, int most) {
        Comparator<Integer> largestFirst = Comparator.<Integer>comparingLong(fact -> -Math.abs(amounts[fact]))
                .thenComparing(Comparator.naturalOrder());
        var kept = new PriorityQueue<Integer>(largestFirst.reversed());
        var others = new Sum();
        var events = 0;
        var least = 0L;
        for (int fact = facts.nextSetBit(0); fact >= 0; fact = facts.nextSetBit(fact + 1)) {
            if (amounts[fact] == 0) {
                continue;
            }
            events++;
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
                    return new BridgeSteps.Part(fact, sum);
                })
                .toList();
        return new BridgeSteps.Bar(amount, largest, events, others);
    }
}
