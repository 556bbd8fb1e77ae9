package dev.hindcast.organisation.automation;

import dev.hindcast.organisation.OrganisationCommand;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.Source;
import java.time.Clock;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Defines by the program itself what an organisation begins with. */
@Component
class FirstDefinitions {

    private final CommandGateway commands;
    private final Clock clock;
    private final InstallationZone zone;

    FirstDefinitions(CommandGateway commands, Clock clock, InstallationZone zone) {
        this.commands = commands;
        this.clock = clock;
        this.zone = zone;
    }

    void add(OrganisationCommand definition) {
        var now = clock.instant();
        var occasion = new Occasion(Actor.SYSTEM, now, zone.dayOf(now), Source.AUTOMATION);
        commands.sendAndWait(
                GenericCommandMessage.<Object>asCommandMessage(definition).andMetaData(occasion.metadata()));
    }
}
