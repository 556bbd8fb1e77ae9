package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.axonframework.serialization.Revision;

/** The expected cost of a category in a month was set anew after the freeze; zero takes it away. */
@Revision("1")
@StoredAs("value.CostReforecast")
public record CostReforecast(
        String project, String category, YearMonth month, BigDecimal amount, String currency, String reason)
        implements ValueEvent {}
