package dev.hindcast.people.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A person was assigned to a business unit, given by its code. */
@StoredAs("people.PersonAssignedToUnit")
@Revision("1")
public record PersonAssignedToUnit(String person, String unit) implements PersonEvent {}
