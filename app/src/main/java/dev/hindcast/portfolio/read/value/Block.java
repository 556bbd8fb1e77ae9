package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/**
 * The journal's lines of one figure, month, category and currency, in the order in which they were recorded: a column
 * for each of their parts. All of them are converted at one rate; their converted amounts are kept as running sums.
 */
final class Block {

    /** What the lines of a block have in common; the month counts from the year 0. */
    record Key(Figure figure, int month, String currency, String category, boolean cashable) {}

    private record Converted(Rate rate, long[] runningSums) {}

    private static final int RATES_KEPT = 3;

    final Key key;
    private final List<Converted> kept = new CopyOnWriteArrayList<>();
    private boolean ordered = true;
    /** Whether lines were added since it was settled. */
    boolean unsettled;

    int size;
    long[] amount = new long[4];
    long[] recorded = new long[4];
    int[] effective = new int[4];
    int[] project = new int[4];
    int[] entry = new int[4];
    /** −1 where a line is of no driver. */
    int[] driver = new int[4];

    Block(Key key) {
        this.key = key;
    }

    void add(long newAmount, long newRecorded, int newEffective, int newProject, int newEntry, int newDriver) {
        if (size == amount.length) {
            grow();
        }
        ordered &= size == 0 || recorded[size - 1] <= newRecorded;
        amount[size] = newAmount;
        recorded[size] = newRecorded;
        effective[size] = newEffective;
        project[size] = newProject;
        entry[size] = newEntry;
        driver[size] = newDriver;
        size++;
    }

    /** Puts added lines into their order; before it, nothing may be read. */
    void settle() {
        unsettled = false;
        kept.clear();
        if (ordered) {
            return;
        }
        var order = order();
        amount = at(amount, order);
        recorded = at(recorded, order);
        effective = at(effective, order);
        project = at(project, order);
        entry = at(entry, order);
        driver = at(driver, order);
        ordered = true;
    }

    /** How many lines, from the first on, were recorded by then. */
    int recordedBy(long moment) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (recorded[middle] <= moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The sums of the converted amounts of the first 0, 1, 2, … lines, at a rate of the {@link RateBook}. */
    @SuppressWarnings("ReferenceEquality")
    long[] runningSums(Rate rate) {
        for (var converted : kept) {
            if (converted.rate == rate) {
                return converted.runningSums;
            }
        }
        var sums = rate.runningSums(amount, size);
        kept.addFirst(new Converted(rate, sums));
        if (kept.size() > RATES_KEPT) {
            kept.removeLast();
        }
        return sums;
    }

    /** The places of the lines in the order of their recording; equals keep their order. */
    private int[] order() {
        var first = Arrays.stream(recorded, 0, size).min().orElseThrow();
        var last = Arrays.stream(recorded, 0, size).max().orElseThrow();
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
        if (last - first >= 1L << (Long.SIZE - 2 - bits)) {
            return IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.comparingLong(i -> recorded[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        // Moment and place in one number sort ten times as fast.
        return IntStream.range(0, size)
                .mapToLong(i -> (recorded[i] - first) << bits | i)
                .sorted()
                .mapToInt(key -> (int) (key & ((1L << bits) - 1)))
                .toArray();
    }

    private void grow() {
        int room = size + (size >> 1) + 1;
        amount = Arrays.copyOf(amount, room);
        recorded = Arrays.copyOf(recorded, room);
        effective = Arrays.copyOf(effective, room);
        project = Arrays.copyOf(project, room);
        entry = Arrays.copyOf(entry, room);
        driver = Arrays.copyOf(driver, room);
    }

    private static long[] at(long[] column, int[] order) {
        return Arrays.stream(order).mapToLong(i -> column[i]).toArray();
    }

    private static int[] at(int[] column, int[] order) {
        return Arrays.stream(order).map(i -> column[i]).toArray();
    }
}
