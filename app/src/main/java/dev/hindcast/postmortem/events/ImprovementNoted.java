package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Something got better because of the failure. */
@Revision("1")
@StoredAs("postmortem.ImprovementNoted")
public record ImprovementNoted(String postMortem, @Nullable String project, String text) implements PostMortemEvent {}
