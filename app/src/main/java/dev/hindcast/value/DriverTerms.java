package dev.hindcast.value;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is said of a value driver.
 *
 * @param moves the KPI or budget line that the driver moves; two drivers that name the same one share it
 * @param source where the assumption comes from
 */
public record DriverTerms(
        Line name,
        Category category,
        Estimate estimate,
        boolean cashable,
        Course course,
        @Nullable Line moves,
        Paragraph source) {

    /** The terms out of their single parts; an {@link InvalidInput} with all faults at once. */
    public static DriverTerms of(
            Line name,
            Category category,
            Recurrence recurrence,
            BigDecimal low,
            BigDecimal likely,
            BigDecimal high,
            Currency currency,
            boolean cashable,
            int startsAfterMonths,
            @Nullable List<Integer> rampUp,
            @Nullable Integer lifeMonths,
            @Nullable Line moves,
            Paragraph source) {
        var faults = new ArrayList<InvalidInput.Fault>();
        Estimate estimate = null;
        Course course = null;
        try {
            estimate = Estimate.of(low, likely, high, currency);
        } catch (InvalidInput invalid) {
            faults.addAll(invalid.faults());
        }
        try {
            course = Course.of(recurrence, startsAfterMonths, rampUp, lifeMonths);
        } catch (InvalidInput invalid) {
            faults.addAll(invalid.faults());
        }
        if (estimate == null || course == null) {
            throw new InvalidInput(faults);
        }
        return new DriverTerms(name, category, estimate, cashable, course, moves, source);
    }

    public Currency currency() {
        return estimate.currency();
    }

    /** The same driver with another estimate and course. */
    public DriverTerms expecting(Estimate newEstimate, Course newCourse) {
        return new DriverTerms(name, category, newEstimate, cashable, newCourse, moves, source);
    }
}
