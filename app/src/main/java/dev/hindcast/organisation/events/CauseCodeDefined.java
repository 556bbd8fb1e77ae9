package dev.hindcast.organisation.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A cause of failure got a code and a label. */
@StoredAs("organisation.CauseCodeDefined")
@Revision("1")
public record CauseCodeDefined(String organisation, String code, String label) implements OrganisationEvent {}
