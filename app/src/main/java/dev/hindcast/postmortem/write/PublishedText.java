package dev.hindcast.postmortem.write;

import dev.hindcast.postmortem.Subject;
import dev.hindcast.postmortem.events.PostMortemPublished;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text on its way into the event that publishes it whole. */
record PublishedText(Text text, List<String> tags) {

    static PublishedText of(Text text, List<String> tags) {
        return new PublishedText(text, tags);
    }

    PostMortemPublished as(
            String postMortem, @Nullable String project, int revision, Subject subject, String title, boolean brief) {
        var sections = new LinkedHashMap<String, String>();
        text.sections().forEach((section, written) -> sections.put(section.name(), written));
        return new PostMortemPublished(
                postMortem,
                project,
                revision,
                subject.name(),
                title,
                brief,
                sections,
                text.factors().entrySet().stream()
                        .map(entry -> factor(entry.getKey(), entry.getValue()))
                        .toList(),
                text.lessons().entrySet().stream()
                        .map(entry -> lesson(entry.getKey(), entry.getValue()))
                        .toList(),
                tags,
                text.actionsDeclined(),
                text.learningDeclined());
    }

    private static PostMortemPublished.Factor factor(String id, Factor factor) {
        return new PostMortemPublished.Factor(
                id,
                factor.cause(),
                factor.causeLabel(),
                factor.certainty(),
                factor.evidence(),
                factor.enteredIn(),
                factor.caughtIn());
    }

    private static PostMortemPublished.Lesson lesson(String id, Lesson lesson) {
        return new PostMortemPublished.Lesson(id, lesson.statement(), lesson.advice(), lesson.tags());
    }
}
