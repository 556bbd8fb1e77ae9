package dev.hindcast.postmortem.write;

import dev.hindcast.postmortem.PostMortemCommand.LinkRecurrence;
import dev.hindcast.shared.DomainRule;

/** A failure recurs from another post-mortem that exists. */
record EarlierPostMortemIsAnother(LinkRecurrence link, PostMortemGuard postMortems) {

    void verify() {
        if (link.recurring().equals(link.postMortem())) {
            throw DomainRule.unacceptable(
                    "postMortem", "recurrence-of-itself", "A post-mortem is no recurrence of itself.");
        }
        if (!postMortems.exists(link.postMortem())) {
            throw DomainRule.unacceptable(
                    "postMortem", "post-mortem-unknown", "There is no post-mortem '%s'.".formatted(link.postMortem()));
        }
    }
}
