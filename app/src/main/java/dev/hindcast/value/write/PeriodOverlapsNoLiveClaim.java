package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Period;
import java.util.Collection;

/** A month of a driver is claimed once. */
record PeriodOverlapsNoLiveClaim(Period period, Collection<Period> taken) {

    void verify() {
        taken.stream().filter(period::overlaps).findFirst().ifPresent(other -> {
            throw DomainRule.conflict(
                    "period-overlaps-a-live-claim",
                    "Another live claim of this driver, from %s to %s, has some of these months."
                            .formatted(other.from(), other.to()));
        });
    }
}
