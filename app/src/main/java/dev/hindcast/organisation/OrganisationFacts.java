package dev.hindcast.organisation;

import dev.hindcast.shared.Code;

/**
 * What rules of other aggregates may rest on: facts about the organisation, written in the transaction that decided
 * them. A fact that is read is held unchanged until the asking transaction ends.
 */
public interface OrganisationFacts {

    boolean hasUnit(Code unit);

    /** Whether the unit exists and is marked as a data-science unit. */
    boolean isDataScienceUnit(Code unit);

    boolean hasGoal(Code goal);

    /** Whether the cause code is defined and not retired. */
    boolean offersCause(Code cause);

    /** The settings in force. */
    Settings settings();
}
