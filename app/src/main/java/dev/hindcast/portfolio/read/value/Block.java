package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The journal's lines of one figure, month, category and currency, in the order in which they were recorded: a column
 * for each of their parts. All of them are converted at one rate; their converted amounts are kept as running sums for
 * rates that are asked for again.
 */
final class Block {

    /** What the lines of a block have in common; the month counts from the year 0. */
    record Key(Figure figure, int month, String currency, String category, boolean cashable) {}

    private record Converted(Rate rate, long[] runningSums) {}

    private static final int RATES_KEPT = 3;
    /** How often one is asked for until its running sums are kept: more often than in one answer. */
    private static final int OFTEN = 4;

    private static final int RATES_REMEMBERED = 4;

    final Key key;
    /** The number of its month and currency, which decide its rate. */
    final int rated;

    /** The rates asked for lately; the threads that write here need not agree. */
    private final @Nullable Rate[] asked = new Rate[RATES_REMEMBERED];

    private final byte[] times = new byte[RATES_REMEMBERED];
    private int lastAsked;
    private final List<Converted> kept = new CopyOnWriteArrayList<>();
    private boolean ordered = true;
    /** Whether lines were added since it was settled. */
    boolean unsettled;

    private long lastRecorded = Long.MIN_VALUE;
    int size;
    long[] amount = new long[4];
    long[] recorded = new long[4];
    int[] effective = new int[4];
    int[] project = new int[4];
    int[] entry = new int[4];
    /** As {@link EntryColumns#kind} numbers them. */
    byte[] kind = new byte[4];
    /** −1 where a line is of no driver. */
    int[] driver = new int[4];

    Block(Key key, int rated) {
        this.key = key;
        this.rated = rated;
    }

    void add(
            long newAmount,
            long newRecorded,
            int newEffective,
            int newProject,
            int newEntry,
            byte newKind,
            int newDriver) {
        if (size == amount.length) {
            grow();
        }
        ordered &= lastRecorded <= newRecorded;
        lastRecorded = Math.max(lastRecorded, newRecorded);
        amount[size] = newAmount;
        recorded[size] = newRecorded;
        effective[size] = newEffective;
        project[size] = newProject;
        entry[size] = newEntry;
        kind[size] = newKind;
        driver[size] = newDriver;
        size++;
    }

    /** Puts added lines into their order; before it, nothing may be read. */
    void settle() {
        unsettled = false;
        kept.clear();
        Arrays.fill(asked, null);
        if (ordered) {
            return;
        }
        var order = order();
        amount = Columns.at(amount, order);
        recorded = Columns.at(recorded, order);
        effective = Columns.at(effective, order);
        project = Columns.at(project, order);
        entry = Columns.at(entry, order);
        kind = Columns.at(kind, order);
        driver = Columns.at(driver, order);
        ordered = true;
    }

    /** Gives the entries new numbers, which stand by their old ones. */
    void renumber(int[] numbers) {
        for (int i = 0; i < size; i++) {
            entry[i] = numbers[entry[i]];
        }
    }

    /** How many lines, from the first on, were recorded by then. */
    int recordedBy(long moment) {
        if (lastRecorded <= moment) {
            return size;
        }
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

    /**
     * The sums of the converted amounts of the first 0, 1, 2, … lines, at a rate of the {@link RateBook}, at least up to
     * so many. They may be written over when the same thread has asked for {@value PassingRows#ROWS} others.
     */
    @SuppressWarnings("ReferenceEquality")
    long[] runningSums(Rate rate, int lines) {
        for (var converted : kept) {
            if (converted.rate == rate) {
                return converted.runningSums;
            }
        }
        if (!isAskedOften(rate)) {
            var passing = PassingRows.next(lines + 1);
            rate.runningSums(amount, lines, passing);
            return passing;
        }
        var sums = new long[size + 1];
        rate.runningSums(amount, size, sums);
        kept.addFirst(new Converted(rate, sums));
        if (kept.size() > RATES_KEPT) {
            kept.removeLast();
        }
        return sums;
    }

    /** The rate of a month that lay ahead of a past moment is hardly ever asked for by two answers. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isAskedOften(Rate rate) {
        for (int i = 0; i < RATES_REMEMBERED; i++) {
            if (asked[i] == rate) {
                times[i]++;
                return times[i] >= OFTEN;
            }
        }
        var next = (lastAsked + 1) % RATES_REMEMBERED;
        asked[next] = rate;
        times[next] = 1;
        lastAsked = next;
        return false;
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
        kind = Arrays.copyOf(kind, room);
        driver = Arrays.copyOf(driver, room);
    }
}
