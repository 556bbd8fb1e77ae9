package dev.hindcast.project.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.project.DecisionLevel;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.events.DecisionRecorded;
import dev.hindcast.project.events.DecisionReversed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The decisions of a project, by their identifiers. */
class Decisions {

    private Map<String, DecisionLevel> levels = new HashMap<>();
    private Set<String> reversed = new HashSet<>();

    boolean strategicOneStands() {
        return levels.entrySet().stream()
                .anyMatch(entry -> entry.getValue() == DecisionLevel.STRATEGIC && !reversed.contains(entry.getKey()));
    }

    @CommandHandler
    void handle(ProjectCommand.ReverseDecision c) {
        var id = c.decision().value();
        new IsPartOfTheProject("decision", levels.containsKey(id)).verify();
        new DecisionIsReversedOnce(reversed.contains(id)).verify();
        apply(Recorded.of(c));
    }

    @EventSourcingHandler
    void on(DecisionRecorded event) {
        levels.put(event.decision(), DecisionLevel.valueOf(event.level()));
    }

    @EventSourcingHandler
    void on(DecisionReversed event) {
        reversed.add(event.decision());
    }
}
