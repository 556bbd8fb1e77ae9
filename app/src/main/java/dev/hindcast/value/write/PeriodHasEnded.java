package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Period;
import java.time.LocalDate;

/** Value is claimed for whole months that are over on the effective date. */
record PeriodHasEnded(Period period, LocalDate effective) {

    void verify() {
        if (!period.hasEndedBy(effective)) {
            throw DomainRule.unacceptable(
                    "to",
                    "period-has-not-ended",
                    "The last month, %s, has not ended on %s.".formatted(period.to(), effective));
        }
    }
}
