package dev.hindcast.project.write;

import static dev.hindcast.project.write.Projects.DAN;
import static dev.hindcast.project.write.Projects.EVE;
import static dev.hindcast.project.write.Projects.ID;
import static dev.hindcast.project.write.Projects.LEA;
import static dev.hindcast.project.write.Projects.OLGA;
import static dev.hindcast.project.write.Projects.PROJECT;
import static dev.hindcast.project.write.Projects.WHY;
import static dev.hindcast.project.write.Projects.entered;
import static dev.hindcast.project.write.Projects.framed;
import static dev.hindcast.project.write.Projects.in;
import static dev.hindcast.project.write.Projects.stoppedIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.project.DecisionLevel;
import dev.hindcast.project.ProjectCommand.ConfirmReadiness;
import dev.hindcast.project.ProjectCommand.EnterStage;
import dev.hindcast.project.ProjectCommand.Pause;
import dev.hindcast.project.ProjectCommand.Resume;
import dev.hindcast.project.ReadinessItem;
import dev.hindcast.project.Requirement;
import dev.hindcast.project.Stage;
import dev.hindcast.project.events.DecisionRecorded;
import dev.hindcast.project.events.DecisionReversed;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.project.events.ProjectPaused;
import dev.hindcast.project.events.ProjectResumed;
import dev.hindcast.project.events.ReadinessConfirmed;
import dev.hindcast.project.events.RequirementWaived;
import dev.hindcast.project.events.StageEntered;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagesTest {

    @Test
    void experimentsOnceAnExperimentIsPlanned() {
        in(Stage.CHARTERED)
                .lacking(Requirement.EXPERIMENT_PLANNED)
                .refuse(DAN, enter(Stage.EXPERIMENTING), Requirement.EXPERIMENT_PLANNED);
        in(Stage.CHARTERED).expect(DAN, enter(Stage.EXPERIMENTING), entered(Stage.EXPERIMENTING, Stage.CHARTERED));
    }

    @Test
    void deliversOnceAnExperimentIsValidated() {
        var project = in(Stage.EXPERIMENTING);
        project.expect(DAN, enter(Stage.DELIVERING), entered(Stage.DELIVERING, Stage.EXPERIMENTING));
        assertThat(project.asked).isNotNull();
        assertThat(project.asked.goodEnough()).isNotNull();
        in(Stage.EXPERIMENTING)
                .lacking(Requirement.VALIDATED_EXPERIMENT)
                .refuse(DAN, enter(Stage.DELIVERING), Requirement.VALIDATED_EXPERIMENT);
    }

    @Test
    void deliversOnAStrategicDecisionInstead() {
        in(Stage.EXPERIMENTING)
                .lacking(Requirement.VALIDATED_EXPERIMENT)
                .given(LEA, decision(DecisionLevel.STRATEGIC))
                .expect(DAN, enter(Stage.DELIVERING), entered(Stage.DELIVERING, Stage.EXPERIMENTING));
    }

    @Test
    void doesNotDeliverOnAReversedOrLesserDecision() {
        in(Stage.EXPERIMENTING)
                .lacking(Requirement.VALIDATED_EXPERIMENT)
                .given(LEA, decision(DecisionLevel.STRATEGIC), new DecisionReversed(ID, "decision", "why"))
                .refuse(DAN, enter(Stage.DELIVERING), Requirement.VALIDATED_EXPERIMENT);
        in(Stage.EXPERIMENTING)
                .lacking(Requirement.VALIDATED_EXPERIMENT)
                .given(LEA, decision(DecisionLevel.IMPLEMENTATION))
                .refuse(DAN, enter(Stage.DELIVERING), Requirement.VALIDATED_EXPERIMENT);
    }

    @Test
    void goesLiveOnceEverythingIsReady() {
        in(Stage.DELIVERING)
                .refuse(
                        DAN,
                        enter(Stage.LIVE),
                        Requirement.INTEGRATION,
                        Requirement.USERS_INVOLVED,
                        Requirement.USERS_TRAINED,
                        Requirement.PROCESS_OWNER,
                        Requirement.MONITORING_OWNER);
        in(Stage.DELIVERING)
                .given(DAN, everythingReady())
                .expect(DAN, enter(Stage.LIVE), entered(Stage.LIVE, Stage.DELIVERING));
    }

    @Test
    void goesLiveWithAWaiver() {
        in(Stage.DELIVERING)
                .given(DAN, Arrays.copyOf(everythingReady(), 4))
                .given(EVE, new RequirementWaived(ID, "MONITORING_OWNER", "why"))
                .expect(DAN, enter(Stage.LIVE), entered(Stage.LIVE, Stage.DELIVERING));
    }

    @Test
    void confirmsReadiness() {
        in(Stage.DELIVERING)
                .expect(
                        DAN,
                        new ConfirmReadiness(PROJECT, ReadinessItem.USERS_TRAINED, WHY),
                        new ReadinessConfirmed(ID, "USERS_TRAINED", WHY.value()));
    }

    @ParameterizedTest
    @CsvSource({"LIVE,DELIVERING", "LIVE,EXPERIMENTING", "DELIVERING,EXPERIMENTING"})
    void goesBackWithAReason(Stage from, Stage to) {
        in(from).expect(
                        DAN,
                        new EnterStage(PROJECT, to, WHY),
                        new StageEntered(ID, to.name(), from.name(), WHY.value()));
        in(from).refuseField(DAN, enter(to), "reason");
    }

    @ParameterizedTest
    @CsvSource({
        "CHARTERED,CHARTERED",
        "CHARTERED,DELIVERING",
        "CHARTERED,FRAMED",
        "EXPERIMENTING,LIVE",
        "EXPERIMENTING,CHARTERED",
        "LIVE,LIVE",
        "LIVE,CLOSED",
        "LIVE,STOPPED"
    })
    void entersNoStageOutOfReach(Stage from, Stage to) {
        in(from).refuse(DAN, new EnterStage(PROJECT, to, WHY), "stage-is-within-reach");
    }

    @Test
    void entersNoStageWhileFramedOrStopped() {
        framed().refuse(OLGA, enter(Stage.CHARTERED), "stage-is-within-reach");
        stoppedIn(Stage.DELIVERING).refuse(OLGA, enter(Stage.LIVE), "stage-is-within-reach");
    }

    @Test
    void pausesAndResumes() {
        framed().expect(DAN, new Pause(PROJECT, WHY), new ProjectPaused(ID, WHY.value()));
        framed().given(DAN, new ProjectPaused(ID, "why")).expect(DAN, new Resume(PROJECT), new ProjectResumed(ID));
    }

    @Test
    void pausesOnlyWhileRunning() {
        framed().given(DAN, new ProjectPaused(ID, "why"))
                .refuse(DAN, new Pause(PROJECT, WHY), "only-running-project-is-paused");
        stoppedIn(Stage.FRAMED).refuse(DAN, new Pause(PROJECT, WHY), "only-running-project-is-paused");
    }

    @Test
    void resumesOnlyWhilePaused() {
        framed().refuse(DAN, new Resume(PROJECT), "only-paused-project-is-resumed");
    }

    private static EnterStage enter(Stage stage) {
        return new EnterStage(PROJECT, stage, null);
    }

    private static ProjectEvent[] everythingReady() {
        return Arrays.stream(ReadinessItem.values())
                .map(item -> new ReadinessConfirmed(ID, item.name(), "note"))
                .toArray(ProjectEvent[]::new);
    }

    private static DecisionRecorded decision(DecisionLevel level) {
        return new DecisionRecorded(ID, "decision", "t", level.name(), "c", List.of("c"), "r", "lea", true);
    }
}
