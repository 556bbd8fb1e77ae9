package dev.hindcast.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone of the installation, a setting: where its days begin and end. */
public interface InstallationZone {

    ZoneId zone();

    /** The day on which the moment falls here. */
    default LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    /** The last moment of the day here, to the microsecond that the database keeps. */
    default Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone()).toInstant().minusNanos(1_000);
    }
}
