package dev.hindcast.value.write;

import dev.hindcast.project.GateEvidence;
import dev.hindcast.project.Requirement;
import dev.hindcast.shared.Missing;
import dev.hindcast.value.write.LedgerGuard.Planned;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a project's gates need of its ledger: a driver, the month of going live and costs to be chartered, no claim
 * waiting to be closed. A charter is approved for the version of the ledger that the approver saw, or not at all.
 *
 * @see "ADR-0035"
 */
@Component
class LedgerEvidence implements GateEvidence {

    private final LedgerGuard ledgers;

    LedgerEvidence(LedgerGuard ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public Stream<Missing> missing(Inquiry inquiry) {
        return switch (inquiry.gate()) {
            case CHARTER -> plan(inquiry).stream();
            case CLOSE ->
                ledgers.hasWaitingClaims(inquiry.project())
                        ? Stream.of(Requirement.NO_CLAIM_WAITING.missing())
                        : Stream.empty();
            case EXPERIMENT, DELIVER, GO_LIVE, CLOSE_STOPPED -> Stream.empty();
        };
    }

    private List<Missing> plan(Inquiry inquiry) {
        new ApproverSawThisVersion(ledgers.heldVersion(inquiry.project()), inquiry.ledgerVersion()).verify();
        var planned = ledgers.planned(inquiry.project());
        var missing = new ArrayList<Missing>();
        if (!planned.contains(Planned.DRIVER)) {
            missing.add(Requirement.DRIVER.missing());
        }
        if (!planned.contains(Planned.GO_LIVE)) {
            missing.add(Requirement.GO_LIVE_PLANNED.missing());
        }
        if (!planned.contains(Planned.COST)) {
            missing.add(Requirement.COST_PLANNED.missing());
        }
        return missing;
    }
}
