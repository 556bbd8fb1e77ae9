package dev.hindcast.portfolio.read.value;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A sum in the smallest units of a currency, of any size. */
final class Sum {

    private static final long LOW = 0xFFFF_FFFFL;

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

    BigDecimal scaled(int digits) {
        return new BigDecimal(BigInteger.valueOf(high).shiftLeft(32).add(BigInteger.valueOf(low)), digits);
    }
}
