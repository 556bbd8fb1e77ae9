package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A requested charter is sent back. */
@StoredAs("project.CharterRejected")
@Revision("1")
public record CharterRejected(String project, String reason) implements ProjectEvent {}
