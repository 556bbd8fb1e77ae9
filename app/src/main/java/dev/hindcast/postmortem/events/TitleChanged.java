package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The draft was given another title; a published text keeps its own until the next one is published. */
@Revision("1")
@StoredAs("postmortem.TitleChanged")
public record TitleChanged(String postMortem, @Nullable String project, String title) implements PostMortemEvent {}
