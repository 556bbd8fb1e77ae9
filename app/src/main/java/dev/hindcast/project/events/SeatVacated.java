package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A person left a seat in the team. */
@StoredAs("project.SeatVacated")
@Revision("1")
public record SeatVacated(String project, String seat, String person) implements ProjectEvent {}
