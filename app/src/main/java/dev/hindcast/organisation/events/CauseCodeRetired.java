package dev.hindcast.organisation.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A cause code is no longer offered; history keeps its label. */
@StoredAs("organisation.CauseCodeRetired")
@Revision("1")
public record CauseCodeRetired(String organisation, String code) implements OrganisationEvent {}
