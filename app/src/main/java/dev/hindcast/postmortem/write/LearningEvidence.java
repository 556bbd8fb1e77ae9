package dev.hindcast.postmortem.write;

import dev.hindcast.project.Gate;
import dev.hindcast.project.GateEvidence;
import dev.hindcast.project.Requirement;
import dev.hindcast.shared.Missing;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What closing a stopped project needs: its own post-mortem, published. */
@Component
class LearningEvidence implements GateEvidence {

    private final PostMortemGuard postMortems;

    LearningEvidence(PostMortemGuard postMortems) {
        this.postMortems = postMortems;
    }

    @Override
    public Stream<Missing> missing(Inquiry inquiry) {
        return inquiry.gate() != Gate.CLOSE_STOPPED
                        || postMortems.hasPublished(inquiry.project(), inquiry.stoppedWhileFramed())
                ? Stream.empty()
                : Stream.of(Requirement.PUBLISHED_POST_MORTEM.missing());
    }
}
