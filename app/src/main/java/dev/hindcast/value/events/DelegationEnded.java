package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** Somebody no longer attests for the owner. */
@Revision("1")
@StoredAs("value.DelegationEnded")
public record DelegationEnded(String project, String person) implements ValueEvent {}
