package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The template whose prompts guide the writers was chosen. */
@Revision("1")
@StoredAs("postmortem.TemplateChosen")
public record TemplateChosen(String postMortem, @Nullable String project, String template) implements PostMortemEvent {}
