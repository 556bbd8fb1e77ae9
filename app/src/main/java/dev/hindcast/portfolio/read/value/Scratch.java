package dev.hindcast.portfolio.read.value;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** Long rows of zeros that are used again: allotting some for each bridge would keep the garbage collector busy. */
final class Scratch {

    private static final int MOST_KEPT = 18;

    private final ConcurrentLinkedDeque<long[]> rows = new ConcurrentLinkedDeque<>();
    private final AtomicInteger kept = new AtomicInteger();

    /** A row of zeros, at least this long. */
    long[] take(int length) {
        var row = rows.poll();
        if (row == null) {
            return new long[length + (length >> 3)];
        }
        kept.decrementAndGet();
        return row.length < length ? new long[length + (length >> 3)] : row;
    }

    /** Takes a row back, which holds zeros only. */
    void giveBack(long[] row) {
        if (kept.incrementAndGet() > MOST_KEPT) {
            kept.decrementAndGet();
        } else {
            rows.push(row);
        }
    }
}
