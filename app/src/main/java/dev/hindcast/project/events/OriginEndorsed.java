package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** The owner stands behind the origin of the idea. */
@StoredAs("project.OriginEndorsed")
@Revision("1")
public record OriginEndorsed(String project, String owner, String note) implements ProjectEvent {}
