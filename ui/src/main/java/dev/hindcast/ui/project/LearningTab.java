package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.learning.LearningQuery.MetLesson;
import dev.hindcast.learning.LearningQuery.RecordsOf;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemStatus;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectDetails.LessonAnswer;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.LessonId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.failures.FailureNavigation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the project learns from others and what others can learn from it. */
class LearningTab extends Div {

    private static final Set<Stage> OVER = Set.of(Stage.LIVE, Stage.STOPPED, Stage.CLOSED);

    private final ShownProject shown;
    private final ProjectActs acts;
    private final Map<LessonId, MetLesson> known;

    LearningTab(ShownProject shown, ProjectActs acts, Messages messages, Directory directory) {
        this.shown = shown;
        this.acts = acts;
        this.known = messages.ask(new RecordsOf(
                        shown.project().lessons().stream()
                                .map(ProjectDetails.Lesson::id)
                                .collect(Collectors.toSet()),
                        acts.user().actor()))
                .lessons();
        addClassName("hc-stack");
        var similar = new SimilarPanel(
                messages, acts.user(), directory, Set.of(LessonAnswer.ADOPTED, LessonAnswer.DISMISSED));
        similar.show(shown.project());
        add(postMortems(), lessons());
        if (!shown.isPast()) {
            add(similar);
        }
    }

    private Section postMortems() {
        var section = new Section("Post-mortems");
        if (shown.postMortems().isEmpty()) {
            section.show(ProjectView.muted("None yet. A stop opens one by itself."));
        } else {
            var list = new Div();
            list.addClassName("hc-stack");
            shown.postMortems().forEach(one -> {
                var status = one.published() ? PostMortemStatus.PUBLISHED : PostMortemStatus.DRAFT;
                var href = one.published() || shown.isPast()
                        ? FailureNavigation.href(one.id())
                        : FailureNavigation.editHref(one.id());
                var item = new Div(
                        new Anchor(href, one.title()),
                        (one.published() ? Tone.GOOD : Tone.CARE).badge(Labels.of(status)));
                item.addClassName("hc-badges");
                list.add(item);
            });
            section.show(list);
        }
        if (acts.may(PostMortemCommand.Open.class)) {
            section.withActions(Buttons.add("Open a post-mortem", () -> acts.openPostMortem()));
        }
        return section;
    }

    private Section lessons() {
        var section = new Section("Lessons adopted and dismissed");
        var lessons = shown.project().lessons();
        if (lessons.isEmpty()) {
            section.show(ProjectView.muted("None yet. Asking for the charter proposes lessons of similar failures."));
            return section;
        }
        var list = new Div();
        list.addClassName("hc-stack");
        outcomesMissing(lessons).ifPresent(list::add);
        lessons.forEach(lesson -> {
            var met = known.get(lesson.id());
            var statement = met == null ? "A lesson that only some may read" : met.statement();
            var facts = new Facts();
            if (lesson.words() != null) {
                facts.add(lesson.answer() == LessonAnswer.ADOPTED ? "Plan" : "Because", lesson.words());
            }
            if (lesson.outcome() != null) {
                facts.add(Labels.of(lesson.outcome()), lesson.evidence() == null ? "" : lesson.evidence());
            }
            var badges = new Div(
                    (lesson.answer() == LessonAnswer.OPEN ? Tone.ACT : Tone.PLAIN).badge(Labels.of(lesson.answer())));
            badges.addClassName("hc-badges");
            var item = new Div(new H3(statement), badges, facts);
            if (lesson.answer() == LessonAnswer.OPEN) {
                answer(item, lesson.id(), statement);
            }
            if (lesson.answer() == LessonAnswer.ADOPTED && acts.may(ProjectCommand.RecordLessonOutcome.class)) {
                item.add(Buttons.quiet(
                        "Record what it did",
                        statement,
                        () -> acts.project(ProjectCommand.RecordLessonOutcome.class, "Record a lesson's outcome")
                                .given("lesson", lesson.id())
                                .open()));
            }
            list.add(item);
        });
        section.show(list);
        return section;
    }

    /** Once a project is in use or over it can tell what its lessons did. */
    private Optional<Div> outcomesMissing(List<ProjectDetails.Lesson> lessons) {
        var missing = lessons.stream()
                .filter(lesson -> lesson.answer() == LessonAnswer.ADOPTED && lesson.outcome() == null)
                .count();
        if (missing == 0 || shown.isPast() || !OVER.contains(shown.project().stage())) {
            return Optional.empty();
        }
        var reminder = new Div(
                Tone.CARE.badge("Outcome missing"),
                new Span(
                        missing == 1
                                ? "One adopted lesson has no outcome yet: record what it did."
                                : Formats.number(missing)
                                        + " adopted lessons have no outcome yet: record what they did."));
        reminder.addClassName("hc-badges");
        return Optional.of(reminder);
    }

    private void answer(Div item, LessonId lesson, String statement) {
        var answers = new Div();
        answers.addClassName("hc-actions");
        for (var answer : List.of(
                Map.entry("Adopt", ProjectCommand.AdoptLesson.class),
                Map.entry("Dismiss", ProjectCommand.DismissLesson.class),
                Map.entry("Not similar", ProjectCommand.MarkLessonNotSimilar.class))) {
            if (acts.may(answer.getValue())) {
                var button = Buttons.plain(
                        answer.getKey(),
                        () -> acts.project(answer.getValue(), answer.getKey())
                                .given("lesson", lesson)
                                .hint(statement)
                                .open());
                button.setAriaLabel(answer.getKey() + ": " + statement);
                answers.add(button);
            }
        }
        item.add(answers);
    }
}
