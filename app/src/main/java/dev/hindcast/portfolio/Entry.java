package dev.hindcast.portfolio;

import dev.hindcast.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What one event adds to, or takes from, a figure. The converted amounts of all entries are the figure.
 *
 * @param event the event's identifier
 * @param kind what happened, such as {@code PROMISED}, {@code REFORECAST}, {@code ATTESTED} or {@code REVERSED}
 * @param subject the driver, claim or cost it is about
 * @param name the driver's name or the cost's category
 * @param amount the sum of its months, in its own currency
 * @param converted the sum of its months, each converted and rounded once, without those that have no rate; null when none has
 * @param from the first month it touches
 * @param to the last month it touches
 */
public record Entry(
        String event,
        String project,
        String projectKey,
        String kind,
        Figure figure,
        String subject,
        String name,
        String category,
        Money amount,
        @Nullable Money converted,
        YearMonth from,
        YearMonth to,
        Instant recordedAt,
        LocalDate effective,
        String actor) {}
