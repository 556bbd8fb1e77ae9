package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Only the members of some units, executives, participants and the one who opened it may read it. */
@Revision("1")
@StoredAs("postmortem.VisibilityRestricted")
public record VisibilityRestricted(
        String postMortem, @Nullable String project, List<String> units) implements PostMortemEvent {
    public VisibilityRestricted {
        units = List.copyOf(units);
    }
}
