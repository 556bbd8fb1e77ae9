package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** What an adopted lesson did for the project. */
@StoredAs("project.LessonOutcomeRecorded")
@Revision("1")
public record LessonOutcomeRecorded(String project, String lesson, String outcome, String evidence)
        implements ProjectEvent {}
