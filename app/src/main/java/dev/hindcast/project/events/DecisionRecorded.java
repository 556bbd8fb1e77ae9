package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import java.util.List;
import org.axonframework.serialization.Revision;

/** A decision, with the options it was chosen from. */
@StoredAs("project.DecisionRecorded")
@Revision("1")
public record DecisionRecorded(
        String project,
        String decision,
        String title,
        String level,
        String choice,
        List<String> options,
        String reasons,
        String takenBy,
        boolean reversible)
        implements ProjectEvent {
    public DecisionRecorded {
        options = List.copyOf(options);
    }
}
