package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** How feasible and how risky the project is, as one sees it now; the latest assessment holds. */
@StoredAs("project.ProjectAssessed")
@Revision("1")
public record ProjectAssessed(String project, int feasibility, String risk, String reasons) implements ProjectEvent {}
