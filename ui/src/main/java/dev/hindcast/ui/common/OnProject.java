package dev.hindcast.ui.common;

import dev.hindcast.shared.ProjectId;
import java.util.Optional;

/** A screen about one project, which what is logged from there is about. */
public interface OnProject {

    /** The project; empty while there is none yet, as before a framing is saved. */
    Optional<ProjectId> onProject();
}
