package dev.hindcast.postmortem.automation;

import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortems;
import dev.hindcast.postmortem.Subject;
import dev.hindcast.project.ProjectGuard;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** Opens the post-mortem that a stopped project owes, unless one is open already. */
@Component
@ProcessingGroup("postmortem-automation")
@DisallowReplay
class WhenProjectStoppedThenOpenPostMortem {

    private final CommandGateway commands;
    private final ProjectGuard projects;
    private final PostMortems postMortems;

    WhenProjectStoppedThenOpenPostMortem(CommandGateway commands, ProjectGuard projects, PostMortems postMortems) {
        this.commands = commands;
        this.projects = projects;
        this.postMortems = postMortems;
    }

    @EventHandler
    void on(ProjectStopped event, Occasion occasion, @MessageIdentifier String stop) {
        if (occasion.source().mayStateThePast()) {
            return;
        }
        var project = new ProjectId(event.project());
        var postMortem = idFor(stop);
        var key = projects.locked(project).key();
        if (!postMortems.isOpen(project) && !postMortems.exists(postMortem)) {
            commands.sendAndWait(new PostMortemCommand.Open(
                    postMortem, Subject.PROJECT, project, null, new Line("Post-mortem of " + key), null));
        }
    }

    /** The same for the same stop, so that a repeated delivery opens nothing twice. */
    private static PostMortemId idFor(String stop) {
        return new PostMortemId(UUID.nameUUIDFromBytes(("stop:" + stop).getBytes(StandardCharsets.UTF_8))
                .toString());
    }
}
