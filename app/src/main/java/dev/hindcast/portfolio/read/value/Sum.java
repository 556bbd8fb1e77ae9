package dev.hindcast.portfolio.read.value;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A sum in the smallest units of a currency, of any size. */
final class Sum {

    private static final long LOW = 0xFFFF_FFFFL;
    /** Below this the high part fits into a long together with the low one. */
    private static final long SMALL = 1L << 29;

    private long high;
    private long low;
    private boolean begun;

    void add(long amount) {
        high += amount >> 32;
        low += amount & LOW;
        begun = true;
    }

    void add(Sum other) {
        high += other.high;
        low += other.low;
        begun |= other.begun;
    }

    /** Whether anything was added. */
    boolean isBegun() {
        return begun;
    }

    BigInteger exact() {
        return BigInteger.valueOf(high).shiftLeft(32).add(BigInteger.valueOf(low));
    }

    BigDecimal scaled(int digits) {
        return Math.abs(high) < SMALL && low < Long.MAX_VALUE >> 1
                ? BigDecimal.valueOf((high << 32) + low, digits)
                : new BigDecimal(exact(), digits);
    }
}
