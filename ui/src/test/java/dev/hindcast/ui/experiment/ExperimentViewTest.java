package dev.hindcast.ui.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.hindcast.experiment.ExperimentCommand.LinkRun;
import dev.hindcast.experiment.ExperimentCommand.RecordReading;
import dev.hindcast.experiment.Verdict;
import dev.hindcast.shared.Role;
import dev.hindcast.ui.ScreenTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ExperimentViewTest extends ScreenTest {

    @Test
    void tellsWhatWasReadAndUsedAndWhoBearsTheRisk() {
        open("experiments/x-1", "");

        assertThat($(H1.class).single().getText()).isEqualTo("Route model on a week of orders");
        assertThat($(H2.class).all().stream().map(H2::getText))
                .contains("Readings", "Time and money", "Plan", "Risk buy-in", "Linked runs", "Insights");
        assertThat($(Span.class).all().stream().map(Span::getText)).contains("95%", "€17,100 of €18,000", "Ada Lind");
    }

    @Test
    void offersNothingToThoseWhoOnlyRead() {
        signIn("eve", Role.ADMIN);
        open("experiments/x-1", "");

        assertThat($(Button.class).all().stream().map(Button::getText))
                .doesNotContain("Conclude", "Record a reading", "Link a run", "Capture an insight");
    }

    @Test
    void asksForAnExplanationOfAVerdictThatTheLastReadingContradicts() {
        open("experiments/x-1", "");
        test(button("Conclude")).click();

        @SuppressWarnings("unchecked")
        Select<Verdict> verdict = $(Select.class).withCaption("Verdict").single();
        verdict.setValue(Verdict.VALIDATED);
        assertThat(advice()).startsWith("The last reading does not say so");
        verdict.setValue(Verdict.REFUTED);
        assertThat($(Paragraph.class).withClassName("hc-advice").all()).isEmpty();
    }

    @Test
    void linksARunWithPastedFiguresAndRecordsTheReadingWithIt() {
        open("experiments/x-1", "");
        test(button("Link a run")).click();
        $(TextField.class).withCaption("Address of the run").single().setValue("https://wandb.ai/a/b/runs/c1");
        $(TextArea.class)
                .withCaption("Metrics")
                .single()
                .setValue("{\"empty kilometres saved, %\": 9.1, \"_step\": 12, \"loss\": {\"val\": 0.3}}");
        $(TextArea.class).withCaption("Parameters").single().setValue("depth = 6");
        test(button("Save")).click();

        assertThat(answers.commands()).hasSize(2);
        var linked = (LinkRun) answers.commands().getFirst();
        assertThat(linked.metrics())
                .containsEntry("empty kilometres saved, %", new BigDecimal("9.1"))
                .containsEntry("loss.val", new BigDecimal("0.3"))
                .hasSize(2);
        assertThat(linked.parameters()).containsEntry("depth", "6");
        assertThat(((RecordReading) answers.commands().getLast()).value()).isEqualByComparingTo("9.1");
    }

    private Button button(String text) {
        return $(Button.class).withText(text).all().getFirst();
    }

    private String advice() {
        return $(Paragraph.class).withClassName("hc-advice").single().getText();
    }
}
