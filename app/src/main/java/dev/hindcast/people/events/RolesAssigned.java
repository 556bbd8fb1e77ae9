package dev.hindcast.people.events;

import dev.hindcast.shared.StoredAs;
import java.util.List;
import org.axonframework.serialization.Revision;

/** A person holds exactly these roles from now on. */
@StoredAs("people.RolesAssigned")
@Revision("1")
public record RolesAssigned(String person, List<String> roles) implements PersonEvent {}
