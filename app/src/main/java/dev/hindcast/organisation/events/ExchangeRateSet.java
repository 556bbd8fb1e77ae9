package dev.hindcast.organisation.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** One unit of the currency was worth this many euro from the date on. */
@StoredAs("organisation.ExchangeRateSet")
@Revision("1")
public record ExchangeRateSet(String organisation, String currency, LocalDate date, BigDecimal euro)
        implements OrganisationEvent {}
