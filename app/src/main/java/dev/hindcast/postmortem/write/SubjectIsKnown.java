package dev.hindcast.postmortem.write;

import dev.hindcast.experiment.Experiments;
import dev.hindcast.postmortem.PostMortemCommand.Open;
import dev.hindcast.project.ProjectFacts;
import dev.hindcast.project.ProjectGuard;
import dev.hindcast.shared.DomainRule;
import org.jspecify.annotations.Nullable;

/** What a post-mortem is about exists, and an experiment belongs to the project that is named with it. */
final class SubjectIsKnown {

    private SubjectIsKnown() {}

    /** The project it is about, or none for an incident of no project. */
    static @Nullable ProjectFacts of(Open open, ProjectGuard projects, Experiments experiments) {
        var project = open.project();
        if (open.experiment() != null) {
            var itsProject = experiments
                    .projectOf(open.experiment())
                    .orElseThrow(() -> DomainRule.unacceptable(
                            "experiment",
                            "experiment-unknown",
                            "There is no experiment '%s'.".formatted(open.experiment())));
            if (project != null && !project.equals(itsProject)) {
                throw DomainRule.unacceptable(
                        "project", "experiment-of-another-project", "The experiment belongs to another project.");
            }
            project = itsProject;
        }
        return project == null ? null : projects.locked(project);
    }
}
