package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemQuery;
import dev.hindcast.postmortem.PostMortemStatus;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails.LessonAnswer;
import dev.hindcast.search.SearchQuery;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Markdown;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.failures.FailureNavigation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the project learns from others and what others can learn from it. */
class LearningTab extends Div {

    private static final int SIMILAR = 5;

    private final ShownProject shown;
    private final ProjectActs acts;
    private final Messages messages;
    private final Map<String, PostMortemQuery.PublishedLesson> known;

    LearningTab(ShownProject shown, ProjectActs acts, Messages messages) {
        this.shown = shown;
        this.acts = acts;
        this.messages = messages;
        this.known = messages
                .ask(new PostMortemQuery.ListLessons(
                        Set.of(),
                        null,
                        null,
                        acts.user().actor(),
                        PageRequest.first(dev.hindcast.shared.Page.MAX_SIZE)))
                .lessons()
                .items()
                .stream()
                .collect(Collectors.toMap(lesson -> lesson.lesson().value(), lesson -> lesson));
        addClassName("hc-stack");
        add(postMortems(), lessons(), similar());
    }

    private Section postMortems() {
        var section = new Section("Post-mortems");
        if (shown.postMortems().isEmpty()) {
            section.show(ProjectView.muted("None yet. A stop opens one by itself."));
        } else {
            var list = new Div();
            list.addClassName("hc-stack");
            shown.postMortems().forEach(one -> {
                var published = one.status() == PostMortemStatus.PUBLISHED;
                var href = published
                        ? FailureNavigation.href(one.postMortem())
                        : FailureNavigation.editHref(one.postMortem());
                var item = new Div(
                        new Anchor(href, one.title()),
                        (published ? Tone.GOOD : Tone.CARE).badge(Labels.of(one.status())));
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
        lessons.forEach(lesson -> {
            var statement = known.containsKey(lesson.id().value())
                    ? known.get(lesson.id().value()).statement()
                    : lesson.id().value();
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
                answer(item, lesson.id());
            }
            if (lesson.answer() == LessonAnswer.ADOPTED && acts.may(ProjectCommand.RecordLessonOutcome.class)) {
                item.add(Buttons.quiet(
                        "Record what it did",
                        () -> acts.project(ProjectCommand.RecordLessonOutcome.class, "Record a lesson's outcome")
                                .given("lesson", lesson.id())
                                .open()));
            }
            list.add(item);
        });
        section.show(list);
        return section;
    }

    private void answer(Div item, LessonId lesson) {
        for (var answer : List.of(
                Map.entry("Adopt", ProjectCommand.AdoptLesson.class),
                Map.entry("Dismiss", ProjectCommand.DismissLesson.class),
                Map.entry("Not similar", ProjectCommand.MarkLessonNotSimilar.class))) {
            if (acts.may(answer.getValue())) {
                item.add(Buttons.plain(
                        answer.getKey(),
                        () -> acts.project(answer.getValue(), answer.getKey())
                                .given("lesson", lesson)
                                .open()));
            }
        }
    }

    private Section similar() {
        var section = new Section("Similar failures");
        var found = messages.ask(new SearchQuery.FindSimilar(
                null, shown.project().id(), SIMILAR, acts.user().actor()));
        var own = shown.postMortems().stream()
                .map(one -> one.postMortem().value())
                .collect(Collectors.toSet());
        var others =
                found.hits().stream().filter(hit -> !own.contains(hit.id())).toList();
        if (others.isEmpty()) {
            section.show(new EmptyState(
                    VaadinIcon.BOOK, "Nothing similar", "No published failure is like this project so far."));
            return section;
        }
        var adopted = shown.project().lessons().stream()
                .map(lesson -> lesson.id().value())
                .collect(Collectors.toSet());
        var list = new Div();
        list.addClassName("hc-stack");
        for (var hit : others) {
            var item = new Div(
                    new H3(new Anchor(FailureNavigation.href(new PostMortemId(hit.id())), hit.title())),
                    Markdown.passage(List.of(hit.passage())));
            for (var lesson : hit.lessons()) {
                item.add(new Paragraph(lesson.statement()));
                if (!adopted.contains(lesson.id()) && acts.may(ProjectCommand.AdoptLesson.class)) {
                    item.add(Buttons.quiet(
                            "Adopt this lesson",
                            () -> acts.project(ProjectCommand.AdoptLesson.class, "Adopt a lesson")
                                    .given("lesson", new LessonId(lesson.id()))
                                    .hint(lesson.statement())
                                    .open()));
                }
            }
            list.add(item);
        }
        section.show(list);
        return section;
    }
}
