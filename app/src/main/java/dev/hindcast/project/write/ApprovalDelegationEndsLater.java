package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;
import java.time.LocalDate;

/** A delegation lasts at least today. */
record ApprovalDelegationEndsLater(LocalDate until, LocalDate today) implements Rule {

    @Override
    public void verify() {
        if (until.isBefore(today)) {
            throw DomainRule.unacceptable(
                    "until", "delegation-over-already", "The last day must not be before %s.".formatted(today));
        }
    }
}
