package dev.hindcast.ui.journey;

import dev.hindcast.IntegrationTest;
import dev.hindcast.organisation.OrganisationCommand;
import dev.hindcast.people.Password;
import dev.hindcast.people.PeopleCommand;
import dev.hindcast.people.UserName;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Projects to their end in a real browser, with the keyboard alone, as each who has a part in it. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "vaadin.productionMode=true")
class KeyboardJourneyTest {

    private static final String PASSWORD = "a-good-password";

    @LocalServerPort
    int port;

    @Autowired
    CommandGateway commands;

    @Autowired
    Clock clock;

    @BeforeAll
    void installCompany() {
        give(new OrganisationCommand.DefineUnit(new Code("STORES"), new Line("Stores"), false));
        give(new OrganisationCommand.DefineUnit(new Code("DATA"), new Line("Data science"), true));
        register("priya", "Priya Raman", "STORES", Role.DELIVERY_MANAGER);
        register("martin", "Martin Keller", "STORES", Role.BUSINESS_OWNER);
        register("jonas", "Jonas Weber", "DATA", Role.TEAM_MEMBER);
        register("elena", "Elena Rossi", "STORES", Role.EXECUTIVE);
    }

    @Test
    void takesAProjectFromFramingToClosing() {
        var project = new ProjectByKeys("KEYS", "Fewer empty shelves");
        try (var browser = Browser.open("http://localhost:" + port)) {
            var manager = as(browser, "priya");
            var owner = as(browser, "martin");
            project.reachesExperimenting(manager, owner);
            project.tries(as(browser, "jonas"), "96.2", "Val", "Gaps were filled by noon");
            project.goesLive(manager);
            project.claims(manager);
            project.attests(owner);
            project.closes(manager);
        }
    }

    @Test
    void takesAnotherToAStopAndAPostMortemThatTheNextProjectMeets() {
        var project = new ProjectByKeys("PHOTO", "Find gaps in photos of shelves");
        try (var browser = Browser.open("http://localhost:" + port)) {
            var manager = as(browser, "priya");
            var team = as(browser, "jonas");
            project.reachesExperimenting(manager, as(browser, "martin"));
            project.tries(team, "61", "Refuted", "Six gaps in ten were seen");
            project.stops(manager);
            FailureByKeys.writes(manager, project.account());
            FailureByKeys.asksForAReview(manager);
            FailureByKeys.requestsChanges(team, project.account());
            FailureByKeys.publishes(manager);
            FailureByKeys.finds(as(browser, "elena"), project.account());

            new ProjectByKeys("NEXT", "Find wrong prices in photos of shelves").frames(manager);
            FailureByKeys.adopts(manager);
        }
    }

    private static Keys as(Browser browser, String user) {
        return new Keys(browser.signInByKeys(user, PASSWORD));
    }

    private void register(String user, String name, String unit, Role role) {
        give(new PeopleCommand.Register(
                PersonId.fresh(),
                new UserName(user),
                new Line(name),
                null,
                new Code(unit),
                List.of(role),
                new Password(PASSWORD)));
    }

    private void give(Command command) {
        var now = clock.instant();
        var occasion = new Occasion(Actor.SYSTEM, now, LocalDate.ofInstant(now, clock.getZone()), Source.API);
        commands.sendAndWait(
                GenericCommandMessage.<Command>asCommandMessage(command).andMetaData(occasion.metadata()));
    }
}
