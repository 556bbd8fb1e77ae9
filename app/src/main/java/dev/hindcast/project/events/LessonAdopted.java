package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A lesson is taken to heart, with a plan. */
@StoredAs("project.LessonAdopted")
@Revision("1")
public record LessonAdopted(String project, String lesson, String plan) implements ProjectEvent {}
