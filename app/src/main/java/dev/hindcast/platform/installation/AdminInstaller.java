package dev.hindcast.platform.installation;

import dev.hindcast.people.Password;
import dev.hindcast.people.PeopleCommand;
import dev.hindcast.people.UserName;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Registers the user {@code admin} in an installation that has no user yet, and says the password once. */
@Component
@Order(AdminInstaller.ORDER)
class AdminInstaller implements ApplicationRunner {

    static final int ORDER = 100;

    private static final Logger log = LoggerFactory.getLogger("dev.hindcast.start");
    private static final String ADMIN = "admin";

    private final JdbcClient jdbc;
    private final CommandGateway commands;
    private final KeptInitialPassword initial;
    private final Clock clock;

    AdminInstaller(JdbcClient jdbc, CommandGateway commands, KeptInitialPassword initial, Clock clock) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.initial = initial;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (hasUsers()) {
            return;
        }
        var password = initial.password();
        try {
            register(password);
        } catch (DomainRule anotherNodeWasFaster) {
            log.info("The administrator is there already: {}", anotherNodeWasFaster.getMessage());
            return;
        }
        initial.file()
                .ifPresent(file -> log.info(
                        "The password of the first users is {} and is kept in {}. Change it after the first sign-in.",
                        password.value(),
                        file));
    }

    private boolean hasUsers() {
        return jdbc.sql("select exists (select 1 from people.credential)")
                .query(Boolean.class)
                .single();
    }

    private void register(Password password) {
        var now = Instant.now(clock);
        var occasion = new Occasion(
                Actor.SYSTEM, now, LocalDate.ofInstant(now, clock.getZone()), Source.AUTOMATION);
        commands.sendAndWait(GenericCommandMessage.asCommandMessage(new PeopleCommand.Register(
                        PersonId.fresh(),
                        new UserName(ADMIN),
                        new Line("Administrator"),
                        null,
                        null,
                        List.of(Role.ADMIN),
                        password))
                .andMetaData(occasion.metadata()));
    }
}
