package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A link was taken away. */
@StoredAs("project.LinkRemoved")
@Revision("1")
public record LinkRemoved(String project, String link) implements ProjectEvent {}
