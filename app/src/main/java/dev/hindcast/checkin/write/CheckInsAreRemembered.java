package dev.hindcast.checkin.write;

import dev.hindcast.checkin.Week;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Occasion;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A week is answered once it has begun, and no later than four weeks on, while it is still remembered. */
record CheckInsAreRemembered(Week week, Occasion occasion) {

    static final int WEEKS = 4;

    void verify() {
        if (week.monday().isAfter(occasion.effective())) {
            throw DomainRule.unacceptable("week", "week.future", "has not begun yet");
        }
        var told = Week.of(LocalDate.ofInstant(occasion.recordedAt(), ZoneOffset.UTC));
        if (week.until(told) > WEEKS) {
            throw DomainRule.conflict(
                    "check-ins-are-remembered",
                    "A week can be answered up to %d weeks later; %s is too long ago.".formatted(WEEKS, week));
        }
    }
}
