package dev.hindcast.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import dev.hindcast.people.PeopleQuery.NameEveryone;
import dev.hindcast.project.DecisionLevel;
import dev.hindcast.project.Degree;
import dev.hindcast.project.EscalationId;
import dev.hindcast.project.EscalationKind;
import dev.hindcast.project.Health;
import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectDetails.Affected;
import dev.hindcast.project.ProjectDetails.Decision;
import dev.hindcast.project.ProjectDetails.Delegate;
import dev.hindcast.project.ProjectDetails.Escalation;
import dev.hindcast.project.ProjectDetails.HealthReport;
import dev.hindcast.project.ProjectDetails.Pulse;
import dev.hindcast.project.ProjectDetails.ScopeChange;
import dev.hindcast.project.ProjectDetails.ScopeChangeStatus;
import dev.hindcast.project.ProjectDetails.Seating;
import dev.hindcast.project.ProjectDetails.Stakeholder;
import dev.hindcast.project.ProjectQuery.GateOf;
import dev.hindcast.project.Requirement;
import dev.hindcast.project.ScopeChangeId;
import dev.hindcast.project.Seat;
import dev.hindcast.project.Stage;
import dev.hindcast.project.TacticalDecisions;
import dev.hindcast.shared.DecisionId;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Role;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.common.CommandForms;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.UrlState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of a running project tells of people, decisions, escalations, scope changes and its gate. */
class RunningOnScreenTest extends ScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BEN = new PersonId("ben");
    private static final PersonId CLEO = new PersonId("cleo");

    @Autowired
    private Messages messages;

    @Autowired
    private Directory directory;

    @Autowired
    private CommandForms forms;

    @Autowired
    private CurrentUser user;

    private Stage stage = Stage.DELIVERING;

    @Test
    void warnsOfWhatCanBeMended() {
        var words = words(new ProjectWarnings(shown(), acts()));

        assertThat(words)
                .contains("Escalation", "open for 5 days, not heard yet")
                .contains("“Permits too” is not acknowledged by Cleo Marsh")
                .contains("Seat missing", "analytics translator")
                .contains("Bus factor of one", "data scientist")
                .contains("Stakeholder", "not heard for more than 14 days");
    }

    @Test
    void warnsOfNothingOnceItIsOver() {
        stage = Stage.CLOSED;

        assertThat(words(new ProjectWarnings(shown(), acts()))).isEmpty();
    }

    @Test
    void showsStakeholdersWithTrendAndLastContact() {
        var words = words(new StakeholdersSection(shown(), acts()).section());

        assertThat(words)
                .contains("Cleo Marsh", "Influence: low", "Not heard for 20 days", "prefers lunch")
                .contains("2 of 5", "down from 4", "“I hear nothing”");
    }

    @Test
    void asksBeforeASeatIsVacated() {
        UI.getCurrent().add(new SeatsSection(shown(), acts()).section());

        test($(Button.class).withText("Vacate").first()).click();

        assertThat(answers.commands()).isEmpty();
        var dialog = $(FormDialog.class).single();
        test($(Button.class, dialog).withText("Vacate").single()).click();
        assertThat(answers.commands()).singleElement().isInstanceOf(ProjectCommand.VacateSeat.class);
    }

    @Test
    void showsSeatsThatAreNeededAndWhoHeldThem() {
        var section = new SeatsSection(shown(), acts()).section();

        assertThat(words(section))
                .contains("Analytics translatorNeededNobody")
                .contains("Data scientistBus factor of oneBen Okafor")
                .contains("Held before (1)", "Cleo Marsh, data engineer");
        assertThat(labels(section)).contains("Fill: analytics translator", "Vacate: Ben Okafor, data scientist");
    }

    @Test
    void tellsHowManyTacticalDecisionsTheTeamTook() {
        var all = new DecisionsSection(shown(), acts(), UrlState.empty()).section();
        var strategic =
                new DecisionsSection(shown(), acts(), new UrlState(Map.of("level", List.of("STRATEGIC")))).section();

        assertThat(words(all)).contains("1 of 2 tactical decisions taken by the team (50", "Which vendor", "Rounding");
        assertThat(words(all)).contains("Reversed", "Too dear (Ada Lind, Nov 19, 2026)");
        assertThat(words(strategic)).contains("Which vendor").doesNotContain("Rounding");
    }

    @Test
    void letsAScopeChangeBeAcceptedOnlyOnceEveryoneIsHeard() {
        var tab = new ScopeTab(shown(), acts());

        assertThat(words(tab)).contains("Not everyone knows", "before it is acknowledged by Cleo Marsh");
        assertThat(labels(tab))
                .contains("Waive the acknowledgement of Cleo Marsh", "Reject")
                .doesNotContain("Accept", "Acknowledge");

        signIn("cleo", Role.BUSINESS_OWNER);
        assertThat(labels(new ScopeTab(shown(), acts())))
                .contains("Acknowledge")
                .doesNotContain("Accept");
    }

    @Test
    void leadsFromWhatIsMissingToTheFormThatSuppliesIt() {
        var panel = new GatePanel(shown(), acts()).show()[0];

        assertThat(words(panel)).contains("2 things are missing");
        assertThat(labels(panel)).contains("Confirm: Users trained", "Waive: Users trained");
        assertThat(links(panel)).contains("projects/CHURN/decisions?part=INTEGRATION");
    }

    @Test
    void knowsAPartOfThePageForEachRequirement() {
        var parts = Stream.of(ProjectNavigation.Tab.values())
                .map(ProjectNavigation.Tab::path)
                .toList();

        assertThat(Requirement.values()).allSatisfy(one -> assertThat(parts).contains(one.place()));
    }

    @Test
    void offersTheCharterToWhomItWaitsFor() {
        stage = Stage.FRAMED;
        signIn("eve", Role.LEADER);
        assertThat(labels(new GatePanel(shown(), acts()).show()[0])).doesNotContain("Approve the charter");

        signIn("cleo", Role.LEADER);
        var delegate = new GatePanel(shown(), acts()).show()[0];
        assertThat(words(delegate))
                .contains("Asked for by Ben Okafor on Nov 18, 2026. Waits for Ada Lind or an executive.")
                .contains("Cleo Marsh decides for the owner until Nov 30, 2026");
        assertThat(labels(delegate)).contains("Approve the charter", "Reject the charter");

        signIn("ada", Role.BUSINESS_OWNER);
        var owner = new GatePanel(shown(), acts()).show()[0];
        assertThat(labels(owner))
                .contains("Approve the charter", "Let somebody decide for me", "End the delegation to Cleo Marsh");
        press(owner, "End the delegation to Cleo Marsh");
        assertThat(answers.commands())
                .containsExactly(new ProjectCommand.EndApprovalDelegation(new ProjectId("churn"), CLEO));
    }

    private ProjectActs acts() {
        return new ProjectActs(messages, directory, forms, user, this::shown, () -> {});
    }

    private ShownProject shown() {
        var project = running();
        var to = stage == Stage.FRAMED ? Stage.CHARTERED : Stage.LIVE;
        var gate = new GateOf.Result(
                project.id(),
                stage,
                to,
                stage == Stage.FRAMED
                        ? List.of()
                        : List.of(Requirement.INTEGRATION.missing(), Requirement.USERS_TRAINED.missing()),
                List.of(),
                3);
        return new ShownProject(
                project,
                gate,
                null,
                null,
                List.of(),
                List.of(),
                new NameEveryone.Result(Map.of("ada", "Ada Lind", "ben", "Ben Okafor", "cleo", "Cleo Marsh")),
                null);
    }

    private ProjectDetails running() {
        return new ProjectDetails(
                new ProjectId("churn"),
                "CHURN",
                "Keep customers",
                stage,
                false,
                null,
                false,
                null,
                new ProjectDetails.Framing(
                        "They leave", Origin.KPI_GAP, "RET", null, ADA, BEN, LocalDate.of(2026, 6, 1), null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Seating(Seat.DELIVERY_MANAGER, BEN, TODAY.minusDays(90), null),
                        new Seating(Seat.DATA_SCIENTIST, BEN, TODAY.minusDays(90), null),
                        new Seating(Seat.DATA_ENGINEER, CLEO, TODAY.minusDays(90), TODAY.minusDays(30))),
                List.of(Seat.DATA_SCIENTIST),
                List.of(stakeholder()),
                new ProjectDetails.Charter(
                        LocalDate.of(2026, 11, 18), BEN, null, null, List.of(new Delegate(CLEO, TODAY.plusDays(10)))),
                List.of(),
                List.of(),
                List.of(),
                List.of(new HealthReport(Health.AMBER, BEN, TODAY.minusDays(9), "Late")),
                null,
                List.of(
                        decision("d1", "Which vendor", DecisionLevel.STRATEGIC, false),
                        decision("d2", "Rounding", DecisionLevel.TACTICAL, true),
                        reversed()),
                new TacticalDecisions(2, 1),
                List.of(new Escalation(
                        new EscalationId("e1"),
                        EscalationKind.DEPENDENCY,
                        "No data",
                        "Nobody exports it",
                        BEN,
                        TODAY.minusDays(5),
                        null,
                        null,
                        null,
                        null,
                        null)),
                List.of(new ScopeChange(
                        new ScopeChangeId("s1"),
                        "Permits too",
                        "The law",
                        BEN,
                        TODAY.minusDays(6),
                        List.of(
                                new Affected(ADA, true, null, TODAY.minusDays(2)),
                                new Affected(CLEO, false, null, null)),
                        ScopeChangeStatus.PROPOSED,
                        null,
                        null,
                        null)),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                3);
    }

    private static Stakeholder stakeholder() {
        var pulses =
                List.of(new Pulse(TODAY.minusDays(50), 4, null), new Pulse(TODAY.minusDays(20), 2, "I hear nothing"));
        return new Stakeholder(CLEO, Degree.HIGH, Degree.LOW, "lunch", TODAY.minusDays(20), pulses.getLast(), pulses);
    }

    private static Decision decision(String id, String title, DecisionLevel level, boolean byTeam) {
        return new Decision(
                new DecisionId(id),
                title,
                level,
                "This",
                List.of(),
                "Cheap",
                BEN,
                true,
                TODAY,
                byTeam,
                null,
                null,
                null);
    }

    private static Decision reversed() {
        return new Decision(
                new DecisionId("d3"),
                "Hourly",
                DecisionLevel.TACTICAL,
                "Yes",
                List.of(),
                "Fast",
                ADA,
                true,
                TODAY,
                false,
                "Too dear",
                ADA,
                TODAY.minusDays(1));
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** What the buttons are called by those who hear them. */
    private static List<String> labels(Component component) {
        return buttons(component)
                .filter(Component::isVisible)
                .map(button -> button.getAriaLabel().orElse(button.getText()))
                .toList();
    }

    private static void press(Component component, String label) {
        UI.getCurrent().add(component);
        buttons(component)
                .filter(button -> button.getAriaLabel().orElse(button.getText()).equals(label))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static Stream<Button> buttons(Component component) {
        return all(component).filter(Button.class::isInstance).map(Button.class::cast);
    }

    private static List<String> links(Component component) {
        return all(component)
                .filter(Anchor.class::isInstance)
                .map(anchor -> ((Anchor) anchor).getHref())
                .toList();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(RunningOnScreenTest::all));
    }
}
