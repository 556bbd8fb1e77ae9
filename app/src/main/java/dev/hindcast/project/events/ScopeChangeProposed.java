package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import java.util.List;
import org.axonframework.serialization.Revision;

/** A change of requirements is proposed to those whom it affects. */
@StoredAs("project.ScopeChangeProposed")
@Revision("1")
public record ScopeChangeProposed(
        String project, String scopeChange, String title, String detail, List<String> affected)
        implements ProjectEvent {
    public ScopeChangeProposed {
        affected = List.copyOf(affected);
    }
}
