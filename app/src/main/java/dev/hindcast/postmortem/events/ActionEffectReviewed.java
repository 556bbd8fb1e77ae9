package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The effect of a completed action was looked at. */
@Revision("1")
@StoredAs("postmortem.ActionEffectReviewed")
public record ActionEffectReviewed(
        String postMortem, @Nullable String project, String action, boolean worked, String evidence)
        implements PostMortemEvent {}
