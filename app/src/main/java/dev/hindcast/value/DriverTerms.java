package dev.hindcast.value;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is said of a value driver; an {@link InvalidInput} tells all faults at once.
 *
 * @param low per year when recurring, like the other amounts; see {@link Estimate}
 * @param startsAfterMonths see {@link Course}, like the next two
 * @param lifeMonths {@value Course#DEFAULT_LIFE} unless said; never null once made
 * @param moves the KPI or budget line that the driver moves; two drivers that name the same one share it
 * @param source where the assumption comes from
 */
public record DriverTerms(
        Line name,
        Category category,
        Recurrence recurrence,
        BigDecimal low,
        BigDecimal likely,
        BigDecimal high,
        Currency currency,
        boolean cashable,
        int startsAfterMonths,
        List<Integer> rampUp,
        @Nullable Integer lifeMonths,
        @Nullable Line moves,
        Paragraph source) {

    public DriverTerms {
        var faults = new ArrayList<InvalidInput.Fault>();
        try {
            var estimate = Estimate.of(low, likely, high, currency);
            low = estimate.low().amount();
            likely = estimate.likely().amount();
            high = estimate.high().amount();
        } catch (InvalidInput invalid) {
            faults.addAll(invalid.faults());
        }
        try {
            var course = Course.of(recurrence, startsAfterMonths, rampUp, lifeMonths);
            rampUp = course.rampUp();
            lifeMonths = course.lifeMonths();
        } catch (InvalidInput invalid) {
            faults.addAll(invalid.faults());
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    public Estimate estimate() {
        return Estimate.of(low, likely, high, currency);
    }

    public Course course() {
        return new Course(recurrence, startsAfterMonths, rampUp, Objects.requireNonNull(lifeMonths));
    }

    /** The same driver with another estimate and course. */
    public DriverTerms expecting(Estimate estimate, Course course) {
        return new DriverTerms(
                name,
                category,
                course.recurrence(),
                estimate.low().amount(),
                estimate.likely().amount(),
                estimate.high().amount(),
                estimate.currency(),
                cashable,
                course.startsAfterMonths(),
                course.rampUp(),
                course.lifeMonths(),
                moves,
                source);
    }
}
