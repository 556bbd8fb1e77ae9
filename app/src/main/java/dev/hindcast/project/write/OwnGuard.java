package dev.hindcast.project.write;

import dev.hindcast.shared.ProjectId;

/** A project's own guard row. */
interface OwnGuard {

    /**
     * Locks it {@code FOR UPDATE} before owner or stage is decided, so that no other feature's command rests on the old
     * ones meanwhile.
     */
    void lock(ProjectId project);
}
