package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Source;

/** Lessons are proposed by the search for similar failures, not by hand. */
record LessonsAreProposedByHindcast(Source source) implements Rule {

    @Override
    public void verify() {
        if (source == Source.UI || source == Source.API) {
            throw DomainRule.forbidden(
                    "lessons-are-proposed-by-hindcast", "Hindcast proposes lessons when approval is asked for.");
        }
    }
}
