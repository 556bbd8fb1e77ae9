package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Not the same failure as in another, earlier post-mortem, though it looked like it. */
@Revision("1")
@StoredAs("postmortem.RecurrenceDismissed")
public record RecurrenceDismissed(
        String postMortem, @Nullable String project, String earlier) implements PostMortemEvent {}
