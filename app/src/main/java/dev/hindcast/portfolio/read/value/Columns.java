package dev.hindcast.portfolio.read.value;

import java.util.Arrays;

/** Columns put into another order. */
final class Columns {

    private Columns() {}

    /** The values that stood at some places. */
    static long[] at(long[] column, int[] places) {
        return Arrays.stream(places).mapToLong(i -> column[i]).toArray();
    }

    /** The values that stood at some places. */
    static int[] at(int[] column, int[] places) {
        return Arrays.stream(places).map(i -> column[i]).toArray();
    }

    /** The values that stood at some places. */
    static byte[] at(byte[] column, int[] places) {
        var ordered = new byte[places.length];
        for (int i = 0; i < places.length; i++) {
            ordered[i] = column[places[i]];
        }
        return ordered;
    }
}
