package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import org.axonframework.serialization.Revision;

/** The lesson of a similar failure; similarity is from 0 to 1. */
@StoredAs("project.LessonProposed")
@Revision("1")
public record LessonProposed(String project, String lesson, BigDecimal similarity) implements ProjectEvent {}
