package dev.hindcast.portfolio.read.value;

/** Rows of numbers that each thread writes over in turn, so that what is looked at once leaves no garbage behind. */
final class PassingRows {

    /** How many a thread has: as many as are looked at beside each other. */
    static final int ROWS = 2;

    private static final ThreadLocal<PassingRows> OF_THREAD = ThreadLocal.withInitial(PassingRows::new);

    private final long[][] rows = new long[ROWS][0];
    private int latest;

    private PassingRows() {}

    /** A row of at least this length, with whatever was written into it before. */
    static long[] next(int length) {
        return OF_THREAD.get().row(length);
    }

    private long[] row(int length) {
        latest = (latest + 1) % ROWS;
        if (rows[latest].length < length) {
            rows[latest] = new long[length + (length >> 1)];
        }
        return rows[latest];
    }
}
