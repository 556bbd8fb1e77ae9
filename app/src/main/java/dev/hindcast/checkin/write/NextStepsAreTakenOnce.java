package dev.hindcast.checkin.write;

import dev.hindcast.checkin.Question;
import dev.hindcast.shared.DomainRule;
import java.util.Set;

/** The next step of a red is taken once. */
record NextStepsAreTakenOnce(Question question, Set<Question> taken) {

    void verify() {
        if (taken.contains(question)) {
            throw DomainRule.conflict("next-steps-are-taken-once", "This next step was taken already.");
        }
    }
}
