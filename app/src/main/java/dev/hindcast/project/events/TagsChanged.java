package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The tags are these. */
@StoredAs("project.TagsChanged")
@Revision("1")
public record TagsChanged(String project, List<String> tags) implements ProjectEvent {
    public TagsChanged {
        tags = List.copyOf(tags);
    }
}
