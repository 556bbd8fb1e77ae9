package dev.hindcast.experiment.write;

import dev.hindcast.experiment.Verdict;
import dev.hindcast.shared.DomainRule;

/** Giving up is done by abandoning, which asks for the reason. */
record AbandoningIsNoConclusion(Verdict verdict) {

    void verify() {
        if (verdict == Verdict.ABANDONED) {
            throw DomainRule.unacceptable(
                    "verdict",
                    "abandoning-is-no-conclusion",
                    "An experiment is given up by abandoning it with a reason.");
        }
    }
}
