package dev.hindcast.project.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.events.HealthReported;
import dev.hindcast.project.events.TagsChanged;
import org.axonframework.commandhandling.CommandHandler;

/** What is told of a project and decides nothing: health, status reports, wins, tags. */
class Logbook {

    @CommandHandler
    void handle(ProjectCommand.ReportHealth c) {
        apply(new HealthReported(
                c.project().value(), c.health().name(), c.comment().value()));
    }

    @CommandHandler
    void handle(ProjectCommand.SendStatusReport c) {
        apply(Recorded.of(c));
    }

    @CommandHandler
    void handle(ProjectCommand.CelebrateWin c) {
        apply(Recorded.of(c));
    }

    @CommandHandler
    void handle(ProjectCommand.ChangeTags c) {
        apply(new TagsChanged(
                c.project().value(), c.tags().stream().map(Object::toString).toList()));
    }
}
