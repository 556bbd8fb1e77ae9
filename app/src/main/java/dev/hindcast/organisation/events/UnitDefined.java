package dev.hindcast.organisation.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A business unit was defined or redefined; data-science units build, the others own. */
@StoredAs("organisation.UnitDefined")
@Revision("1")
public record UnitDefined(String organisation, String code, String name, boolean dataScience)
        implements OrganisationEvent {}
