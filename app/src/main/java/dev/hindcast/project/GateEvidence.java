package dev.hindcast.project;

import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.Missing;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a gate needs and other features know. Each of them offers one, reading guard rows that it locks {@code FOR SHARE}
 * in the caller's transaction, which holds the project's own guard row already.
 */
public interface GateEvidence {

    /** The requirements of the gate that this feature finds unmet; none for gates that it knows nothing of. */
    Stream<Missing> missing(Inquiry inquiry);

    /**
     * What is asked.
     *
     * @param owner the business owner, once named
     * @param goodEnough the criterion that a validated experiment must meet, once set
     * @param stoppedWhileFramed one lesson is enough to close
     * @param ledgerVersion the version of the value ledger that the approver saw, if they said so
     */
    record Inquiry(
            ProjectId project,
            Gate gate,
            @Nullable PersonId owner,
            @Nullable Criterion goodEnough,
            boolean stoppedWhileFramed,
            @Nullable Long ledgerVersion) {}
}
