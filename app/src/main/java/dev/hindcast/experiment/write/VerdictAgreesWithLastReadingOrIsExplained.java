package dev.hindcast.experiment.write;

import dev.hindcast.experiment.Verdict;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Label;
import dev.hindcast.shared.Paragraph;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A verdict says what the last reading says of the criterion, or carries an explanation. */
record VerdictAgreesWithLastReadingOrIsExplained(
        Verdict verdict,
        @Nullable Boolean criterionMet,
        @Nullable Paragraph explanation) {

    void verify() {
        if (explanation == null && verdict != said()) {
            throw DomainRule.conflict("verdict-needs-explanation", message());
        }
    }

    private Verdict said() {
        if (criterionMet == null) {
            return Verdict.INCONCLUSIVE;
        }
        return criterionMet ? Verdict.VALIDATED : Verdict.REFUTED;
    }

    private String message() {
        return criterionMet == null
                ? "Without a reading this verdict needs an explanation."
                : "The last reading %s the criterion; any verdict but %s needs an explanation."
                        .formatted(
                                criterionMet ? "meets" : "misses",
                                Label.of(said()).toLowerCase(Locale.ROOT));
    }
}
