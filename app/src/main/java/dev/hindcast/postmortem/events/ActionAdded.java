package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A follow-up action was agreed; its owner is a person, its due day a date. */
@Revision("1")
@StoredAs("postmortem.ActionAdded")
public record ActionAdded(
        String postMortem, @Nullable String project, String action, String title, String owner, LocalDate due)
        implements PostMortemEvent {}
