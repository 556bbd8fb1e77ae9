package dev.hindcast.value.write;

import dev.hindcast.shared.ProjectId;
import java.util.OptionalLong;

/** Whether a project's charter is approved; certain in the asking transaction. */
interface Approvals {

    /** The version of the ledger that was approved, or empty before the approval. */
    OptionalLong approvedVersion(ProjectId project);
}
