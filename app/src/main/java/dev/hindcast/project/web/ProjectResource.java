package dev.hindcast.project.web;

import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectQuery.GateOf;
import dev.hindcast.project.ProjectQuery.StatusReports;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Receipt;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /projects}: frames projects, gives them commands and tells what their next gate misses. */
@RestController
@RequestMapping("/api/v1/projects")
class ProjectResource {

    private final CommandGateway commands;
    private final QueryGateway queries;

    ProjectResource(CommandGateway commands, QueryGateway queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @PostMapping
    Receipt frame(ProjectCommand.Frame command) {
        return commands.sendAndWait(command);
    }

    @PostMapping("/{id}/{command}")
    Receipt give(ProjectCommand command) {
        return commands.sendAndWait(command);
    }

    @GetMapping("/{id}/gate")
    GateOf.Result gate(@PathVariable ProjectId id) {
        var query = new GateOf(id);
        return queries.query(query, query.answer()).join();
    }

    /** The status reports that were sent, the latest first. */
    @GetMapping("/{id}/status-reports")
    StatusReports.Result statusReports(@PathVariable ProjectId id) {
        var query = new StatusReports(id);
        return queries.query(query, query.answer()).join();
    }
}
