package dev.hindcast.people.automation;

import dev.hindcast.people.Password;
import dev.hindcast.people.PeopleCommand;
import dev.hindcast.people.UserName;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.BeforeServing;
import dev.hindcast.shared.FirstPassword;
import dev.hindcast.shared.IdResolver;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the first start makes the user {@code admin}, who can make all others; later starts find them there. */
@Component
@Order(10)
class MakesFirstAdministrator implements BeforeServing {

    private static final String ADMIN = "admin";

    private final CommandGateway commands;
    private final IdResolver<PersonId> people;
    private final FirstPassword password;
    private final Clock clock;
    private final InstallationZone zone;

    MakesFirstAdministrator(
            CommandGateway commands,
            IdResolver<PersonId> people,
            FirstPassword password,
            Clock clock,
            InstallationZone zone) {
        this.commands = commands;
        this.people = people;
        this.password = password;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void prepare() {
        if (people.resolve(ADMIN).isPresent()) {
            return;
        }
        var now = clock.instant();
        var register = new PeopleCommand.Register(
                PersonId.fresh(),
                new UserName(ADMIN),
                new Line("Administrator"),
                null,
                null,
                List.of(Role.ADMIN),
                new Password(password.value()));
        commands.sendAndWait(GenericCommandMessage.<PeopleCommand>asCommandMessage(register)
                .andMetaData(new Occasion(Actor.SYSTEM, now, zone.dayOf(now), Source.AUTOMATION).metadata()));
    }
}
