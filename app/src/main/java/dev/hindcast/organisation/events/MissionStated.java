package dev.hindcast.organisation.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** The company's mission was stated. */
@StoredAs("organisation.MissionStated")
@Revision("1")
public record MissionStated(String organisation, String mission) implements OrganisationEvent {}
