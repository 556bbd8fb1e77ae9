package dev.hindcast.transfer.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Places amounts between two edges of a chart, with a few round ticks; it always contains zero. */
record Axis(double low, double high, double step, double from, double to) {

    private static final int TICKS = 5;

    /** An axis from one edge, where the lowest amount is, to the other. */
    static Axis over(Stream<BigDecimal> amounts, double from, double to) {
        var values = amounts.mapToDouble(BigDecimal::doubleValue).summaryStatistics();
        var low = Math.min(0, values.getMin());
        var high = Math.max(0, values.getMax());
        if (!Double.isFinite(low) || !Double.isFinite(high) || high == low) {
            return new Axis(0, 1, 1, from, to);
        }
        var step = round((high - low) / TICKS);
        return new Axis(Math.floor(low / step) * step, Math.ceil(high / step) * step, step, from, to);
    }

    double at(BigDecimal amount) {
        return at(amount.doubleValue());
    }

    double at(double amount) {
        return from + (amount - low) / (high - low) * (to - from);
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        for (var i = 0; low + i * step <= high + step / 2; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    private static double round(double step) {
        var power = Math.pow(10, Math.floor(Math.log10(step)));
        var digit = step / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 2.5 ? 2.5 : digit <= 5 ? 5 : 10);
    }
}
