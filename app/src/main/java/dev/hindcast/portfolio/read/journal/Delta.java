package dev.hindcast.portfolio.read.journal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** An amount added to a cell (or taken from it when negative), from a moment and from a date on. */
record Delta(Cell cell, BigDecimal amount, Instant recordedAt, LocalDate effective) {
    Delta {
        amount = amount.stripTrailingZeros();
    }
}
