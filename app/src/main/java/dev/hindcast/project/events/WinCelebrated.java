package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A success and the people behind it. */
@StoredAs("project.WinCelebrated")
@Revision("1")
public record WinCelebrated(
        String project,
        String win,
        List<String> people,
        String story,
        @Nullable String testimonial,
        @Nullable String testimonialBy)
        implements ProjectEvent {
    public WinCelebrated {
        people = List.copyOf(people);
    }
}
