package dev.hindcast.value.automation;

import dev.hindcast.project.events.StageEntered;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.ValueCommand.FreezePromise;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Freezes the first promise once a project is chartered. The command has no effect when given again. */
@Component
@DisallowReplay
@ProcessingGroup("value-automation")
class WhenStageEnteredThenFreezePromise {

    private final CommandGateway commands;

    WhenStageEnteredThenFreezePromise(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(StageEntered event, Occasion occasion) {
        if (WhenStageEnteredThenHoldPlan.isChartered(event)
                && !occasion.source().mayStateThePast()) {
            commands.sendAndWait(new FreezePromise(new ProjectId(event.project())));
        }
    }
}
