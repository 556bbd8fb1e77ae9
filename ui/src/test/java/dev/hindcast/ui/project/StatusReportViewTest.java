package dev.hindcast.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.hindcast.project.ProjectCommand.SendStatusReport;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.project.ProjectQuery.StatusReports;
import dev.hindcast.project.Voice;
import dev.hindcast.shared.PersonId;
import dev.hindcast.transfer.TransferQuery.DraftStatusReport;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.SomeProject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusReportViewTest extends ScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @BeforeEach
    void prepare() {
        answers.to(
                ProjectPage.class,
                query -> new ProjectPage.Result(
                        SomeProject.of(query.project(), new PersonId("ada"), new PersonId("ben"))));
        answers.to(
                DraftStatusReport.class,
                query -> new DraftStatusReport.Result("Keep customers", "Told to " + query.voice(), 4, false));
        answers.to(StatusReports.class, query -> new StatusReports.Result(List.of()));
    }

    @Test
    void draftsTheLastFortnightForExecutives() {
        open("projects/CHURN/report", "");

        var asked = answers.lastAsked(DraftStatusReport.class);
        assertThat(asked.voice()).isEqualTo(Voice.EXECUTIVE);
        assertThat(asked.from()).isEqualTo(TODAY.minusDays(13));
        assertThat(asked.to()).isEqualTo(TODAY);
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Told to EXECUTIVE");
    }

    @Test
    void draftsWhatTheAddressSays() {
        open("projects/CHURN/report", "voice=TECHNICAL&from=2026-10-01&to=2026-10-31");

        var asked = answers.lastAsked(DraftStatusReport.class);
        assertThat(asked.voice()).isEqualTo(Voice.TECHNICAL);
        assertThat(asked.from()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(asked.to()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(((Select<?>) $(Select.class).all().getFirst()).getValue()).isEqualTo(Voice.TECHNICAL);
    }

    @Test
    void sendsWhatWasEditedToTheOwner() {
        open("projects/CHURN/report", "");
        test($(TextArea.class).single()).setValue("Edited");
        test($(Button.class).withText("Send").single()).click();
        test($(Button.class).withText("Keep").single()).click();

        var sent = (SendStatusReport) answers.commands().getFirst();
        assertThat(sent.text().value()).isEqualTo("Edited");
        assertThat(sent.voice()).isEqualTo(Voice.EXECUTIVE);
        assertThat(sent.recipients()).containsExactly(new PersonId("ada"));
    }
}
