package dev.hindcast.organisation;

import dev.hindcast.shared.Code;
import java.util.Optional;

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

    /** The label of the cause code, retired ones included, or empty when it was never defined. */
    Optional<String> causeLabel(Code cause);

    /** Whether synonyms were ever defined. */
    boolean knowsSynonyms();

    /** Whether a template of post-mortems was defined. */
    boolean hasTemplate(Code template);

    /** The field of one's own with the code, retired ones included. */
    Optional<OwnField> field(Code field);

    /** The settings in force. */
    Settings settings();
}
