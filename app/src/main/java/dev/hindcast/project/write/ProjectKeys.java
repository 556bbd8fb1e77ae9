package dev.hindcast.project.write;

import dev.hindcast.project.ProjectKey;
import dev.hindcast.shared.ProjectId;

/** The keys in use, each belonging to one project for ever. */
interface ProjectKeys {

    /** Reserves the key in the command's transaction; false when it is another project's. */
    boolean claim(ProjectKey key, ProjectId project);
}
