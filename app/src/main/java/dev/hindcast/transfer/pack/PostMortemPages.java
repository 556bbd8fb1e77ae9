package dev.hindcast.transfer.pack;

import dev.hindcast.learning.LearningQuery.RecordsOf;
import dev.hindcast.learning.LessonRecord;
import dev.hindcast.organisation.OrganisationQuery;
import dev.hindcast.people.PeopleQuery.NameEveryone;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.postmortem.PostMortemQuery.Action;
import dev.hindcast.postmortem.PostMortemQuery.Content;
import dev.hindcast.postmortem.PostMortemQuery.Factor;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.Subject;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Label;
import dev.hindcast.shared.PersonId;
import dev.hindcast.timeline.AccountTimeline;
import dev.hindcast.transfer.Prose;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A post-mortem in the words that its document shows; free text is Markdown made HTML, all else is escaped. */
record PostMortemPages(
        Account account,
        List<AccountTimeline.Line> timeline,
        RecordsOf.Result records,
        NameEveryone.Result names,
        OrganisationQuery.Directory.Result organisation) {

    /** A name and a value. */
    record Fact(String name, String value) {}

    /** Something in a list. */
    record Item(
            String head,
            @Nullable String note,
            @Nullable String text,
            @Nullable String foot) {}

    /** A lesson with what became of it. */
    record Taught(
            String statement,
            @Nullable String advice,
            @Nullable String use) {}

    /** An event. */
    record Event(String day, String words, @Nullable String note) {}

    /** A chapter; of its kinds of content it has one. */
    record Chapter(
            String id,
            String title,
            @Nullable String html,
            List<Taught> lessons,
            List<Item> items,
            List<Event> events,
            boolean hasEvents) {

        static Chapter text(String id, String title, String html) {
            return new Chapter(id, title, html, List.of(), List.of(), List.of(), false);
        }

        static Chapter of(String id, String title, List<Item> items) {
            return new Chapter(id, title, null, List.of(), items, List.of(), false);
        }
    }

    Map<String, Object> contents() {
        var summary = account.summary();
        var content = account.published() == null ? account.latest() : account.published();
        var contents = new HashMap<String, Object>();
        contents.put("title", summary.title());
        contents.put("status", status());
        contents.put(
                "about",
                "Post-mortem of %s %s, %s"
                        .formatted(
                                summary.subject() == Subject.PROJECT ? "a" : "an",
                                Label.within(summary.subject().name()),
                                status()));
        contents.put("restricted", restricted());
        contents.put("facts", facts());
        contents.put("chapters", chapters(content));
        return contents;
    }

    private String status() {
        var published = account.summary().publishedAt();
        var revision = account.summary().revision();
        return published == null
                ? Label.within(account.summary().status().name())
                : "published " + day(LocalDate.ofInstant(published, ZoneOffset.UTC))
                        + (revision > 1 ? ", revision " + revision : "");
    }

    private @Nullable String restricted() {
        var units = account.summary().restrictedTo().stream()
                .map(Code::value)
                .map(code -> organisation
                        .unit(code)
                        .map(OrganisationQuery.Unit::name)
                        .orElse(code))
                .sorted()
                .collect(Collectors.joining(", "));
        return units.isEmpty() ? null : units;
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        var stopped = account.summary().stoppedOn();
        if (stopped != null) {
            facts.add(new Fact("Stopped on", day(stopped)));
        }
        facts.add(new Fact(
                "Taking part",
                Stream.concat(Stream.of(account.summary().openedBy()), account.participants().stream())
                        .map(PersonId::value)
                        .distinct()
                        .map(names::of)
                        .collect(Collectors.joining(", "))));
        if (!account.tags().isEmpty()) {
            facts.add(new Fact("Tags", String.join(", ", account.tags())));
        }
        return facts;
    }

    private List<Chapter> chapters(Content content) {
        var chapters = new ArrayList<Chapter>();
        for (var section : Section.values()) {
            var text = content.sections().get(section);
            if (text != null) {
                chapters.add(Chapter.text(
                        section.name(), Label.of(section), Prose.html(text, attachment -> "pictures/" + attachment)));
            }
        }
        if (!content.factors().isEmpty()) {
            chapters.add(Chapter.of(
                    "factors",
                    "Contributing factors",
                    content.factors().stream().map(PostMortemPages::item).toList()));
        }
        if (!content.lessons().isEmpty()) {
            var lessons = content.lessons().stream()
                    .map(lesson -> new Taught(
                            Prose.html(lesson.statement()),
                            lesson.advice() == null ? null : Prose.html(lesson.advice()),
                            use(records.of(lesson.lesson()))))
                    .toList();
            chapters.add(new Chapter("lessons", "Lessons", null, lessons, List.of(), List.of(), false));
        }
        if (content.learningDeclined() != null) {
            chapters.add(said("nothing-new", "Nothing new", content.learningDeclined()));
        }
        if (!account.actions().isEmpty()) {
            chapters.add(Chapter.of(
                    "actions",
                    "Actions",
                    account.actions().stream().map(this::item).toList()));
        }
        if (content.actionsDeclined() != null) {
            chapters.add(said("no-actions", "No actions", content.actionsDeclined()));
        }
        if (!timeline.isEmpty()) {
            var events = timeline.stream()
                    .map(line -> new Event(
                            day(line.entry().effective()), sentence(line.entry().words()), line.annotation()))
                    .toList();
            chapters.add(new Chapter("timeline", "Timeline", null, List.of(), List.of(), events, true));
        }
        if (account.revisions().size() > 1) {
            chapters.add(Chapter.of("revisions", "Revisions", revisions()));
        }
        return chapters;
    }

    private static Chapter said(String id, String title, String text) {
        return Chapter.of(id, title, List.of(new Item("", null, text, null)));
    }

    private static Item item(Factor factor) {
        var entered = factor.enteredIn();
        var caught = factor.caughtIn();
        var phases = Stream.of(
                        entered == null ? null : "entered in " + Label.within(entered.name()),
                        caught == null ? null : "caught in " + Label.within(caught.name()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Item(
                factor.causeLabel(),
                Label.within(factor.certainty().name()),
                factor.evidence() == null ? null : "“" + factor.evidence() + "”",
                phases.isEmpty() ? null : sentence(phases) + ".");
    }

    private Item item(Action action) {
        var ended = action.endedOn();
        return new Item(
                action.title(),
                null,
                names.of(action.owner().value()) + ", due " + day(action.due()) + ", "
                        + Label.within(action.state().name()) + (ended == null ? "" : " on " + day(ended)) + ".",
                action.evidence() == null
                        ? null
                        : (Boolean.TRUE.equals(action.worked()) ? "It worked: " : "It did not work: ")
                                + action.evidence());
    }

    private List<Item> revisions() {
        return account.revisions().reversed().stream()
                .map(revision -> new Item(
                        "Revision " + revision.number(),
                        day(LocalDate.ofInstant(revision.publishedAt(), ZoneOffset.UTC)) + ", "
                                + names.of(revision.publishedBy().value()),
                        revision.reason(),
                        null))
                .toList();
    }

    private static @Nullable String use(LessonRecord record) {
        return record.adopted() == 0
                ? null
                : "Adopted by %d, prevented something in %d, helped in %d, did not help in %d."
                        .formatted(record.adopted(), record.prevented(), record.helped(), record.didNotHelp());
    }

    private static String sentence(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static String day(LocalDate day) {
        return Words.day(day);
    }
}
