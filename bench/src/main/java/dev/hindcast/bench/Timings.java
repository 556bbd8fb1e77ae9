package dev.hindcast.bench;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long something took, time after time. */
public final class Timings {

    private final Histogram micros = new ConcurrentHistogram(TimeUnit.MINUTES.toMicros(10), 3);

    public <T> T time(Supplier<T> work) {
        var start = System.nanoTime();
        try {
            return work.get();
        } finally {
            micros.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start));
        }
    }

    /** In milliseconds. */
    public double percentile(double percent) {
        return micros.getValueAtPercentile(percent) / 1000.0;
    }

    public static String millis(double millis) {
        return String.format(Locale.ROOT, "%.1f ms", millis);
    }
}
