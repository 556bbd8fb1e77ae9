package dev.hindcast.organisation.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** The exchange rates that were set: too many for the organisation to remember by itself. */
interface RatesSaid {

    /** What one unit was last said to be worth in euro on that very day. */
    Optional<BigDecimal> euro(Currency currency, LocalDate day);
}
