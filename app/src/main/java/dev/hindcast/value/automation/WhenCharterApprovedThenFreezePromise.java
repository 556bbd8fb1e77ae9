package dev.hindcast.value.automation;

import dev.hindcast.project.events.CharterApproved;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Source;
import dev.hindcast.value.ValueCommand.FreezePromise;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Freezes the first promise as it was approved. The command has no effect when given again. */
@Component
@DisallowReplay
@ProcessingGroup("value-automation")
class WhenCharterApprovedThenFreezePromise {

    private final CommandGateway commands;

    WhenCharterApprovedThenFreezePromise(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(CharterApproved event, Occasion occasion) {
        freeze(event.project(), occasion);
    }

    @EventHandler
    void on(StageEntered event, Occasion occasion) {
        if (WhenCharterApprovedThenHoldPlan.isChartered(event)) {
            freeze(event.project(), occasion);
        }
    }

    private void freeze(String project, Occasion occasion) {
        if (occasion.source() != Source.IMPORT && occasion.source() != Source.RESTORE) {
            commands.sendAndWait(new FreezePromise(new ProjectId(project)));
        }
    }
}
