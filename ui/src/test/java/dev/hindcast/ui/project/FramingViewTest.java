package dev.hindcast.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.hindcast.project.FramingDrafts;
import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectCommand.AnswerRisk;
import dev.hindcast.project.ProjectCommand.DismissLesson;
import dev.hindcast.project.ProjectCommand.Frame;
import dev.hindcast.project.ProjectCommand.SetField;
import dev.hindcast.project.ProjectQuery.GateOf;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.project.Requirement;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.PersonId;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.SomeProject;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.Stepper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("unchecked")
class FramingViewTest extends ScreenTest {

    @Autowired
    private FramingDrafts ideas;

    @BeforeEach
    void forgetIdeas() {
        ideas.forget(new PersonId("ben"));
    }

    @Test
    void tellsEveryFaultBesideItsField() {
        navigate(FramingView.class);
        test($(TextField.class).withLabel("Key").single()).setValue("no key");

        test($(Button.class).withText("Save and go on").single()).click();

        assertThat(answers.commands()).isEmpty();
        assertThat($(TextField.class).withLabel("Key").single().getErrorMessage())
                .isEqualTo("Must be 2 to 12 of A-Z, 0-9 and '-'.");
        assertThat($(TextField.class).withLabel("Name").single().getErrorMessage())
                .isEqualTo("Must not be empty.");
    }

    @Test
    void pointsOutATechniqueWhileTyping() {
        navigate(FramingView.class);
        assertThat($(Div.class).withClassName("hc-hint-line").exists()).isFalse();

        test($(TextArea.class).withLabel("The problem, in business language").single())
                .setValue("Use deep learning to forecast what 40 branches will sell next week");

        assertThat($(Div.class)
                        .withClassName("hc-hint-line")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("“deep learning” is a technique, not a problem");
        assertThat(answers.commands()).isEmpty();
    }

    @Test
    void pointsOutAKpiWithoutABaselineAndTellsWhatEachStepMisses() {
        answers.to(
                GateOf.class,
                query -> new GateOf.Result(
                        query.project(),
                        Stage.FRAMED,
                        Stage.CHARTERED,
                        List.of(Requirement.DRIVER.missing(), Requirement.COST_PLANNED.missing()),
                        List.of(),
                        1));
        answers.to(ProjectPage.class, query -> new ProjectPage.Result(SomeProject.framed(query.project())));
        open("projects/new", "project=p-1&step=2");
        assertThat($(Stepper.class).single().getElement().getTextRecursively()).contains("What it is worth2 missing");

        test($(Button.class).withText("Define a KPI").single()).click();
        test($(TextField.class)
                        .withLabel("Which number of the business is to move?")
                        .single())
                .setValue("Accuracy");

        assertThat($(HintList.class).all().getLast().getElement().getTextRecursively())
                .contains("Without a baseline", "not whether the business is better off");
    }

    @Test
    void bringsBackWhatWasTypedBefore() {
        navigate(FramingView.class);
        test($(TextField.class).withLabel("Name").single()).setValue("Less waste");
        ((ComboBox<String>) $(ComboBox.class).withLabel("Region").single()).setValue("EMEA");

        navigate(FramingView.class);

        assertThat($(TextField.class).withLabel("Name").single().getValue()).isEqualTo("Less waste");
        assertThat($(ComboBox.class).withLabel("Region").single().getValue()).isEqualTo("EMEA");
        test($(Button.class).withText("Begin afresh").single()).click();
        assertThat($(TextField.class).withLabel("Name").single().getValue()).isEmpty();
        assertThat(ideas.of(new PersonId("ben"))).isEmpty();
    }

    @Test
    void remembersWhatIsChosenAboutLessonsUntilTheProjectExists() {
        navigate(FramingView.class);
        test($(TextArea.class).withLabel("The problem, in business language").single())
                .setValue("Depots wait for parts that nobody ordered");
        assertThat($(Div.class).withClassName("hc-card").all()).hasSize(2);

        test($(Button.class).withText("Dismiss").single()).click();
        test($(Button.class).withText("We do this already.").single()).click();
        test($(Button.class).withText("Say how we deal with it").single()).click();
        test($(TextArea.class).withLabel("How we deal with it").single()).setValue("Data first");
        test($(Button.class).withText("Save").single()).click();
        assertThat(answers.commands()).isEmpty();

        test($(TextField.class).withLabel("Key").single()).setValue("PARTS");
        test($(TextField.class).withLabel("Name").single()).setValue("Parts where they are needed");
        $(Select.class).all().stream()
                .filter(select -> "Where the idea came from".equals(select.getLabel()))
                .forEach(select -> ((Select<Origin>) select).setValue(Origin.KPI_GAP));
        $(ComboBox.class).all().stream()
                .filter(box -> "Business unit".equals(box.getLabel()))
                .forEach(box -> ((ComboBox<Choice>) box).setValue(new Choice("LOG", "Logistics")));
        ((ComboBox<String>) $(ComboBox.class).withLabel("Region").single()).setValue("APAC");
        answers.to(
                GateOf.class,
                query -> new GateOf.Result(query.project(), Stage.FRAMED, Stage.CHARTERED, List.of(), List.of(), 1));
        answers.to(
                ProjectPage.class,
                query -> new ProjectPage.Result(
                        SomeProject.of(query.project(), new PersonId("ada"), new PersonId("ben"))));
        test($(Button.class).withText("Save and go on").single()).click();

        var frame = (Frame) answers.commands().getFirst();
        assertThat(answers.commands().stream().skip(1))
                .containsExactlyInAnyOrder(
                        new SetField(frame.project(), new Code("REGION"), new Line("APAC")),
                        new DismissLesson(
                                frame.project(),
                                new LessonId("l-1"),
                                new dev.hindcast.shared.Paragraph("We do this already.")),
                        new AnswerRisk(
                                frame.project(),
                                new Code("DATA_LACKING"),
                                new dev.hindcast.shared.Paragraph("Data first")));
    }
}
