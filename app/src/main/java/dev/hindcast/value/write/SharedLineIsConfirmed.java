package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.value.Share;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whoever attests a claim of a line that other live claims move in the same months says which share of it counts;
 * whoever attests any other claim attests it whole.
 *
 * @see "ADR-0036"
 */
record SharedLineIsConfirmed(
        List<MovedLines.Mover> others, @Nullable Share share) {

    void verify() {
        if (!others.isEmpty() && share == null) {
            throw DomainRule.conflict(
                    "share-not-confirmed",
                    "Other claims move the same line in the same months (%s): say with 'share' what percentage of this claim counts."
                            .formatted(others.stream()
                                    .map(MovedLines.Mover::toString)
                                    .collect(Collectors.joining("; "))));
        }
        if (others.isEmpty() && share != null) {
            throw DomainRule.conflict(
                    "nothing-to-share", "No other live claim moves this line in these months: attest without 'share'.");
        }
    }
}
