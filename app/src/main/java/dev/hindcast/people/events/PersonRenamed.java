package dev.hindcast.people.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person's name or e-mail changed; both are encrypted with the person's key. */
@StoredAs("people.PersonRenamed")
@Revision("1")
public record PersonRenamed(
        String person, String name, @Nullable String email) implements PersonEvent {}
