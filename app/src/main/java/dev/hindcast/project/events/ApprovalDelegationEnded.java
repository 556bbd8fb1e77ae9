package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** Somebody no longer decides on the charter for the owner. */
@StoredAs("project.ApprovalDelegationEnded")
@Revision("1")
public record ApprovalDelegationEnded(String project, String person) implements ProjectEvent {}
