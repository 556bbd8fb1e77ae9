package dev.hindcast.organisation.write;

import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.shared.InstallationZone;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The time zone from the settings, read again every few seconds, since everything that has a date asks for it. */
@Component
class ZoneSetting implements InstallationZone {

    private static final long FRESH_NANOS = Duration.ofSeconds(3).toNanos();

    private record Read(ZoneId zone, long at) {}

    private final OrganisationFacts facts;
    private volatile @Nullable Read last;

    ZoneSetting(OrganisationFacts facts) {
        this.facts = facts;
    }

    @Override
    public ZoneId zone() {
        var known = last;
        if (known == null || System.nanoTime() - known.at > FRESH_NANOS) {
            known = new Read(facts.settings().timeZone(), System.nanoTime());
            last = known;
        }
        return known.zone;
    }
}
