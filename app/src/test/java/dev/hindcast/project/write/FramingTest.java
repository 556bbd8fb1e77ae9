package dev.hindcast.project.write;

import static dev.hindcast.project.write.Projects.DAN;
import static dev.hindcast.project.write.Projects.EVE;
import static dev.hindcast.project.write.Projects.ID;
import static dev.hindcast.project.write.Projects.OLGA;
import static dev.hindcast.project.write.Projects.PROJECT;
import static dev.hindcast.project.write.Projects.TOM_ID;
import static dev.hindcast.project.write.Projects.WHY;
import static dev.hindcast.project.write.Projects.frame;
import static dev.hindcast.project.write.Projects.framed;
import static dev.hindcast.project.write.Projects.projectFramed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.project.events.FramingRevised;
import dev.hindcast.project.events.OriginEndorsed;
import dev.hindcast.project.events.OwnerChanged;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramingTest {

    @Test
    void framesAProject() {
        new Projects().expect(DAN, frame(), projectFramed(Origin.KPI_GAP, "olga"));
    }

    @Test
    void refusesAKeyThatIsTaken() {
        var projects = new Projects();
        projects.keyIsFree = false;
        projects.refuse(DAN, frame(), "key-is-unique");
    }

    @Test
    void refusesAUnitThatIsNotDefined() {
        var projects = new Projects();
        projects.defined = false;
        projects.refuseField(DAN, frame(), "unit");
    }

    @Test
    void takesSmallLettersOfAKeyAsCapitals() {
        assertThat(new ProjectKey(" churn-2 ").value()).isEqualTo("CHURN-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "A B", "ABCDEFGHIJKLM", "Ä1", "A_B"})
    void refusesWhatIsNoKey(String text) {
        assertThatThrownBy(() -> new ProjectKey(text)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void revisesWhatIsGivenAndKeepsTheRest() {
        framed().expect(
                        DAN,
                        new ProjectCommand.ReviseFraming(
                                PROJECT, new Line("Keep them"), null, Origin.REGULATION, null, new Code("GROW"), null),
                        new FramingRevised(ID, "Keep them", "Customers leave", "REGULATION", "RETAIL", "GROW"));
    }

    @Test
    void takesTheGoalAway() {
        framed().given(DAN, new FramingRevised(ID, "Keep them", "Customers leave", "KPI_GAP", "RETAIL", "GROW"))
                .expect(
                        DAN,
                        new ProjectCommand.ReviseFraming(PROJECT, null, null, null, null, null, true),
                        new FramingRevised(ID, "Keep them", "Customers leave", "KPI_GAP", "RETAIL", null));
        assertThatThrownBy(
                        () -> new ProjectCommand.ReviseFraming(PROJECT, null, null, null, null, new Code("GROW"), true))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void refusesARevisionOfNothing() {
        assertThatThrownBy(() -> new ProjectCommand.ReviseFraming(PROJECT, null, null, null, null, null, null))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void refusesARevisionToAGoalThatIsNotDefined() {
        var projects = framed();
        projects.defined = false;
        projects.refuseField(
                DAN, new ProjectCommand.ReviseFraming(PROJECT, null, null, null, null, new Code("GROW"), null), "goal");
    }

    @Test
    void changesTheOwner() {
        framed().expect(
                        DAN,
                        new ProjectCommand.ChangeOwner(PROJECT, TOM_ID, WHY),
                        new OwnerChanged(ID, "olga", "tom", WHY.value()));
    }

    @Test
    void letsTheOwnerEndorseTheOrigin() {
        framed().expect(
                        OLGA,
                        new ProjectCommand.EndorseOrigin(PROJECT, WHY),
                        new OriginEndorsed(ID, "olga", WHY.value()));
    }

    @Test
    void refusesAnEndorsementByAnyoneElse() {
        framed().refuse(EVE, new ProjectCommand.EndorseOrigin(PROJECT, WHY), "only-owner-endorses-origin");
    }
}
