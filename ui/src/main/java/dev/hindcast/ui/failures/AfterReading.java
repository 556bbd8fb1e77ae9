package dev.hindcast.ui.failures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.learning.LearningQuery.RecordsOf;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.postmortem.PostMortemQuery.Content;
import dev.hindcast.postmortem.PostMortemQuery.Lesson;
import dev.hindcast.postmortem.PostMortemStatus;
import dev.hindcast.postmortem.Section;
import dev.hindcast.search.SearchQuery.FindSimilar;
import dev.hindcast.search.SearchQuery.Similar;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.timeline.AccountTimeline;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Markdown;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.ui.common.ProjectNames;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.common.learning.LessonUse;
import dev.hindcast.ui.failures.AccountText.Chapter;
import dev.hindcast.ui.project.ProjectNavigation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document tells besides its text: timeline, actions, recurrences, similar failures, revisions. */
final class AfterReading {

    private static final int SIMILAR = 5;

    private final Messages messages;
    private final CurrentUser user;
    private final Directory directory;
    private final ProjectNames projects;

    AfterReading(Messages messages, CurrentUser user, Directory directory, ProjectNames projects) {
        this.messages = messages;
        this.user = user;
        this.directory = directory;
        this.projects = projects;
    }

    /** What became of each lesson. */
    Function<Lesson, Component> recordsUnder(Content content) {
        var lessons = content.lessons().stream().map(Lesson::lesson).collect(Collectors.toSet());
        if (lessons.isEmpty()) {
            return lesson -> new Span();
        }
        var records = messages.ask(new RecordsOf(lessons, user.actor()));
        return lesson -> {
            var use = LessonUse.of(records.of(lesson.lesson()));
            return use == null ? new Span() : use;
        };
    }

    Div facts(Account account) {
        var facts = new Facts();
        var summary = account.summary();
        if (summary.project() != null) {
            facts.add(
                    "Project",
                    new Anchor(
                            ProjectNavigation.href(projects.key(summary.project())), projects.name(summary.project())));
        }
        facts.add("Stopped on", summary.stoppedOn() == null ? "" : Formats.date(summary.stoppedOn()));
        var names = directory.names();
        facts.add(
                "Taking part",
                Stream.concat(Stream.of(summary.openedBy()), account.participants().stream())
                        .map(PersonId::value)
                        .distinct()
                        .map(names::of)
                        .collect(Collectors.joining(", ")));
        var badges = new Div();
        badges.addClassName("hc-badges");
        if (summary.status() != PostMortemStatus.PUBLISHED) {
            badges.add(Tone.CARE.badge(Labels.of(summary.status())));
        }
        if (summary.imported()) {
            badges.add(Tone.PLAIN.badge("Imported"));
        }
        account.tags().forEach(tag -> badges.add(Tone.PLAIN.badge(tag)));
        return new Div(facts, badges);
    }

    List<Chapter> chapters(Account account, Content content, Runnable changed) {
        return Stream.of(
                        timeline(account),
                        actions(account),
                        improvements(account),
                        similar(account, content, changed),
                        revisions(account))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Chapter> timeline(Account account) {
        var list = new OrderedList();
        list.addClassName("hc-timeline");
        TimelinePart.lines(messages, user, account).stream()
                .filter(AccountTimeline.Line::shown)
                .forEach(line -> {
                    var item = new ListItem(
                            FindingsPart.nothing(Formats.date(line.entry().effective())),
                            new Span(TimelinePart.sentence(line)));
                    if (line.annotation() != null) {
                        var said = new Span(line.annotation());
                        said.addClassName("hc-annotation");
                        item.add(said);
                    }
                    list.add(item);
                });
        return list.getComponentCount() == 0
                ? Optional.empty()
                : Optional.of(new Chapter("timeline", "Timeline", list));
    }

    private Optional<Chapter> actions(Account account) {
        if (account.actions().isEmpty()) {
            return Optional.empty();
        }
        var names = directory.names();
        var shown = new ArrayList<Component>();
        account.actions().forEach(action -> {
            var facts = new Facts();
            facts.add("Owner", names.of(action.owner().value()));
            facts.add("Due", Formats.date(action.due()));
            facts.add(
                    Labels.of(action.state()),
                    action.endedOn() == null ? Formats.NONE : Formats.date(action.endedOn()));
            if (action.evidence() != null) {
                facts.add(Boolean.TRUE.equals(action.worked()) ? "It worked" : "It did not work", action.evidence());
            }
            shown.add(new Div(new H3(action.title()), facts));
        });
        return Optional.of(new Chapter("actions", "Actions", shown));
    }

    private static Optional<Chapter> improvements(Account account) {
        if (account.improvements().isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        account.improvements().forEach(improvement -> list.add(new ListItem(improvement.text())));
        return Optional.of(new Chapter("improvements", "What got better", list));
    }

    private Optional<Chapter> similar(Account account, Content content, Runnable changed) {
        var text = Stream.of(
                        account.summary().title(),
                        content.sections().get(Section.SUMMARY),
                        content.sections().get(Section.EXPECTED_AND_HAPPENED))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        var here = account.summary().postMortem().value();
        var known = new LinkedHashSet<>(account.recurrenceOf());
        known.addAll(account.recurredIn());
        var list = new Div();
        list.addClassName("hc-stack");
        messages
                .askIfAvailable(new FindSimilar(
                        text.length() > dev.hindcast.search.SearchQuery.MAX_COMPARED
                                ? text.substring(0, dev.hindcast.search.SearchQuery.MAX_COMPARED)
                                : text,
                        null,
                        SIMILAR + 1,
                        user.actor()))
                .stream()
                .flatMap(found -> found.hits().stream())
                .filter(hit -> !hit.id().equals(here))
                .limit(SIMILAR)
                .forEach(hit -> list.add(hit(account, hit, known.contains(new PostMortemId(hit.id())), changed)));
        return list.getComponentCount() == 0
                ? Optional.empty()
                : Optional.of(new Chapter("similar", "Similar failures", list));
    }

    private Div hit(Account account, Similar hit, boolean recurrence, Runnable changed) {
        var other = new PostMortemId(hit.id());
        var item = new Div(
                new Anchor(FailureNavigation.href(other), hit.title()), Markdown.passage(List.of(hit.passage())));
        if (!recurrence && user.may(PostMortemCommand.LinkRecurrence.class)) {
            var link = Buttons.quiet("The same failure again", () -> {
                messages.send(
                        new PostMortemCommand.LinkRecurrence(account.summary().postMortem(), other));
                Notices.done("Linked as a recurrence.");
                changed.run();
            });
            link.setAriaLabel("The same failure again as in " + hit.title());
            item.add(FindingsPart.buttons(link));
        }
        return item;
    }

    private Optional<Chapter> revisions(Account account) {
        if (account.revisions().isEmpty()) {
            return Optional.empty();
        }
        var names = directory.names();
        var list = new UnorderedList();
        var id = account.summary().postMortem();
        account.revisions().reversed().forEach(revision -> {
            var item = new ListItem(
                    new Anchor(FailureNavigation.revisionHref(id, revision.number()), "Revision " + revision.number()),
                    new Span(", " + Formats.day(revision.publishedAt()) + ", "
                            + names.of(revision.publishedBy().value())
                            + (revision.reason() == null ? "" : ": " + revision.reason())));
            list.add(item);
        });
        return Optional.of(new Chapter("revisions", "Revisions", list));
    }
}
