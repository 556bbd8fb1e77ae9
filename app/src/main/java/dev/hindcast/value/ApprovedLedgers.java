package dev.hindcast.value;

import dev.hindcast.shared.ProjectId;

/** Remembers, in the transaction of the approval, which version of a ledger was approved with the charter. */
public interface ApprovedLedgers {

    /** Notes the ledger's present version; a version noted before stays. */
    void approve(ProjectId project);

    /** Forgets all approvals, to be told them anew. */
    void forgetAll();
}
