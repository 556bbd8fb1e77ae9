package dev.hindcast.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.hindcast.desk.DeskCommand.TakeUp;
import dev.hindcast.learning.LearningQuery.MetLesson;
import dev.hindcast.learning.LearningQuery.RecordsOf;
import dev.hindcast.learning.LessonRecord;
import dev.hindcast.project.Health;
import dev.hindcast.project.ProjectCommand.AdoptLesson;
import dev.hindcast.project.ProjectCommand.ReportHealth;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.SomeProject;
import dev.hindcast.ui.common.Palette;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Logging from anywhere: a project, what happened, its form. */
class LogDialogTest extends ScreenTest {

    @Autowired
    Palette palette;

    @BeforeEach
    void isThere() {
        OneProject.isThere(answers);
    }

    @Test
    @SuppressWarnings("unchecked")
    void logsAboutAProjectThatIsNotOnTheScreen() {
        palette.open();
        assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Log: about which project?");

        test(list()).selectItem(list().getListDataView().getItem(0).toString());
        assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Log for CHURN");
        $(TextField.class).single().setValue("rag");
        var found = items();
        assertThat(found).extracting(one -> ((LogEntry) one).words()).containsExactly("Report health");
        ((LogEntry) found.getFirst()).open().run();
        ((Select<Health>) $(Select.class).withLabel("Health").single()).setValue(Health.RED);
        $(TextArea.class).single().setValue("Data is late");
        test($(Button.class).withText("Save").single()).click();

        assertThat(answers.commands())
                .containsExactly(new ReportHealth(OneProject.ID, Health.RED, new Paragraph("Data is late")));
    }

    @Test
    void isAboutTheProjectThatIsFramed() {
        FramingView.open(OneProject.ID, FramingStep.SUCCESS);

        palette.open();

        assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Log for CHURN");
    }

    @Test
    void remembersWhichProjectWasTakenUp() {
        navigate(ProjectView.class, java.util.Map.of("key", "churn"));
        assertThat(answers.given()).contains(new TakeUp(OneProject.ID));

        palette.open();

        assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Log for CHURN");
        $(TextField.class).single().setValue("approve");
        assertThat(items()).allMatch(one -> !((LogEntry) one).isPossible());
    }

    @Test
    void findsWhatIsTypedWithItsPunctuation() {
        var entries = List.of(
                new LogEntry("Record a reading: Two clerks’ calls", "Experiments", "", null, () -> {}),
                new LogEntry("Book a cost", "Value", "", null, () -> {}));

        assertThat(LogEntry.matching(entries, "reading: two, clerks"))
                .extracting(LogEntry::words)
                .containsExactly("Record a reading: Two clerks’ calls");
        assertThat(LogEntry.matching(entries, " : ")).hasSize(2);
    }

    @Test
    void findsWhatIsTypedNearlyRight() {
        var entries = List.of(
                entry("Record a stakeholder’s pulse", ""),
                entry("Add a stakeholder", ""),
                entry("Report health", "status rag"),
                entry("Book a cost", "spent expense"));

        assertThat(LogEntry.matching(entries, "stakeholder"))
                .extracting(LogEntry::words)
                .containsExactly("Add a stakeholder", "Record a stakeholder’s pulse");
        assertThat(LogEntry.matching(entries, "stakholder"))
                .extracting(LogEntry::words)
                .contains("Add a stakeholder");
        assertThat(LogEntry.matching(entries, "helath"))
                .extracting(LogEntry::words)
                .containsExactly("Report health");
        assertThat(LogEntry.matching(entries, "expence"))
                .extracting(LogEntry::words)
                .containsExactly("Book a cost");
        assertThat(LogEntry.matching(entries, "zebra")).isEmpty();
    }

    @Test
    void beginsAnExperimentAsTheLastOneAndAsksForWordsFirst() {
        open("plan an");

        assertThat($(IntegerField.class).withLabel("Timebox days").single().getValue())
                .isEqualTo(42);
        assertThat(labelsOfFields())
                .startsWith("Title", "Hypothesis", "Method")
                .last()
                .isEqualTo("Holds since");
    }

    @Test
    void letsALessonBeAdoptedFromTheLog() {
        answers.to(
                ProjectPage.class,
                query -> new ProjectPage.Result(SomeProject.withLesson(OneProject.ID, new LessonId("l-1"))));
        answers.to(
                RecordsOf.class,
                query -> new RecordsOf.Result(Map.of(
                        new LessonId("l-1"), new MetLesson(new LessonId("l-1"), "Ask first", LessonRecord.NONE))));
        open("adopt");
        $(TextArea.class).single().setValue("We ask on Monday");
        test($(Button.class).withText("Save").single()).click();

        assertThat(answers.commands())
                .containsExactly(
                        new AdoptLesson(OneProject.ID, new LessonId("l-1"), new Paragraph("We ask on Monday")));
    }

    private void open(String words) {
        palette.open();
        test(list()).selectItem(list().getListDataView().getItem(0).toString());
        $(TextField.class).single().setValue(words);
        ((LogEntry) items().getFirst()).open().run();
    }

    private List<String> labelsOfFields() {
        return $(FormLayout.class)
                .single()
                .getChildren()
                .filter(HasLabel.class::isInstance)
                .map(field -> ((HasLabel) field).getLabel())
                .toList();
    }

    private static LogEntry entry(String words, String also) {
        return new LogEntry(words, "Running", also, null, () -> {});
    }

    private ListBox<Object> list() {
        return (ListBox<Object>) $(ListBox.class).single();
    }

    private List<Object> items() {
        return list().getListDataView().getItems().toList();
    }
}
