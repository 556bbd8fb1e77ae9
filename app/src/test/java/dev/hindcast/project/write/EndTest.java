package dev.hindcast.project.write;

import static dev.hindcast.project.write.Projects.DAN;
import static dev.hindcast.project.write.Projects.EVE;
import static dev.hindcast.project.write.Projects.ID;
import static dev.hindcast.project.write.Projects.OLGA;
import static dev.hindcast.project.write.Projects.PROJECT;
import static dev.hindcast.project.write.Projects.TOM_ID;
import static dev.hindcast.project.write.Projects.WHY;
import static dev.hindcast.project.write.Projects.framed;
import static dev.hindcast.project.write.Projects.in;
import static dev.hindcast.project.write.Projects.stoppedIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.project.Health;
import dev.hindcast.project.LessonOutcome;
import dev.hindcast.project.LinkId;
import dev.hindcast.project.Outcome;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectCommand.Close;
import dev.hindcast.project.ProjectCommand.Reopen;
import dev.hindcast.project.ProjectCommand.Stop;
import dev.hindcast.project.Requirement;
import dev.hindcast.project.Seat;
import dev.hindcast.project.Stage;
import dev.hindcast.project.WinId;
import dev.hindcast.project.events.KpiDefined;
import dev.hindcast.project.events.LessonAdopted;
import dev.hindcast.project.events.ProjectClosed;
import dev.hindcast.project.events.ProjectReopened;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.shared.KpiId;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.WebAddress;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EndTest {

    private static final Stop STOP = new Stop(PROJECT, WHY, WHY, WHY);

    @ParameterizedTest
    @EnumSource(names = {"FRAMED", "CHARTERED", "EXPERIMENTING", "DELIVERING", "LIVE"})
    void stopsInAnyStage(Stage stage) {
        var project = stage == Stage.FRAMED ? framed() : in(stage);
        project.expect(OLGA, STOP, new ProjectStopped(ID, stage.name(), WHY.value(), WHY.value(), WHY.value()));
    }

    @Test
    void stopsOnce() {
        stoppedIn(Stage.FRAMED).refuse(OLGA, STOP, "only-active-project-is-stopped");
    }

    @Test
    void closesALiveProject() {
        in(Stage.LIVE).expect(OLGA, close(null), new ProjectClosed(ID, "LIVE", "DELIVERED", WHY.value()));
        in(Stage.LIVE).expect(OLGA, close(Outcome.RETIRED), new ProjectClosed(ID, "LIVE", "RETIRED", WHY.value()));
    }

    @Test
    void closesALiveProjectOnlyReviewedAndWithNoClaimWaiting() {
        in(Stage.LIVE)
                .lacking(Requirement.NO_CLAIM_WAITING)
                .refuse(OLGA, new Close(PROJECT, null, null), Requirement.NO_CLAIM_WAITING, Requirement.FINAL_REVIEW);
    }

    @Test
    void closesAStoppedProjectOnceItsPostMortemIsPublished() {
        stoppedIn(Stage.EXPERIMENTING)
                .lacking(Requirement.PUBLISHED_POST_MORTEM)
                .refuse(OLGA, close(null), Requirement.PUBLISHED_POST_MORTEM);
        stoppedIn(Stage.EXPERIMENTING)
                .expect(OLGA, new Close(PROJECT, null, null), new ProjectClosed(ID, "STOPPED", "STOPPED", null));
    }

    @Test
    void closesAnIdeaDroppedWhileFramedWithAFewWords() {
        var project = stoppedIn(Stage.FRAMED).lacking(Requirement.PUBLISHED_POST_MORTEM);
        project.expect(OLGA, close(null), new ProjectClosed(ID, "STOPPED", "STOPPED", WHY.value()));
        assertThat(project.asked).isNotNull();
        assertThat(project.asked.stoppedWhileFramed()).isTrue();
        stoppedIn(Stage.FRAMED)
                .lacking(Requirement.PUBLISHED_POST_MORTEM)
                .refuse(OLGA, new Close(PROJECT, null, null), Requirement.PUBLISHED_POST_MORTEM);
    }

    @Test
    void closesWithAnOutcomeThatFits() {
        in(Stage.LIVE).refuseField(OLGA, close(Outcome.STOPPED), "outcome");
        stoppedIn(Stage.LIVE).refuseField(OLGA, close(Outcome.DELIVERED), "outcome");
    }

    @Test
    void closesNothingButLiveOrStoppedProjects() {
        in(Stage.DELIVERING).refuse(OLGA, close(null), "only-live-or-stopped-project-is-closed");
    }

    @Test
    void reopensWhereWorkEnded() {
        closed().expect(OLGA, new Reopen(PROJECT, WHY), new ProjectReopened(ID, "LIVE", WHY.value()));
        stoppedIn(Stage.DELIVERING)
                .given(OLGA, new ProjectClosed(ID, "STOPPED", "STOPPED", null))
                .expect(OLGA, new Reopen(PROJECT, WHY), new ProjectReopened(ID, "DELIVERING", WHY.value()));
    }

    @Test
    void reopensOnlyWhatIsClosed() {
        in(Stage.LIVE).refuse(OLGA, new Reopen(PROJECT, WHY), "only-closed-project-is-reopened");
    }

    @ParameterizedTest
    @MethodSource
    void refusesChangesOnceClosed(ProjectCommand command) {
        closed().refuse(EVE, command, "closed-project-takes-no-changes");
    }

    static Stream<ProjectCommand> refusesChangesOnceClosed() {
        return Stream.of(
                STOP,
                close(null),
                new ProjectCommand.Pause(PROJECT, WHY),
                new ProjectCommand.ReportHealth(PROJECT, Health.RED, WHY),
                new ProjectCommand.EnterStage(PROJECT, Stage.LIVE, WHY),
                new ProjectCommand.FillSeat(PROJECT, Seat.DATA_ENGINEER, TOM_ID),
                new ProjectCommand.AdoptLesson(PROJECT, new LessonId("new"), WHY),
                new ProjectCommand.ChangeTags(PROJECT, List.of()),
                new ProjectCommand.RemoveLink(PROJECT, new LinkId("link")));
    }

    @ParameterizedTest
    @MethodSource
    void takesWhatComesToLightOnceClosed(ProjectCommand command) {
        closed().when(DAN, command).expectSuccessfulHandlerExecution();
    }

    static Stream<ProjectCommand> takesWhatComesToLightOnceClosed() {
        return Stream.of(
                new ProjectCommand.RecordLessonOutcome(PROJECT, new LessonId("old"), LessonOutcome.HELPED, WHY),
                new ProjectCommand.MeasureKpi(PROJECT, new KpiId("kpi2"), BigDecimal.ONE, null),
                new ProjectCommand.ChangeOwner(PROJECT, TOM_ID, WHY),
                new ProjectCommand.CelebrateWin(PROJECT, new WinId("win"), List.of(TOM_ID), WHY, null, null),
                new ProjectCommand.AddLink(
                        PROJECT, new LinkId("link"), new Line("Wiki"), new WebAddress("https://example.org")));
    }

    private static Projects closed() {
        return in(Stage.LIVE)
                .given(DAN, new KpiDefined(ID, "kpi2", "Churn", "%", BigDecimal.TEN, BigDecimal.ONE, null))
                .given(DAN, new LessonAdopted(ID, "old", "plan"))
                .given(OLGA, new ProjectClosed(ID, "LIVE", "DELIVERED", "review"));
    }

    private static Close close(@Nullable Outcome outcome) {
        return new Close(PROJECT, WHY, outcome);
    }
}
