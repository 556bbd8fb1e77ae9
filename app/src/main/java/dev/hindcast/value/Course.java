package dev.hindcast.value;

import dev.hindcast.shared.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a driver's amount lies in time, counted from go-live.
 *
 * @param startsAfterMonths months after go-live when it starts, 0 to {@value #MAX_OFFSET}
 * @param rampUp percent reached in each quarter from the start, 100 after the list; empty for a one-off driver
 * @param lifeMonths months from the start after which it ends, 1 to {@value #MAX_LIFE}; 1 for a one-off driver
 */
public record Course(Recurrence recurrence, int startsAfterMonths, List<Integer> rampUp, int lifeMonths) {

    public static final int DEFAULT_LIFE = 36;
    public static final int MAX_LIFE = 600;
    public static final int MAX_OFFSET = 120;
    public static final int MAX_QUARTERS = 40;

    public Course {
        var faults = new ArrayList<InvalidInput.Fault>();
        if (startsAfterMonths < 0 || startsAfterMonths > MAX_OFFSET) {
            faults.add(new InvalidInput.Fault(
                    "startsAfterMonths", "months.outOfRange", "must be 0 to %d".formatted(MAX_OFFSET)));
        }
        if (rampUp.size() > MAX_QUARTERS) {
            faults.add(new InvalidInput.Fault(
                    "rampUp", "rampUp.tooLong", "must have at most %d quarters".formatted(MAX_QUARTERS)));
        }
        if (rampUp.stream().anyMatch(percent -> percent < 0 || percent > 100)) {
            faults.add(new InvalidInput.Fault("rampUp", "rampUp.outOfRange", "must hold percentages from 0 to 100"));
        }
        if (lifeMonths < 1 || lifeMonths > MAX_LIFE) {
            faults.add(
                    new InvalidInput.Fault("lifeMonths", "months.outOfRange", "must be 1 to %d".formatted(MAX_LIFE)));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        var once = recurrence == Recurrence.ONE_OFF;
        rampUp = once ? List.of() : List.copyOf(rampUp);
        lifeMonths = once ? 1 : lifeMonths;
    }

    /** The course with what was left out filled in: no ramp-up, {@value #DEFAULT_LIFE} months of life. */
    public static Course of(
            Recurrence recurrence,
            int startsAfterMonths,
            @Nullable List<Integer> rampUp,
            @Nullable Integer lifeMonths) {
        return new Course(
                recurrence,
                startsAfterMonths,
                rampUp == null ? List.of() : rampUp,
                lifeMonths == null ? DEFAULT_LIFE : lifeMonths);
    }

    /** Percent of the full amount in the month with the given number, counted from zero at the start. */
    public int percentIn(int month) {
        if (month < 0 || month >= lifeMonths) {
            return 0;
        }
        var quarter = month / 3;
        return quarter < rampUp.size() ? rampUp.get(quarter) : 100;
    }
}
