package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A post-mortem of another system was taken over as published, or taken over again with a changed text; what publishing would have needed is listed as missing. */
@Revision("1")
@StoredAs("postmortem.PostMortemImported")
public record PostMortemImported(
        String postMortem,
        @Nullable String project,
        int revision,
        String subject,
        String externalKey,
        String title,
        @Nullable String unit,
        @Nullable LocalDate publishedOn,
        Map<String, String> sections,
        List<Factor> factors,
        List<Lesson> lessons,
        List<String> tags,
        List<String> missing)
        implements PostMortemEvent {
    public PostMortemImported {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        factors = List.copyOf(factors);
        lessons = List.copyOf(lessons);
        tags = List.copyOf(tags);
        missing = List.copyOf(missing);
    }

    /** A contributing factor as imported. */
    public record Factor(String factor, String cause, String causeLabel, String certainty) {}

    /** A lesson as imported. */
    public record Lesson(
            String lesson, String statement, @Nullable String advice) {}
}
