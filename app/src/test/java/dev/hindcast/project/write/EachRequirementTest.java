package dev.hindcast.project.write;

import static dev.hindcast.project.write.Projects.DAN;
import static dev.hindcast.project.write.Projects.EVE;
import static dev.hindcast.project.write.Projects.ID;
import static dev.hindcast.project.write.Projects.OLGA;
import static dev.hindcast.project.write.Projects.PROJECT;
import static dev.hindcast.project.write.Projects.TOM;
import static dev.hindcast.project.write.Projects.WHY;
import static dev.hindcast.project.write.Projects.in;
import static dev.hindcast.project.write.Projects.projectFramed;
import static dev.hindcast.project.write.Projects.stoppedIn;

import dev.hindcast.platform.axon.Fixtures;
import dev.hindcast.project.Gate;
import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ReadinessItem;
import dev.hindcast.project.Requirement;
import dev.hindcast.project.Stage;
import dev.hindcast.project.events.CharterRequested;
import dev.hindcast.project.events.GoodEnoughSet;
import dev.hindcast.project.events.KpiDefined;
import dev.hindcast.project.events.LessonProposed;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.project.events.ReadinessConfirmed;
import dev.hindcast.project.events.RequirementWaived;
import dev.hindcast.project.events.SeatFilled;
import dev.hindcast.shared.Role;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every gate, tried with each of its requirements missing alone: it stays shut and names just that one. */
class EachRequirementTest {

    @ParameterizedTest
    @EnumSource
    void keepsItsGateShutAlone(Requirement missing) {
        var by = switch (missing) {
            case OWNER -> EVE;
            case APPROVER_NOT_FRAMER -> DAN_AS_EXECUTIVE;
            default -> OLGA;
        };
        lackingOnly(missing).refuse(by, through(missing, missing.gate()), missing);
    }

    @ParameterizedTest
    @MethodSource("waivable")
    void opensItsGateOnceWaived(Requirement waived) {
        lackingOnly(waived)
                .given(EVE, new RequirementWaived(ID, waived.name(), "why"))
                .when(OLGA, through(waived, waived.gate()))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @MethodSource("neverWaivable")
    void staysWhereNoWaiverReaches(Requirement requirement) {
        lackingOnly(requirement)
                .refuse(
                        EVE,
                        new ProjectCommand.WaiveRequirement(PROJECT, requirement, WHY),
                        "some-requirements-are-never-waived");
    }

    static Stream<Requirement> waivable() {
        return Arrays.stream(Requirement.values()).filter(Requirement::isWaivable);
    }

    static Stream<Requirement> neverWaivable() {
        return Arrays.stream(Requirement.values()).filter(requirement -> !requirement.isWaivable());
    }

    private static final Map<String, String> DAN_AS_EXECUTIVE = Fixtures.by("dan", Role.EXECUTIVE);

    /** What the features beyond the project find. */
    private static final EnumSet<Requirement> FOUND_ELSEWHERE = EnumSet.of(
            Requirement.DRIVER,
            Requirement.GO_LIVE_PLANNED,
            Requirement.COST_PLANNED,
            Requirement.EXPERIMENT_PLANNED,
            Requirement.VALIDATED_EXPERIMENT,
            Requirement.NO_CLAIM_WAITING,
            Requirement.PUBLISHED_POST_MORTEM);

    private static Projects lackingOnly(Requirement missing) {
        var project = missing.gate() == Gate.CHARTER ? charterLacking(missing) : before(missing.gate());
        if (missing.gate() == Gate.GO_LIVE) {
            for (var item : ReadinessItem.values()) {
                if (item.requirement() != missing) {
                    project.given(DAN, new ReadinessConfirmed(ID, item.name(), "note"));
                }
            }
        }
        return FOUND_ELSEWHERE.contains(missing) ? project.lacking(missing) : project;
    }

    private static Projects before(Gate gate) {
        return gate == Gate.CLOSE_STOPPED ? stoppedIn(Stage.DELIVERING) : in(gate.from());
    }

    private static Projects charterLacking(Requirement missing) {
        var framed = switch (missing) {
            case OWNER -> projectFramed(Origin.KPI_GAP, null);
            case ORIGIN_ENDORSED -> projectFramed(Origin.TEAM_IDEA, "olga");
            default -> projectFramed(Origin.KPI_GAP, "olga");
        };
        var project = missing == Requirement.PROBLEM ? withoutProblem() : new Projects().given(DAN, framed);
        project.given(DAN, rest(missing).toArray(ProjectEvent[]::new));
        if (missing == Requirement.LESSONS_ANSWERED) {
            project.given(TOM, new LessonProposed(ID, "lesson", BigDecimal.ONE));
        }
        return project;
    }

    private static Stream<ProjectEvent> rest(Requirement missing) {
        return Stream.<Map.Entry<Requirement, ProjectEvent>>of(
                        Map.entry(
                                Requirement.KPI,
                                new KpiDefined(ID, "kpi", "Churn", "%", BigDecimal.TEN, BigDecimal.ONE, null)),
                        Map.entry(
                                Requirement.GOOD_ENOUGH,
                                new GoodEnoughSet(ID, "AUC", "AT_LEAST", BigDecimal.ONE, null, null, null)),
                        Map.entry(Requirement.DELIVERY_MANAGER, new SeatFilled(ID, "DELIVERY_MANAGER", "dan")),
                        Map.entry(Requirement.ANALYTICS_TRANSLATOR, new SeatFilled(ID, "ANALYTICS_TRANSLATOR", "tom")),
                        Map.entry(Requirement.CHARTER_REQUESTED, new CharterRequested(ID)))
                .filter(entry -> entry.getKey() != missing)
                .map(Map.Entry::getValue);
    }

    /** Only what came from elsewhere may have no problem stated. */
    private static Projects withoutProblem() {
        return new Projects()
                .given(
                        DAN,
                        new ProjectImported(
                                ID,
                                "CHURN",
                                null,
                                "Keep customers",
                                null,
                                "KPI_GAP",
                                "RETAIL",
                                null,
                                "olga",
                                "FRAMED",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null));
    }

    private static ProjectCommand through(Requirement missing, Gate gate) {
        return switch (gate) {
            case CHARTER -> new ProjectCommand.ApproveCharter(PROJECT, null, null);
            case EXPERIMENT, DELIVER, GO_LIVE -> new ProjectCommand.EnterStage(PROJECT, gate.to(), null);
            case CLOSE -> new ProjectCommand.Close(PROJECT, missing == Requirement.FINAL_REVIEW ? null : WHY, null);
            case CLOSE_STOPPED -> new ProjectCommand.Close(PROJECT, WHY, null);
        };
    }
}
