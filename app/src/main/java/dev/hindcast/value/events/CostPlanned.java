package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.axonframework.serialization.Revision;

/** The planned cost of a category in a month was set, replacing what was planned there; zero takes it away. */
@Revision("1")
@StoredAs("value.CostPlanned")
public record CostPlanned(String project, String category, YearMonth month, BigDecimal amount, String currency)
        implements ValueEvent {}
