package dev.hindcast.people.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person was registered; user name, name and e-mail are encrypted with the person's key. */
@StoredAs("people.PersonRegistered")
@Revision("1")
public record PersonRegistered(
        String person,
        String userName,
        String name,
        @Nullable String email) implements PersonEvent {}
