package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A draft revision was opened on the published text. */
@Revision("1")
@StoredAs("postmortem.RevisionOpened")
public record RevisionOpened(String postMortem, @Nullable String project, int revision, String reason)
        implements PostMortemEvent {}
