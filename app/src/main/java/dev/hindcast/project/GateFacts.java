package dev.hindcast.project;

import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a project itself knows of the requirements of its gates.
 *
 * @param originEndorsed it is known where the idea came from, and a team idea has the endorsement of the present owner
 * @param unanswered the proposed lessons neither adopted, dismissed nor marked as not similar
 * @param strategicallyDecided a strategic decision stands, which replaces a validated experiment
 * @param reviewed a final review comes with the command
 */
public record GateFacts(
        ProjectId project,
        @Nullable Stage stoppedIn,
        @Nullable PersonId owner,
        boolean problemStated,
        boolean originEndorsed,
        boolean kpiDefined,
        @Nullable Criterion goodEnough,
        Set<Seat> filledSeats,
        boolean charterRequested,
        List<LessonId> unanswered,
        boolean strategicallyDecided,
        Set<ReadinessItem> ready,
        Set<Requirement> waived,
        boolean reviewed) {

    public GateFacts {
        filledSeats = Set.copyOf(filledSeats);
        unanswered = List.copyOf(unanswered);
        ready = Set.copyOf(ready);
        waived = Set.copyOf(waived);
    }

    /** What to ask the other features for a gate. */
    GateEvidence.Inquiry inquiry(Gate gate, @Nullable Long ledgerVersion) {
        return new GateEvidence.Inquiry(project, gate, owner, goodEnough, stoppedIn == Stage.FRAMED, ledgerVersion);
    }
}
