package dev.hindcast.postmortem;

import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;

/** Port: which post-mortems there are, as of the asking transaction. */
public interface PostMortems {

    boolean exists(PostMortemId postMortem);

    /** Whether the project has a post-mortem of its own that was never published. */
    boolean isOpen(ProjectId project);
}
