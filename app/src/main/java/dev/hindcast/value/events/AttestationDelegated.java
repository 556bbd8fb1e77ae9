package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The owner named somebody to attest for them, up to and including a date; replaces an earlier date. */
@Revision("1")
@StoredAs("value.AttestationDelegated")
public record AttestationDelegated(String project, String person, LocalDate until) implements ValueEvent {}
