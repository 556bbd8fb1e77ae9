package dev.hindcast.ui.value;

import dev.hindcast.portfolio.Basis;
import dev.hindcast.shared.Period;
import dev.hindcast.ui.common.Formats;

/** What is shown, in words. */
final class ValueWords {

    private ValueWords() {}

    /** Over which months and as of when, such as "2026, as known on 22 Nov 2026". */
    static String stamp(ValueState state, Period months) {
        var over = state.year()
                .map(Object::toString)
                .orElseGet(() -> state.allYears() ? "All years" : Formats.period(months));
        return "%s, as %s on %s"
                .formatted(
                        over,
                        state.basis() == Basis.RECORDED ? "known" : "now known to have been",
                        Formats.date(state.asOf()));
    }
}
