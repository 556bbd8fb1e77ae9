package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** Approval of the charter is asked for; lessons proposed from now on have to be answered. */
@StoredAs("project.CharterRequested")
@Revision("1")
public record CharterRequested(String project) implements ProjectEvent {}
