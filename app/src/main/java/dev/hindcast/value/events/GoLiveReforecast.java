package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.time.YearMonth;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The project is now expected to go live in another month.
 *
 * @param before the month expected until now, if any
 */
@Revision("1")
@StoredAs("value.GoLiveReforecast")
public record GoLiveReforecast(
        String project, YearMonth month, @Nullable YearMonth before, String reason) implements ValueEvent {}
