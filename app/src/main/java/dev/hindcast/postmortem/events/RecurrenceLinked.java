package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The same failure as in another, earlier post-mortem. */
@Revision("1")
@StoredAs("postmortem.RecurrenceLinked")
public record RecurrenceLinked(String postMortem, @Nullable String project, String earlier)
        implements PostMortemEvent {}
