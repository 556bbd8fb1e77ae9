package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An action went to an owner and a due day. */
@Revision("1")
@StoredAs("postmortem.ActionReassigned")
public record ActionReassigned(String postMortem, @Nullable String project, String action, String owner, LocalDate due)
        implements PostMortemEvent {}
