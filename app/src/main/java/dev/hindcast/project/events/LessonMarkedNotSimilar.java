package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A proposed lesson has nothing to do with this project. */
@StoredAs("project.LessonMarkedNotSimilar")
@Revision("1")
public record LessonMarkedNotSimilar(String project, String lesson) implements ProjectEvent {}
