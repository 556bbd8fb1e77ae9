package dev.hindcast.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.hindcast.checkin.CheckInCommand.Answer;
import dev.hindcast.checkin.CheckInCommand.TakeNextStep;
import dev.hindcast.checkin.CheckInId;
import dev.hindcast.checkin.Colour;
import dev.hindcast.checkin.Question;
import dev.hindcast.checkin.Week;
import dev.hindcast.shared.Metadata;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.ui.ScreenTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Today is Friday, 20 November 2026: the week 47, which is not answered yet. */
class CheckInViewTest extends ScreenTest {

    private static final CheckInId THIS_WEEK = CheckInId.of(new PersonId("ben"), Week.parse("2026-W47"));
    private static final CheckInId LAST_WEEK = CheckInId.of(new PersonId("ben"), Week.parse("2026-W46"));

    @Test
    void answersTheElevenQuestions() {
        navigate(CheckInView.class);

        assertThat(questions()).hasSize(11);
        questions().forEach(question -> question.setValue(Colour.GREEN));
        questions().get(Question.OWNERS.ordinal()).setValue(Colour.RED);
        assertThat(questions().get(Question.OWNERS.ordinal()).getHelperText())
                .isEqualTo("Next step: " + Question.OWNERS.nextStep());
        assertThat($(Span.class)
                        .withText("11 of 11 answered · Leading 5 of 6 green · Technical involvement 5 of 5 green")
                        .exists())
                .isTrue();
        $(TextArea.class).single().setValue("Calm again.");
        test($(Button.class).withText("Save the check-in").single()).click();

        assertThat(answers.commands()).singleElement().isInstanceOfSatisfying(Answer.class, given -> {
            assertThat(given.week()).isEqualTo(THIS_WEEK);
            assertThat(given.teamSize()).isEqualTo(5);
            assertThat(given.byQuestion().reds()).containsExactly(Question.OWNERS);
            assertThat(given.note()).isEqualTo(new Paragraph("Calm again."));
        });
    }

    @Test
    void saysWhichQuestionsHaveNoAnswer() {
        navigate(CheckInView.class);

        questions().stream().skip(1).forEach(question -> question.setValue(Colour.GREEN));
        test($(Button.class).withText("Save the check-in").single()).click();

        assertThat(answers.commands()).isEmpty();
        assertThat(questions().getFirst().isInvalid()).isTrue();
        assertThat(questions().getLast().isInvalid()).isFalse();
    }

    @Test
    void tellsHowOftenARedCameAndTakesItsNextStep() {
        open("check-in", "week=2026-W46");

        assertThat($(Span.class).withText(Question.OWNERS.nextStep()).exists()).isTrue();
        test($(Button.class).withText("I did this").single()).click();
        $(TextArea.class).single().setValue("Called Ada.");
        test($(Button.class).withText("Done").single()).click();

        assertThat(answers.commands())
                .containsExactly(new TakeNextStep(LAST_WEEK, Question.OWNERS, new Paragraph("Called Ada.")));
        assertThat(answers.commandMessages().getFirst().getMetaData()).containsEntry(Metadata.EXPECTED_VERSION, "3");
    }

    @Test
    void showsTheWeeksSoFar() {
        navigate(CheckInView.class);

        assertThat($(NativeTable.class).single().getElement().getTextRecursively())
                .contains("Leading", "5/6 green, on track", "Business owners");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("check-in?week=2026-W45", "check-in?week=2026-W46");
    }

    private List<RadioButtonGroup<Colour>> questions() {
        return $(QuestionField.class).all().stream()
                .<RadioButtonGroup<Colour>>map(field -> field)
                .toList();
    }
}
