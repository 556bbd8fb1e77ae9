package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** An executive lets a requirement of a gate pass. */
@StoredAs("project.RequirementWaived")
@Revision("1")
public record RequirementWaived(String project, String requirement, String reason) implements ProjectEvent {}
