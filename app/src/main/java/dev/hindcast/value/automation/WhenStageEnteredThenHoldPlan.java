package dev.hindcast.value.automation;

import dev.hindcast.project.Stage;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.ApprovedLedgers;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/**
 * Holds the plan still from the moment a project is chartered, in the approver's own transaction, so that nothing
 * changes before the promise is frozen. It stands here because only automations may hear of projects.
 *
 * @see "ADR-0035"
 */
@Component
@ProcessingGroup("value-approval-guard")
class WhenStageEnteredThenHoldPlan {

    private final ApprovedLedgers ledgers;

    WhenStageEnteredThenHoldPlan(ApprovedLedgers ledgers) {
        this.ledgers = ledgers;
    }

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

    /** Whether the charter has just been approved, by an approval or by a waiver that completed the gate. */
    static boolean isChartered(StageEntered event) {
        return Stage.FRAMED.name().equals(event.from())
                && Stage.CHARTERED.name().equals(event.stage());
    }
}
