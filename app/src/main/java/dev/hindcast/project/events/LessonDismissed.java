package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A proposed lesson is left aside. */
@StoredAs("project.LessonDismissed")
@Revision("1")
public record LessonDismissed(String project, String lesson, String reason) implements ProjectEvent {}
