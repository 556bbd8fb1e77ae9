package dev.hindcast.portfolio;

import java.math.BigDecimal;

/** The figures of a line of a series, all in the answer's currency; net is attested minus cost. */
public record Amounts(
        BigDecimal firstPromise,
        BigDecimal forecast,
        BigDecimal claimed,
        BigDecimal attested,
        BigDecimal cost,
        BigDecimal net) {}
