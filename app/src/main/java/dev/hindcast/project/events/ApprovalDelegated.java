package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The owner named somebody who decides on the charter for them, up to and including the day. */
@StoredAs("project.ApprovalDelegated")
@Revision("1")
public record ApprovalDelegated(String project, String person, LocalDate until) implements ProjectEvent {}
