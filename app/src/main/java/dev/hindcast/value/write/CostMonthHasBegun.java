package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import java.time.LocalDate;
import java.time.YearMonth;

/** Only what was spent is booked; what will be spent is planned. */
record CostMonthHasBegun(YearMonth month, LocalDate effective) {

    void verify() {
        if (month.isAfter(YearMonth.from(effective))) {
            throw DomainRule.unacceptable(
                    "month",
                    "cost-month-not-begun",
                    "The month has not begun on %s; plan or re-forecast this cost.".formatted(effective));
        }
    }
}
