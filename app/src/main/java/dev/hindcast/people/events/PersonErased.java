package dev.hindcast.people.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A person's key was destroyed: name and e-mail can no longer be read anywhere. */
@StoredAs("people.PersonErased")
@Revision("1")
public record PersonErased(String person, String reason) implements PersonEvent {}
