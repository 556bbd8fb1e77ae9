package dev.hindcast.portfolio.read.value;

import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.sorting.IndirectSort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of each entry have in common. Once settled, entries are numbered in the order in which they became
 * known; those of one moment by fact and entry.
 */
final class EntryColumns {

    /** Room for the entries of one fact. */
    private static final int ENTRIES_BITS = 20;

    private final List<String> kinds = new ArrayList<>();
    /** Numbers by what {@link #id} makes of fact and entry. */
    private final LongIntHashMap latest = new LongIntHashMap();

    private long last = -1;
    private int lastNumber;
    private int size;
    long[] fact = new long[16];
    int[] entry = new int[16];
    byte[] kind = new byte[16];
    /** When it became known: when the last of its lines was recorded. */
    long[] recorded = new long[16];
    /** When the first of its lines was recorded. */
    long[] begun = new long[16];
    /** The largest number of a fact. */
    long lastFact;
    /** How many entries are numbered in their order. */
    private int ordered;

    int size() {
        return size;
    }

    /** The kinds met so far, by their numbers. */
    List<String> kinds() {
        return kinds;
    }

    String kind(int number) {
        return kinds.get(kind[number]);
    }

    /** The number of an entry, which is added when none of its lines was met since the columns were settled. */
    int number(long ofFact, int ofEntry, String ofKind, long lineRecorded) {
        var id = id(ofFact, ofEntry);
        if (last != id) {
            last = id;
            lastNumber = latest.getOrDefault(id, -1);
            if (lastNumber < 0) {
                lastNumber = add(ofFact, ofEntry, ofKind);
                latest.put(id, lastNumber);
            }
        }
        recorded[lastNumber] = Math.max(recorded[lastNumber], lineRecorded);
        begun[lastNumber] = Math.min(begun[lastNumber], lineRecorded);
        return lastNumber;
    }

    private static long id(long ofFact, int ofEntry) {
        return ofFact << ENTRIES_BITS | ofEntry;
    }

    private int add(long ofFact, int ofEntry, String ofKind) {
        if (size == fact.length) {
            int room = size + (size >> 1) + 1;
            fact = Arrays.copyOf(fact, room);
            entry = Arrays.copyOf(entry, room);
            kind = Arrays.copyOf(kind, room);
            recorded = Arrays.copyOf(recorded, room);
            begun = Arrays.copyOf(begun, room);
        }
        if (!kinds.contains(ofKind)) {
            kinds.add(ofKind);
        }
        fact[size] = ofFact;
        entry[size] = ofEntry;
        kind[size] = (byte) kinds.indexOf(ofKind);
        recorded[size] = Long.MIN_VALUE;
        begun[size] = Long.MAX_VALUE;
        lastFact = Math.max(lastFact, ofFact);
        return size++;
    }

    /**
     * All lines of the entries met have been met: an event's lines are committed together. Answers the new numbers by
     * the old ones; null, as nearly always, when all remain.
     */
    int @Nullable [] settle() {
        latest.release();
        last = -1;
        if (isInOrder()) {
            ordered = size;
            return null;
        }
        var order = order();
        fact = Columns.at(fact, order);
        entry = Columns.at(entry, order);
        kind = Columns.at(kind, order);
        recorded = Columns.at(recorded, order);
        begun = Columns.at(begun, order);
        ordered = size;
        var numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[order[i]] = i;
        }
        return numbers;
    }

    private boolean isInOrder() {
        for (int i = Math.max(ordered, 1); i < size; i++) {
            if (compare(i - 1, i) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Merges what was added into the order. */
    private int[] order() {
        var added = IndirectSort.mergesort(ordered, size - ordered, this::compare);
        var order = new int[size];
        var old = 0;
        var next = 0;
        for (int place = 0; place < size; place++) {
            var isOld = next == added.length || old < ordered && compare(old, added[next]) < 0;
            order[place] = isOld ? old++ : added[next++];
        }
        return order;
    }

    private int compare(int one, int other) {
        var byMoment = Long.compare(recorded[one], recorded[other]);
        if (byMoment != 0) {
            return byMoment;
        }
        var byFact = Long.compare(fact[one], fact[other]);
        return byFact != 0 ? byFact : Integer.compare(entry[one], entry[other]);
    }

    void clear() {
        latest.clear();
        last = -1;
        size = 0;
        ordered = 0;
        lastFact = 0;
    }
}
