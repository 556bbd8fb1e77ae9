package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A link to a page elsewhere. */
@StoredAs("project.LinkAdded")
@Revision("1")
public record LinkAdded(String project, String link, String title, String url) implements ProjectEvent {}
