package dev.hindcast.postmortem.write;

import dev.hindcast.postmortem.PostMortemCommand.Open;
import dev.hindcast.postmortem.Subject;
import dev.hindcast.shared.DomainRule;

/** A project has at most one post-mortem of its own that was never published. */
record OnePostMortemIsOpenForAProject(Open open, PostMortemGuard postMortems) {

    void verify() {
        var project = open.project();
        if (open.subject() == Subject.PROJECT && project != null && !postMortems.reserve(project, open.postMortem())) {
            throw DomainRule.conflict("post-mortem-already-open", "A post-mortem of this project is open already.");
        }
    }
}
