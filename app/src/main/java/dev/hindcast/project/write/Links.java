package dev.hindcast.project.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.project.LinkId;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.events.LinkAdded;
import dev.hindcast.project.events.LinkRemoved;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The links of a project to pages elsewhere. */
class Links {

    private Set<LinkId> links = new HashSet<>();

    @CommandHandler
    void handle(ProjectCommand.AddLink c) {
        apply(Recorded.of(c));
    }

    @CommandHandler
    void handle(ProjectCommand.RemoveLink c) {
        new IsPartOfTheProject("link", links.contains(c.link())).verify();
        apply(new LinkRemoved(c.project().value(), c.link().value()));
    }

    @EventSourcingHandler
    void on(LinkAdded event) {
        links.add(new LinkId(event.link()));
    }

    @EventSourcingHandler
    void on(LinkRemoved event) {
        links.remove(new LinkId(event.link()));
    }
}
