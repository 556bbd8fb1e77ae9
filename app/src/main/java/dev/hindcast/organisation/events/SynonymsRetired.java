package dev.hindcast.organisation.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** The words with the code no longer mean the same to the search. */
@StoredAs("organisation.SynonymsRetired")
@Revision("1")
public record SynonymsRetired(String organisation, String code) implements OrganisationEvent {}
