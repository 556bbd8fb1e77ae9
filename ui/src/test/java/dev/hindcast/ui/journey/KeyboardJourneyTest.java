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

/** A project from framing to closing in a real browser, with the keyboard alone, as each who has a part in it. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "vaadin.productionMode=true")
class KeyboardJourneyTest {

    private static final String PASSWORD = "a-good-password";
    private static final String STAGE = ".hc-project-facts";

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
    }

    @Test
    void takesAProjectFromFramingToClosing() {
        try (var browser = Browser.open("http://localhost:" + port)) {
            var manager = new Keys(browser.signInByKeys("priya", PASSWORD));
            frames(manager);
            saysWhatSuccessIs(manager);
            saysWhatItIsWorth(manager);
            namesTheTeam(manager);

            var owner = new Keys(browser.signInByKeys("martin", PASSWORD));
            approves(owner);

            plansAnExperiment(manager);
            tries(new Keys(browser.signInByKeys("jonas", PASSWORD)));
            goesLive(manager);
            claims(manager);
            attests(owner);
            closes(manager);
        }
    }

    private static void frames(Keys manager) {
        manager.press("l").isAt("Key or name of the project").type("frame");
        manager.sees(".hc-log-list .hc-log-next", "Frame a new project").press("Enter");
        manager.page().waitForURL("**/projects/new");
        manager.fill("Key", "KEYS");
        manager.fill("Name", "Fewer empty shelves");
        manager.fill("The problem", "Empty shelves lose four percent of sales every week.");
        manager.fill("Where the idea came from", "Bus");
        manager.choose("Business unit", "Sto");
        manager.press("Tab").choose("Business owner", "Martin");
        manager.to("Save and go on").press("Enter").isAt("What success is");
    }

    private static void saysWhatSuccessIs(Keys manager) {
        manager.to("Define a KPI").press("Enter");
        manager.fill("Which number of the business", "On-shelf availability");
        manager.fill("Unit", "percent").press("Tab");
        manager.fill("Where it stands", "91");
        manager.fill("Where it shall stand", "96").save();
        // The place is kept: what opened the form has the focus again.
        manager.isAt("Define a KPI").to("Set the criterion").press("Enter");
        manager.fill("Metric", "On-shelf availability").press("Tab");
        manager.fill("Threshold", "95").save();
        manager.isAt("Set the criterion").to("Go on").press("Enter").isAt("What it is worth");
    }

    private static void saysWhatItIsWorth(Keys manager) {
        manager.to("Add a driver").press("Enter");
        manager.fill("What gets better", "Sales kept").to("Low");
        manager.fill("Low", "100000");
        manager.fill("Likely", "200000");
        manager.fill("High", "300000").to("Where the assumption");
        manager.fill("Where the assumption", "Audit of the stores").save();
        manager.isAt("Add a driver").to("Plan the month").press("Enter");
        manager.fill("Month, month", "Mar");
        manager.fill("Month, year", "2031").save();
        manager.isAt("Plan the month")
                .to("Plan a cost")
                .press("Enter")
                .isAt("Category")
                .press("Tab");
        manager.fill("Month, month", "Feb");
        manager.fill("Month, year", "2031");
        manager.fill("Amount, amount", "40000").save();
        manager.isAt("Plan a cost").to("Go on").press("Enter").isAt("Who and when");
    }

    private static void namesTheTeam(Keys manager) {
        for (var seat : List.of("Delivery", "Analytics")) {
            manager.to("Fill a seat").press("Enter").fill("Seat", seat);
            manager.choose("Person", "Priya").save();
            manager.isAt("Fill a seat").press("Shift+Tab");
        }
        manager.to("Go on").press("Enter").isAt("Ready?");
        manager.sees("main", "Nothing is missing any more but the approval");
        manager.to("Ask for approval of the charter").press("Enter").isAt("Fewer empty shelves");
    }

    private static void approves(Keys owner) {
        owner.to("Inbox").press("Enter").page().waitForURL("**/inbox");
        owner.isAt("Inbox");
        owner.to("Approve the charter of Fewer empty shelves")
                .press("Enter")
                .page()
                .waitForURL("**/projects/KEYS**");
        owner.isAt("Fewer empty shelves");
        owner.to("Approve the charter").press("Enter").isAt("Note").save().sees(STAGE, "Chartered");
    }

    private static void plansAnExperiment(Keys manager) {
        manager.sees(STAGE, "Chartered").log("plan an experiment");
        manager.fill("Title", "Alerts for one district");
        manager.fill("Hypothesis", "Managers who get an alert by ten fill the gap by noon");
        manager.fill("Method", "Eight stores against eight").to("Timebox");
        manager.isAt("Timebox").type("14").press("Tab");
        manager.fill("Budget, amount", "5000").to("Risk");
        manager.fill("Risk", "Low").save();
        manager.sees(".hc-gate", "Nothing is missing").to("Enter experimenting").press("Enter");
        manager.sees(STAGE, "Experimenting");
    }

    private static void tries(Keys team) {
        team.press("l").isAt("Key or name of the project").type("keys");
        team.sees(".hc-log-list .hc-log-next", "Fewer empty shelves").press("Enter");
        team.isAt("What happened in").type("start");
        team.sees(".hc-log-list .hc-log-next", "Start: Alerts")
                .press("Enter")
                .sees("vaadin-notification-card", "Start");
        team.to("Projects").press("Enter").page().waitForURL("**/projects");
        team.isAt("Projects").to("Search").type("keys");
        team.sees("vaadin-grid", "KEYS").page().waitForURL("**/projects?q=keys");
        team.to("KEYS").press("Enter").isAt("KEYS").press("Enter").page().waitForURL("**/projects/KEYS**");
        team.isAt("Fewer empty shelves");
        team.log("record a reading");
        team.fill("Value", "96.2").save();
        team.log("conclude");
        team.fill("Verdict", "Val");
        team.fill("Summary", "Gaps were filled by noon").save();
    }

    private static void goesLive(Keys manager) {
        manager.sees(".hc-gate", "Nothing is missing").to("Enter delivering").press("Enter");
        manager.sees(STAGE, "Delivering");
        for (var item : List.of("Integration", "End users", "Users trained", "process", "monitoring")) {
            manager.to("Confirm: ").press("Enter").isAt("Note").type("Seen: " + item);
            manager.save();
        }
        manager.sees(".hc-gate", "Nothing is missing")
                .to("Enter live")
                .press("Enter")
                .sees(STAGE, "Live");
    }

    private static void claims(Keys manager) {
        manager.log("claim value").isAt("Driver").to("Amount, amount");
        manager.fill("Amount, amount", "15000").to("Method");
        manager.fill("Method", "A/B");
        manager.fill("Evidence", "Eight stores against eight").save();
    }

    private static void attests(Keys owner) {
        owner.to("Waiting for you").press("Enter").isAt("KEYS, Sales kept").press("a");
        owner.sees("vaadin-notification-card", "Attested");
    }

    private static void closes(Keys manager) {
        manager.sees(STAGE, "15,000").log("close the project");
        manager.isAt("Review").type("It paid off; the alerts stay").save().sees(STAGE, "Closed: delivered");
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
