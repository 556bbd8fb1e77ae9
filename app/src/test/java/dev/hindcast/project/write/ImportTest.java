package dev.hindcast.project.write;

import static dev.hindcast.project.write.Projects.DAN;
import static dev.hindcast.project.write.Projects.EVE;
import static dev.hindcast.project.write.Projects.ID;
import static dev.hindcast.project.write.Projects.IMPORT;
import static dev.hindcast.project.write.Projects.OLGA;
import static dev.hindcast.project.write.Projects.PROJECT;
import static dev.hindcast.project.write.Projects.WHY;

import dev.hindcast.project.Outcome;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectCommand.ImportProject;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.project.Requirement;
import dev.hindcast.project.Stage;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.project.events.ProjectReopened;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Line;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportTest {

    private static final LocalDate DAY = LocalDate.parse("2023-05-01");

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"CLOSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void startsInTheStageItHadThere(Stage stage) {
        new Projects().expect(IMPORT, importIn(stage, null), imported(stage, null));
    }

    @Test
    void comesClosedWithItsOutcome() {
        new Projects().expect(IMPORT, importIn(Stage.CLOSED, Outcome.RETIRED), imported(Stage.CLOSED, Outcome.RETIRED));
        new Projects().refuseField(IMPORT, importIn(Stage.CLOSED, null), "outcome");
        new Projects().refuseField(IMPORT, importIn(Stage.LIVE, Outcome.DELIVERED), "outcome");
    }

    @Test
    void doesNotComeByHand() {
        new Projects().refuse(DAN, importIn(Stage.LIVE, null), "histories-come-by-import");
    }

    @Test
    void needsAFreeKeyToo() {
        var projects = new Projects();
        projects.keyIsFree = false;
        projects.refuse(IMPORT, importIn(Stage.LIVE, null), "key-is-unique");
    }

    @Test
    void goesOnWithoutWhatItsPastGatesWouldHaveNeeded() {
        new Projects()
                .given(IMPORT, imported(Stage.EXPERIMENTING, null))
                .lacking(Requirement.DRIVER, Requirement.EXPERIMENT_PLANNED)
                .expect(
                        DAN,
                        new ProjectCommand.EnterStage(PROJECT, Stage.DELIVERING, null),
                        new StageEntered(ID, "DELIVERING", "EXPERIMENTING", null));
    }

    @Test
    void needsWhatItsNextGateNeeds() {
        new Projects()
                .given(IMPORT, imported(Stage.STOPPED, null))
                .lacking(Requirement.PUBLISHED_POST_MORTEM)
                .refuse(OLGA, new ProjectCommand.Close(PROJECT, null, null), Requirement.PUBLISHED_POST_MORTEM);
    }

    @Test
    void reopensFramedWhereItIsNotKnownWhenItWasStopped() {
        new Projects()
                .given(IMPORT, imported(Stage.CLOSED, Outcome.STOPPED))
                .expect(EVE, new ProjectCommand.Reopen(PROJECT, WHY), new ProjectReopened(ID, "FRAMED", WHY.value()));
    }

    private static ImportProject importIn(Stage stage, @Nullable Outcome outcome) {
        return new ImportProject(
                PROJECT,
                new ProjectKey("CHURN"),
                new Line("DHS-1"),
                new Line("Keep customers"),
                null,
                null,
                new Code("RETAIL"),
                null,
                null,
                stage,
                outcome,
                null,
                DAY,
                null,
                null,
                null,
                WHY);
    }

    private static ProjectImported imported(Stage stage, @Nullable Outcome outcome) {
        return new ProjectImported(
                ID,
                "CHURN",
                "DHS-1",
                "Keep customers",
                null,
                null,
                "RETAIL",
                null,
                null,
                stage.name(),
                outcome == null ? null : outcome.name(),
                null,
                DAY,
                null,
                null,
                null,
                WHY.value());
    }
}
