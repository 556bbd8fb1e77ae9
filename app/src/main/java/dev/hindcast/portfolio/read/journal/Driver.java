package dev.hindcast.portfolio.read.journal;

import dev.hindcast.value.Category;
import dev.hindcast.value.Course;
import dev.hindcast.value.Estimate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A value driver with its terms as last said, and the last month in which it counts once it is retired. */
record Driver(
        String id,
        String name,
        Category category,
        Estimate estimate,
        boolean cashable,
        Course course,
        @Nullable YearMonth lastMonth) {

    Driver retired(YearMonth last) {
        return new Driver(id, name, category, estimate, cashable, course, last);
    }

    Subject subject() {
        return Subject.driver(id, name);
    }
}
