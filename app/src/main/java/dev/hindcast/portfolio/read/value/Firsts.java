package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import java.util.Arrays;

/** Since when each project has lines in the journal, and since when each project and driver has a first promise. */
final class Firsts {

    /** The earliest moments by number. */
    private static final class Earliest {

        private long[] recorded = new long[0];
        private int[] effective = new int[0];

        void met(int number, long when, int day) {
            if (number >= recorded.length) {
                var had = recorded.length;
                var room = number + (number >> 1) + 16;
                recorded = Arrays.copyOf(recorded, room);
                effective = Arrays.copyOf(effective, room);
                Arrays.fill(recorded, had, room, Long.MAX_VALUE);
                Arrays.fill(effective, had, room, Integer.MAX_VALUE);
            }
            recorded[number] = Math.min(recorded[number], when);
            effective[number] = Math.min(effective[number], day);
        }

        /** As the moment tells time; never when not met. */
        long since(int number, Moment moment) {
            return number < recorded.length ? moment.when(recorded[number], effective[number]) : Long.MAX_VALUE;
        }

        boolean hasBegun(int number, Moment moment) {
            return number < recorded.length && moment.includes(recorded[number], effective[number]);
        }
    }

    private Earliest lines = new Earliest();
    private Earliest promises = new Earliest();
    private Earliest promisedDrivers = new Earliest();

    void met(int project, int driver, Figure figure, long recorded, int effective) {
        lines.met(project, recorded, effective);
        if (figure == Figure.FIRST_PROMISE) {
            promises.met(project, recorded, effective);
            promisedDrivers.met(driver, recorded, effective);
        }
    }

    /** Whether the project has any line at the moment. */
    boolean hasLines(int project, Moment moment) {
        return lines.hasBegun(project, moment);
    }

    /** Since when the project has a first promise, as the moment {@linkplain Moment#when tells time}. */
    long promisedSince(int project, Moment moment) {
        return promises.since(project, moment);
    }

    boolean isPromised(int project, Moment moment) {
        return promises.hasBegun(project, moment);
    }

    boolean isDriverPromised(int driver, Moment moment) {
        return promisedDrivers.hasBegun(driver, moment);
    }

    void clear() {
        lines = new Earliest();
        promises = new Earliest();
        promisedDrivers = new Earliest();
    }
}
