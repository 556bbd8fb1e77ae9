package dev.hindcast.platform.web;

import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.springframework.core.convert.converter.Converter;

/** Reads a moment of a query: an instant, or a date meaning its end in the installation's time zone. */
record Moments(InstallationZone zone) implements Converter<String, Instant> {

    @Override
    public Instant convert(String text) {
        try {
            return text.indexOf('T') < 0
                    ? zone.endOf(LocalDate.parse(text.strip()))
                    : OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant();
        } catch (DateTimeParseException malformed) {
            throw InvalidInput.of(
                    "",
                    "moment.malformed",
                    "must be an instant such as 2026-01-31T12:00:00Z or a date such as 2026-01-31");
        }
    }
}
