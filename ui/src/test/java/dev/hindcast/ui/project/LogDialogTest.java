package dev.hindcast.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.hindcast.desk.DeskCommand.TakeUp;
import dev.hindcast.project.Health;
import dev.hindcast.project.ProjectCommand.ReportHealth;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.common.Palette;
import java.util.List;
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

    private ListBox<Object> list() {
        return (ListBox<Object>) $(ListBox.class).single();
    }

    private List<Object> items() {
        return list().getListDataView().getItems().toList();
    }
}
