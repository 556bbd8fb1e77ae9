package dev.hindcast.ui.failures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.postmortem.Certainty;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.postmortem.PostMortemQuery.Factor;
import dev.hindcast.postmortem.PostMortemQuery.Lesson;
import dev.hindcast.shared.Label;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import java.util.Set;
import java.util.stream.Collectors;

/** The contributing factors and lessons of a draft. */
final class FindingsPart {

    private final Directory directory;
    private final BlamelessCheck check;
    private final Forms forms;

    FindingsPart(Directory directory, BlamelessCheck check, Forms forms) {
        this.directory = directory;
        this.check = check;
        this.forms = forms;
    }

    void addFactor() {
        forms.of(PostMortemCommand.AddFactor.class, "Add a factor")
                .proposed("certainty", Certainty.SUSPECTED)
                .hint("Nobody asks for the root cause: name everything that contributed, and how you know.")
                .open();
    }

    void drawLesson() {
        forms.of(PostMortemCommand.DrawLesson.class, "Draw a lesson")
                .hint("A statement that helps someone in another project next year.")
                .open();
    }

    Section factors(Account account) {
        var list = stack();
        if (account.latest().factors().isEmpty()) {
            list.add(nothing("None named yet. What contributed, and how do you know?"));
        }
        account.latest().factors().forEach(factor -> list.add(factor(factor)));
        var section = new Section("Contributing factors");
        section.show(list);
        return section.withActions(Buttons.add("Add a factor", this::addFactor));
    }

    private Div factor(Factor factor) {
        var name = directory.causeName(factor.cause().value());
        var badges = new Div(Tone.ACCENT.badge(name), Tone.PLAIN.badge(Labels.of(factor.certainty())));
        badges.addClassName("hc-badges");
        var item = new Div(badges);
        if (factor.evidence() != null) {
            item.add(new Paragraph(factor.evidence()));
        }
        var phases = phases(factor);
        if (!phases.isEmpty()) {
            item.add(nothing(phases));
        }
        item.add(Blame.of(check, factor.evidence()));
        var change = Buttons.quiet("Change", () -> changeFactor(factor));
        change.setAriaLabel("Change the factor " + name);
        var remove = Buttons.quiet(
                "Remove",
                () -> forms.of(PostMortemCommand.RemoveFactor.class, "Factor removed")
                        .given("factor", factor.factor())
                        .open());
        remove.setAriaLabel("Remove the factor " + name);
        item.add(buttons(change, remove));
        return InPlace.keyed(item, factor.factor());
    }

    /** A factor is never edited: the changed one takes the place of the old one. */
    private void changeFactor(Factor factor) {
        var removal =
                forms.of(PostMortemCommand.RemoveFactor.class, "Factor changed").given("factor", factor.factor());
        forms.of(PostMortemCommand.AddFactor.class, "Change the factor")
                .proposed("cause", factor.cause())
                .proposed("certainty", factor.certainty())
                .proposed("evidence", factor.evidence())
                .proposed("enteredIn", factor.enteredIn())
                .proposed("caughtIn", factor.caughtIn())
                .done(receipt -> removal.open())
                .open();
    }

    /** Where it entered and where it was caught, as far as that is known. */
    static String phases(Factor factor) {
        if (factor.enteredIn() == null) {
            return factor.caughtIn() == null
                    ? ""
                    : "Caught in " + Label.within(factor.caughtIn().name()) + ".";
        }
        return "Entered in " + Label.within(factor.enteredIn().name())
                + (factor.caughtIn() == null
                        ? "."
                        : ", caught in " + Label.within(factor.caughtIn().name()) + ".");
    }

    Section lessons(Account account) {
        var list = stack();
        if (account.latest().lessons().isEmpty()) {
            list.add(nothing("None drawn yet. What should the next project know before it starts?"));
        }
        if (account.latest().learningDeclined() != null) {
            list.add(new Paragraph("Nothing new: " + account.latest().learningDeclined()));
        }
        Set<?> published = account.published() == null
                ? Set.of()
                : account.published().lessons().stream().map(Lesson::lesson).collect(Collectors.toSet());
        account.latest().lessons().forEach(lesson -> list.add(lesson(lesson, !published.contains(lesson.lesson()))));
        var section = new Section("Lessons");
        section.show(list);
        section.withActions(Buttons.add("Draw a lesson", this::drawLesson));
        if (account.brief()) {
            section.withActions(Buttons.quiet(
                    "Nothing new",
                    () -> forms.of(PostMortemCommand.DeclineLearning.class, "Nothing new, because…")
                            .open()));
        }
        return section;
    }

    private Div lesson(Lesson lesson, boolean canGo) {
        var shown = FailureView.lesson(lesson);
        var reword = Buttons.quiet(
                "Reword",
                lesson.statement(),
                () -> forms.of(PostMortemCommand.RewordLesson.class, "Reword a lesson")
                        .given("lesson", lesson.lesson())
                        .proposed("statement", lesson.statement())
                        .proposed("advice", lesson.advice())
                        .open());
        var buttons = buttons(reword);
        if (canGo) {
            buttons.add(Buttons.quiet(
                    "Discard",
                    lesson.statement(),
                    () -> forms.of(PostMortemCommand.DiscardLesson.class, "Lesson discarded")
                            .given("lesson", lesson.lesson())
                            .open()));
        }
        shown.add(Blame.of(check, lesson.statement(), lesson.advice()), buttons);
        return InPlace.keyed(shown, lesson.lesson());
    }

    static Div stack() {
        var list = new Div();
        list.addClassName("hc-stack");
        return list;
    }

    static Div buttons(com.vaadin.flow.component.Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("hc-actions");
        return row;
    }

    static Span nothing(String text) {
        var told = new Span(text);
        told.addClassNames("hc-muted", "hc-small");
        return told;
    }
}
