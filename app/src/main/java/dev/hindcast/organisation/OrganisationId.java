package dev.hindcast.organisation;

import dev.hindcast.shared.Id;

/** Identifies the organisation, of which there is exactly one. */
public record OrganisationId(String value) implements Id {

    /** The one organisation. */
    public static final OrganisationId THE_ONE = new OrganisationId("organisation");

    public OrganisationId {
        Id.requireWellFormed("organisation", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
