package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import java.time.LocalDate;

/** A delegation lasts at least today. */
record DelegationEndsLater(LocalDate until, LocalDate today) {

    void verify() {
        if (until.isBefore(today)) {
            throw DomainRule.unacceptable(
                    "until", "delegation-over-already", "The last day must not be before %s.".formatted(today));
        }
    }
}
