package dev.hindcast.ui.project;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.learning.LearningQuery.MetLesson;
import dev.hindcast.project.ProjectCommand.AdoptLesson;
import dev.hindcast.project.ProjectDetails.LessonAnswer;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Dialogs;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.common.learning.LessonUse;
import java.util.List;

/** A lesson to be answered: adopted with a plan, or dismissed with a reason that is usual or one's own. */
final class LessonCard extends Div {

    /** Reasons for which lessons are usually left aside. */
    static final List<String> USUAL = List.of(
            "We do this already.",
            "It does not apply to our data or method.",
            "Somebody else takes care of it.",
            "It costs more than it would prevent.");

    private final MetLesson lesson;
    private final LessonChoices choices;
    private final Runnable changed;

    LessonCard(MetLesson lesson, LessonChoices choices, CurrentUser user, Runnable changed) {
        this.lesson = lesson;
        this.choices = choices;
        this.changed = changed;
        addClassName("hc-met-lesson");
        add(new Paragraph(lesson.statement()));
        var use = LessonUse.of(lesson.record());
        if (use != null) {
            add(use);
        }
        var chosen = choices.to(lesson.lesson());
        if (chosen.answer() != LessonAnswer.OPEN) {
            var answer = new Div((chosen.answer() == LessonAnswer.ADOPTED ? Tone.GOOD : Tone.PLAIN)
                    .badge(Labels.of(chosen.answer())));
            if (chosen.words() != null) {
                answer.add(new Span(chosen.words()));
            }
            answer.addClassNames("hc-badges", "hc-small");
            add(answer);
        }
        if (user.may(AdoptLesson.class)) {
            add(steps(chosen.answer()));
        }
    }

    private Div steps(LessonAnswer answer) {
        var steps = new Div();
        steps.addClassName("hc-actions");
        if (answer != LessonAnswer.ADOPTED) {
            steps.add(named(Buttons.quiet("Adopt", this::adopt)));
        }
        if (answer == LessonAnswer.OPEN) {
            var reasons = new Div();
            reasons.addClassNames("hc-reasons");
            reasons.setVisible(false);
            USUAL.forEach(reason ->
                    reasons.add(Buttons.quiet(reason, () -> dismiss(new dev.hindcast.shared.Paragraph(reason)))));
            reasons.add(Buttons.quiet(
                    "Another reason…",
                    () -> Dialogs.reason("Dismiss this lesson", "Why not?", "Dismiss", this::dismiss)));
            var dismiss = named(Buttons.quiet("Dismiss", () -> {}));
            dismiss.getElement().setAttribute("aria-expanded", "false");
            dismiss.addClickListener(click -> {
                reasons.setVisible(!reasons.isVisible());
                dismiss.getElement().setAttribute("aria-expanded", String.valueOf(reasons.isVisible()));
            });
            steps.add(dismiss, reasons);
        }
        return steps;
    }

    /** Which lesson it is about is heard, too. */
    private Button named(Button button) {
        button.setAriaLabel(button.getText() + ": " + lesson.statement());
        return button;
    }

    private void adopt() {
        var dialog = new FormDialog("Adopt this lesson", "Adopt").hint(lesson.statement());
        var plan = dialog.add("plan", Inputs.paragraph("What will be done, by whom, by when"));
        dialog.onSubmit(in -> {
            choices.adopt(lesson.lesson(), in.paragraph(plan));
            changed.run();
        });
        dialog.open();
    }

    private void dismiss(dev.hindcast.shared.Paragraph reason) {
        choices.dismiss(lesson.lesson(), reason);
        changed.run();
    }
}
