package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.time.YearMonth;
import org.axonframework.serialization.Revision;

/**
 * A driver is expected to bring nothing any more.
 *
 * @param lastMonth the last month for which it still counts and can be claimed
 */
@Revision("1")
@StoredAs("value.DriverRetired")
public record DriverRetired(String project, String driver, YearMonth lastMonth, String reason) implements ValueEvent {}
