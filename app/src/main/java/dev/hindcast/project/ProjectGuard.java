package dev.hindcast.project;

import dev.hindcast.shared.ProjectId;

/** Facts of projects for the rules of other features, certain until the caller's transaction ends. */
public interface ProjectGuard {

    /**
     * The facts, locked {@code FOR SHARE} so that neither owner nor stage changes meanwhile; take it before any other
     * guard. Throws the {@link DomainRule} {@code project-unknown} when there is no such project.
     */
    ProjectFacts locked(ProjectId project);
}
