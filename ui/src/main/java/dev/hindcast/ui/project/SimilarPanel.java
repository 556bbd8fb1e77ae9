package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.hindcast.learning.LearningQuery.Alike;
import dev.hindcast.learning.LearningQuery.Failure;
import dev.hindcast.project.ProjectCommand.MarkLessonNotSimilar;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectDetails.LessonAnswer;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Markdown;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.failures.FailureNavigation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The failures most like what is being framed, beside the form and following what is typed, with their lessons to be
 * answered and the risks that follow.
 */
final class SimilarPanel extends Aside {

    private static final int SHOWN = 5;
    private static final int FEWEST_LETTERS = 12;
    private static final int TYPING_PAUSE = 400;

    private final Messages messages;
    private final CurrentUser user;
    private final Directory directory;
    private final LessonChoices choices;
    private final TextField inMind = new TextField("Method and data you have in mind");
    private final Div found = new Div();
    private final RiskList risks;
    private final Set<Object> hidden = new HashSet<>();
    private final Set<LessonAnswer> elsewhere;
    private String typed = "";
    private @Nullable Code unit;
    private @Nullable ProjectId project;

    SimilarPanel(Messages messages, CurrentUser user, Directory directory) {
        this(messages, user, directory, Set.of());
    }

    /** Lessons answered like this are shown elsewhere. */
    SimilarPanel(Messages messages, CurrentUser user, Directory directory, Set<LessonAnswer> elsewhere) {
        this.elsewhere = elsewhere;
        this.messages = messages;
        this.user = user;
        this.directory = directory;
        choices = new LessonChoices(messages);
        risks = new RiskList(directory, user, choices, this::refresh);
        addClassName("hc-similar");
        getElement().setAttribute("aria-label", "Similar failures");
        inMind.setHelperText("Only to find similar failures; it is not kept");
        inMind.setMaxLength(500);
        inMind.setValueChangeMode(ValueChangeMode.LAZY);
        inMind.setValueChangeTimeout(TYPING_PAUSE);
        inMind.addValueChangeListener(change -> refresh());
        found.addClassName("hc-stack");
        found.getElement().setAttribute("aria-live", "polite");
        add(new H2("Has this failed before?"), found, inMind, risks);
    }

    /** Shows what is like the project; what was chosen before it existed is its own by then. */
    void show(@Nullable ProjectDetails details) {
        if (details != null) {
            project = details.id();
            choices.of(details);
            unit = new Code(details.framing().unit());
        }
        refresh();
    }

    /** Follows what is being typed. */
    void follow(String text, @Nullable Code unitOfForm) {
        if (!typed.equals(text) || !java.util.Objects.equals(unit, unitOfForm)) {
            typed = text;
            unit = unitOfForm;
            refresh();
        }
    }

    /** Records the choices with the project that has just been framed. */
    void record(ProjectId framed) {
        choices.record(framed);
    }

    private void refresh() {
        var text = (typed + " " + inMind.getValue()).strip();
        if (project == null && text.length() < FEWEST_LETTERS) {
            InPlace.show(found, hint("Describe the problem: failures like it appear here while you type."));
            risks.show(null);
            return;
        }
        var answer = messages.askIfAvailable(
                new Alike(text.isBlank() ? null : text, project, unit, directory.today(), user.actor()));
        if (answer.isEmpty()) {
            InPlace.show(
                    found, hint("The search index is being rebuilt: in a moment similar failures appear here again."));
            risks.show(null);
            return;
        }
        var alike = answer.get();
        var cards = new ArrayList<Component>();
        alike.failures().stream()
                .filter(failure -> !isHidden(failure))
                .limit(SHOWN)
                .forEach(failure -> cards.add(card(failure)));
        if (cards.isEmpty()) {
            cards.add(hint("Nothing similar is known. If you fail, you will be the first to tell."));
        }
        InPlace.show(found, cards);
        risks.show(alike);
    }

    private boolean isHidden(Failure failure) {
        return hidden.contains(failure.postMortem())
                || !failure.lessons().isEmpty()
                        && failure.lessons().stream()
                                .allMatch(lesson -> choices.to(lesson.lesson()).answer() == LessonAnswer.NOT_SIMILAR);
    }

    private Component card(Failure failure) {
        var title = new Anchor(FailureNavigation.href(failure.postMortem()), failure.title());
        title.setTarget("_blank");
        title.getElement().setAttribute("rel", "noopener");
        var card = new Div(new H3(title), Markdown.passage(List.of(failure.passage())));
        card.addClassName("hc-card");
        failure.lessons().stream()
                .filter(lesson ->
                        !elsewhere.contains(choices.to(lesson.lesson()).answer()))
                .forEach(lesson -> card.add(new LessonCard(lesson, choices, user, this::refresh)));
        if (user.may(MarkLessonNotSimilar.class)) {
            var notSimilar = Buttons.quiet("Not similar", () -> notSimilar(failure));
            notSimilar.setAriaLabel("Not similar: " + failure.title());
            notSimilar.setTooltipText("Does not appear for this project any more");
            var foot = new Div(notSimilar);
            foot.addClassName("hc-card-foot");
            card.add(foot);
        }
        return InPlace.keyed(card, failure.postMortem());
    }

    private void notSimilar(Failure failure) {
        hidden.add(failure.postMortem());
        failure.lessons().stream()
                .filter(lesson -> choices.to(lesson.lesson()).answer() == LessonAnswer.OPEN)
                .forEach(lesson -> choices.notSimilar(lesson.lesson()));
        refresh();
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassNames("hc-muted", "hc-small");
        return hint;
    }
}
