package dev.hindcast.organisation.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A field of one's own is offered no longer. */
@StoredAs("organisation.FieldRetired")
@Revision("1")
public record FieldRetired(String organisation, String code) implements OrganisationEvent {}
