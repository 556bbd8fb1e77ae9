package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A post-mortem was opened; brief when its project was stopped while still framed, so that one lesson is enough. */
@Revision("1")
@StoredAs("postmortem.PostMortemOpened")
public record PostMortemOpened(
        String postMortem,
        @Nullable String project,
        String subject,
        @Nullable String experiment,
        String title,
        boolean brief,
        @Nullable LocalDate stoppedOn)
        implements PostMortemEvent {}
