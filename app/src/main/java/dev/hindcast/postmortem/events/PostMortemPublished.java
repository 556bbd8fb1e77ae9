package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The draft became the published text, which the event holds whole; an earlier revision stays readable. */
@Revision("1")
@StoredAs("postmortem.PostMortemPublished")
public record PostMortemPublished(
        String postMortem,
        @Nullable String project,
        int revision,
        String subject,
        String title,
        boolean brief,
        Map<String, String> sections,
        List<Factor> factors,
        List<Lesson> lessons,
        List<String> tags,
        @Nullable String actionsDeclined,
        @Nullable String learningDeclined)
        implements PostMortemEvent {
    public PostMortemPublished {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        factors = List.copyOf(factors);
        lessons = List.copyOf(lessons);
        tags = List.copyOf(tags);
    }

    /** A contributing factor of the published text. */
    public record Factor(
            String factor,
            String cause,
            String causeLabel,
            String certainty,
            @Nullable String evidence,
            @Nullable String enteredIn,
            @Nullable String caughtIn) {}

    /** A lesson of the published text. */
    public record Lesson(
            String lesson, String statement, @Nullable String advice, List<String> tags) {
        public Lesson {
            tags = List.copyOf(tags);
        }
    }
}
