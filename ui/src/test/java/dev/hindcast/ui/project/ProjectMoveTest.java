package dev.hindcast.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.hindcast.project.ProjectCommand.EnterStage;
import dev.hindcast.project.ProjectCommand.Stop;
import dev.hindcast.project.Requirement;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Missing;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.Role;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.common.CommandForms;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moving a project to another stage, dragged or not. */
class ProjectMoveTest extends ScreenTest {

    @Autowired
    Messages messages;

    @Autowired
    Directory directory;

    @Autowired
    CurrentUser user;

    @Autowired
    CommandForms forms;

    private ProjectMove move;

    @BeforeEach
    void isLive() {
        OneProject.isThere(answers, Missing.of("NO_CLAIM_WAITING", "A claim waits for attestation"));
        move = new ProjectMove(messages, directory, user, forms, () -> {});
    }

    @Test
    void showsWhatTheGateMissesWithTheWayThere() {
        move.to(OneProject.ID, Stage.CLOSED);

        assertThat(answers.commands()).isEmpty();
        assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("CHURN is not closed yet");
        assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("A claim waits for attestation");
    }

    @Test
    void tellsThatThereIsNoWayBack() {
        move.to(OneProject.ID, Stage.FRAMED);

        assertThat(answers.commands()).isEmpty();
        assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("CHURN does not go back to framed");
    }

    @Test
    void asksForTheReviewAtOnceWhenNothingElseIsMissing() {
        OneProject.isThere(answers, Requirement.FINAL_REVIEW.missing());

        move.to(OneProject.ID, Stage.CLOSED);

        assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Close the project");
        test($(Button.class).withText("Save").single()).click();
        assertThat(answers.commands()).isEmpty();
    }

    @Test
    void doesNotGoBackWithoutAReason() {
        move.to(OneProject.ID, Stage.DELIVERING);
        test($(Button.class).withText("Save").single()).click();

        assertThat(answers.commands()).isEmpty();
    }

    @Test
    void asksWhyItGoesBack() {
        move.to(OneProject.ID, Stage.DELIVERING);
        $(TextArea.class).all().getFirst().setValue("Integration broke");
        test($(Button.class).withText("Save").single()).click();

        assertThat(answers.commands())
                .containsExactly(new EnterStage(OneProject.ID, Stage.DELIVERING, new Paragraph("Integration broke")));
    }

    @Test
    void asksWhatAStopNeeds() {
        move.to(OneProject.ID, Stage.STOPPED);
        $(TextArea.class).all().forEach(area -> area.setValue("Because"));
        test($(Button.class).withText("Save").single()).click();

        assertThat(answers.commands()).hasSize(1).first().isInstanceOf(Stop.class);
    }

    @Test
    void asksWhereToWhenNobodyDrags() {
        move.ask(OneProject.ID);

        @SuppressWarnings("unchecked")
        RadioButtonGroup<Stage> stages = $(RadioButtonGroup.class).single();
        assertThat(stages.getListDataView().getItems())
                .doesNotContain(Stage.LIVE)
                .contains(Stage.STOPPED);
        assertThat(stages.getValue()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void tellsThoseWhoMayNot() {
        signIn("fay", Role.FINANCE);

        move.to(OneProject.ID, Stage.STOPPED);

        assertThat($(Dialog.class).exists()).isFalse();
        assertThat(answers.commands()).isEmpty();
    }
}
