package dev.hindcast.project;

import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.util.Map;
import java.util.Set;

/**
 * Who owns which projects, for lists of what waits for somebody: the facts that {@link ProjectGuard} gives to rules, as
 * they are now and without a lock.
 */
public interface ProjectOwners {

    /** The projects that any of the people own, each with its owner. */
    Map<ProjectId, PersonId> ownedBy(Set<PersonId> people);

    /** The facts of those of the projects that there are. */
    Map<ProjectId, ProjectFacts> facts(Set<ProjectId> projects);
}
