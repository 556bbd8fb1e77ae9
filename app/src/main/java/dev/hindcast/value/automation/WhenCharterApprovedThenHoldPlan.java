package dev.hindcast.value.automation;

import dev.hindcast.project.Stage;
import dev.hindcast.project.events.CharterApproved;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.ApprovedLedgers;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/**
 * Holds the plan still from the moment of approval, in the approver's own transaction, so that nothing changes before
 * the promise is frozen. It stands here because only automations may hear of projects.
 *
 * @see "ADR-0035"
 */
@Component
@ProcessingGroup("value-approval-guard")
class WhenCharterApprovedThenHoldPlan {

    private final ApprovedLedgers ledgers;

    WhenCharterApprovedThenHoldPlan(ApprovedLedgers ledgers) {
        this.ledgers = ledgers;
    }

    @EventHandler
    void on(CharterApproved event) {
        ledgers.approve(new ProjectId(event.project()));
    }

    /** A waiver that completes the gate charters a project too. */
    @EventHandler
    void on(StageEntered event) {
        if (isChartered(event)) {
            ledgers.approve(new ProjectId(event.project()));
        }
    }

    @ResetHandler
    void forget() {
        ledgers.forgetAll();
    }

    static boolean isChartered(StageEntered event) {
        return Stage.FRAMED.name().equals(event.from())
                && Stage.CHARTERED.name().equals(event.stage());
    }
}
