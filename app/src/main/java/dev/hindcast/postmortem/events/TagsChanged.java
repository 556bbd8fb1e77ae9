package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The tags were replaced. */
@Revision("1")
@StoredAs("postmortem.TagsChanged")
public record TagsChanged(String postMortem, @Nullable String project, List<String> tags) implements PostMortemEvent {
    public TagsChanged {
        tags = List.copyOf(tags);
    }
}
