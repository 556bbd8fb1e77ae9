package dev.hindcast.checkin.write;

import dev.hindcast.checkin.Answers;
import dev.hindcast.checkin.Colour;
import dev.hindcast.checkin.Question;
import dev.hindcast.shared.DomainRule;
import java.util.Optional;

/** A next step belongs to a question that was answered red. */
record NextStepsFollowReds(Question question, Optional<Answers> answers) {

    void verify() {
        if (answers.filter(it -> it.of(question) == Colour.RED).isEmpty()) {
            throw DomainRule.conflict(
                    "next-steps-follow-reds", "“%s” is not red in this check-in.".formatted(question.label()));
        }
    }
}
