package dev.hindcast.platform.reads;

import dev.hindcast.platform.axon.Appended;
import java.util.ArrayList;
import java.util.List;

/** What a caller has written and may not see yet. */
final class Pending {

    private static final int REMEMBERED = 200;

    private final List<Appended> writes = new ArrayList<>();
    private long everythingUpTo;
    private boolean givenUp;

    synchronized void add(Appended write) {
        givenUp = false;
        if (writes.size() < REMEMBERED) {
            writes.add(write);
        } else {
            writes.clear();
            everythingUpTo = write.index();
        }
        if (everythingUpTo > 0) {
            everythingUpTo = Math.max(everythingUpTo, write.index());
        }
    }

    synchronized void addEverythingUpTo(long index) {
        if (index > everythingUpTo) {
            everythingUpTo = index;
            givenUp = false;
        }
    }

    /** Forgets what can be seen by now; true when that is everything. */
    synchronized boolean canBeSeen(Positions positions) {
        writes.removeIf(positions::havePassed);
        if (everythingUpTo > 0 && positions.havePassed(everythingUpTo)) {
            everythingUpTo = 0;
        }
        return writes.isEmpty() && everythingUpTo == 0;
    }

    /** One read has waited in vain; the next ones need not, until something new is written. */
    synchronized void giveUp() {
        givenUp = true;
    }

    synchronized boolean isGivenUp() {
        return givenUp;
    }
}
