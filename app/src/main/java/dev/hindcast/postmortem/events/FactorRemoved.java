package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A contributing factor was taken out of the draft. */
@Revision("1")
@StoredAs("postmortem.FactorRemoved")
public record FactorRemoved(String postMortem, @Nullable String project, String factor) implements PostMortemEvent {}
