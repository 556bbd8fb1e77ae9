package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A person took a seat in the team. */
@StoredAs("project.SeatFilled")
@Revision("1")
public record SeatFilled(String project, String seat, String person) implements ProjectEvent {}
