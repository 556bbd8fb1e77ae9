package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A lesson was drawn in the draft. */
@Revision("1")
@StoredAs("postmortem.LessonDrawn")
public record LessonDrawn(
        String postMortem,
        @Nullable String project,
        String lesson,
        String statement,
        @Nullable String advice,
        List<String> tags)
        implements PostMortemEvent {
    public LessonDrawn {
        tags = List.copyOf(tags);
    }
}
