package dev.hindcast.postmortem.read.account;

import dev.hindcast.postmortem.Certainty;
import dev.hindcast.postmortem.Phase;
import dev.hindcast.postmortem.PostMortemQuery.Content;
import dev.hindcast.postmortem.PostMortemQuery.Factor;
import dev.hindcast.postmortem.PostMortemQuery.Lesson;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.events.FactorAdded;
import dev.hindcast.postmortem.events.LessonDrawn;
import dev.hindcast.postmortem.events.LessonReworded;
import dev.hindcast.postmortem.events.PostMortemImported;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.FactorId;
import dev.hindcast.shared.LessonId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a text becomes the next one by what happened. */
final class Contents {

    static final Content EMPTY = new Content(Map.of(), List.of(), List.of(), null, null);

    private Contents() {}

    static Content of(PostMortemPublished event) {
        return new Content(
                sections(event.sections()),
                event.factors().stream()
                        .map(factor -> factor(
                                factor.factor(),
                                factor.cause(),
                                factor.causeLabel(),
                                factor.certainty(),
                                factor.evidence(),
                                factor.enteredIn(),
                                factor.caughtIn()))
                        .toList(),
                event.lessons().stream()
                        .map(lesson -> new Lesson(
                                new LessonId(lesson.lesson()), lesson.statement(), lesson.advice(), lesson.tags()))
                        .toList(),
                event.actionsDeclined(),
                event.learningDeclined());
    }

    static Content of(PostMortemImported event) {
        return new Content(
                sections(event.sections()),
                event.factors().stream()
                        .map(factor -> factor(
                                factor.factor(),
                                factor.cause(),
                                factor.causeLabel(),
                                factor.certainty(),
                                null,
                                null,
                                null))
                        .toList(),
                event.lessons().stream()
                        .map(lesson -> new Lesson(
                                new LessonId(lesson.lesson()), lesson.statement(), lesson.advice(), List.of()))
                        .toList(),
                null,
                null);
    }

    static Content with(Content content, Section section, String text) {
        var sections = new EnumMap<Section, String>(Section.class);
        sections.putAll(content.sections());
        if (text.isEmpty()) {
            sections.remove(section);
        } else {
            sections.put(section, text);
        }
        return new Content(
                sections, content.factors(), content.lessons(), content.actionsDeclined(), content.learningDeclined());
    }

    static Content with(Content content, FactorAdded event) {
        var added = factor(
                event.factor(),
                event.cause(),
                event.causeLabel(),
                event.certainty(),
                event.evidence(),
                event.enteredIn(),
                event.caughtIn());
        return withFactors(
                content,
                Stream.concat(content.factors().stream(), Stream.of(added)).toList());
    }

    static Content without(Content content, FactorId factor) {
        return withFactors(
                content,
                content.factors().stream()
                        .filter(one -> !one.factor().equals(factor))
                        .toList());
    }

    static Content with(Content content, LessonDrawn event) {
        var drawn = new Lesson(new LessonId(event.lesson()), event.statement(), event.advice(), event.tags());
        return withLessons(
                content,
                Stream.concat(content.lessons().stream(), Stream.of(drawn)).toList());
    }

    static Content with(Content content, LessonReworded event) {
        return withLessons(
                content,
                content.lessons().stream()
                        .map(lesson -> lesson.lesson().value().equals(event.lesson())
                                ? new Lesson(lesson.lesson(), event.statement(), event.advice(), lesson.tags())
                                : lesson)
                        .toList());
    }

    static Content without(Content content, LessonId lesson) {
        return withLessons(
                content,
                content.lessons().stream()
                        .filter(one -> !one.lesson().equals(lesson))
                        .toList());
    }

    static Content withActionsDeclined(Content content, @Nullable String reason) {
        return new Content(
                content.sections(), content.factors(), content.lessons(), reason, content.learningDeclined());
    }

    static Content withLearningDeclined(Content content, String reason) {
        return new Content(content.sections(), content.factors(), content.lessons(), content.actionsDeclined(), reason);
    }

    private static Content withFactors(Content content, List<Factor> factors) {
        return new Content(
                content.sections(), factors, content.lessons(), content.actionsDeclined(), content.learningDeclined());
    }

    private static Content withLessons(Content content, List<Lesson> lessons) {
        return new Content(
                content.sections(), content.factors(), lessons, content.actionsDeclined(), content.learningDeclined());
    }

    private static Map<Section, String> sections(Map<String, String> named) {
        var sections = new EnumMap<Section, String>(Section.class);
        named.forEach((name, text) -> sections.put(Section.valueOf(name), text));
        return sections;
    }

    private static Factor factor(
            String id,
            String cause,
            String label,
            String certainty,
            @Nullable String evidence,
            @Nullable String enteredIn,
            @Nullable String caughtIn) {
        return new Factor(
                new FactorId(id),
                new Code(cause),
                label,
                Certainty.valueOf(certainty),
                evidence,
                enteredIn == null ? null : Phase.valueOf(enteredIn),
                caughtIn == null ? null : Phase.valueOf(caughtIn));
    }
}
