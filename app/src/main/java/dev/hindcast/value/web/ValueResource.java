package dev.hindcast.value.web;

import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Receipt;
import dev.hindcast.value.ValueCommand;
import dev.hindcast.value.ValueQuery.LedgerOf;
import java.time.Instant;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /projects/{id}/value}: the ledger of a project, now or as it was recorded at a moment. */
@RestController
@RequestMapping("/api/v1/projects/{id}/value")
class ValueResource {

    private final CommandGateway commands;
    private final QueryGateway queries;

    ValueResource(CommandGateway commands, QueryGateway queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping
    LedgerOf.Result ledger(@PathVariable("id") ProjectId project, @RequestParam @Nullable Instant asOf) {
        var question = new LedgerOf(project, asOf);
        return queries.query(question, question.answer()).join();
    }

    @PostMapping("/{command}")
    Receipt give(ValueCommand command) {
        return commands.sendAndWait(command);
    }
}
