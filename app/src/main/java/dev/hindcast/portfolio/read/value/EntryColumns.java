package dev.hindcast.portfolio.read.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the lines of each entry have in common. Entries are numbered as they are met. */
final class EntryColumns {

    private record Id(long fact, int entry) {}

    private final List<String> kinds = new ArrayList<>();
    private final Map<Id, Integer> latest = new HashMap<>();
    private Id last = new Id(-1, -1);
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

    String kind(int number) {
        return kinds.get(kind[number]);
    }

    /** The number of an entry, which is added when none of its lines was met since the columns were settled. */
    int number(long ofFact, int ofEntry, String ofKind, long lineRecorded) {
        if (last.fact != ofFact || last.entry != ofEntry) {
            last = new Id(ofFact, ofEntry);
            lastNumber = latest.computeIfAbsent(last, added -> add(ofFact, ofEntry, ofKind));
        }
        recorded[lastNumber] = Math.max(recorded[lastNumber], lineRecorded);
        return lastNumber;
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
        latest.clear();
    }

    void clear() {
        latest.clear();
        last = new Id(-1, -1);
        size = 0;
        lastFact = 0;
    }
}
