package dev.hindcast.portfolio.read.value;

import com.carrotsearch.hppc.LongIntHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the lines of each entry have in common. Entries are numbered as they are met. */
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
    /** When it became known. */
    long[] recorded = new long[16];
    /** The largest number of a fact. */
    long lastFact;

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
        return lastNumber;
    }

    private static long id(long ofFact, int ofEntry) {
        return ofFact << ENTRIES_BITS | ofEntry;
    }

    private int add(long ofFact, int ofEntry, String ofKind) {
        if (size == fact.length) {
            int room = size + (size >> 1);
            fact = Arrays.copyOf(fact, room);
            entry = Arrays.copyOf(entry, room);
            kind = Arrays.copyOf(kind, room);
            recorded = Arrays.copyOf(recorded, room);
        }
        if (!kinds.contains(ofKind)) {
            kinds.add(ofKind);
        }
        fact[size] = ofFact;
        entry[size] = ofEntry;
        kind[size] = (byte) kinds.indexOf(ofKind);
        recorded[size] = Long.MIN_VALUE;
        lastFact = Math.max(lastFact, ofFact);
        return size++;
    }

    /** All lines of the entries met have been met: an event's lines are committed together. */
    void settle() {
        latest.release();
    }

    void clear() {
        latest.clear();
        last = -1;
        size = 0;
        lastFact = 0;
    }
}
