package dev.hindcast.platform.maintenance;

import dev.hindcast.shared.MaintenanceCommand;
import dev.hindcast.shared.MaintenanceQuery;
import dev.hindcast.shared.ProcessorName;
import dev.hindcast.shared.Query;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The processors, for administrators: what they do, replays, parked events. */
@RestController
@RequestMapping("/api/v1/admin/processors")
class ProcessorsResource {

    private final CommandGateway commands;
    private final QueryGateway queries;

    ProcessorsResource(CommandGateway commands, QueryGateway queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping
    CompletableFuture<MaintenanceQuery.Processors.Result> list() {
        return ask(new MaintenanceQuery.Processors());
    }

    @PostMapping("/{processor}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void replay(@PathVariable String processor) {
        commands.sendAndWait(new MaintenanceCommand.ReplayProcessor(new ProcessorName(processor)));
    }

    @GetMapping("/{processor}/dead-letters")
    CompletableFuture<MaintenanceQuery.DeadLetters.Result> deadLetters(@PathVariable String processor) {
        return ask(new MaintenanceQuery.DeadLetters(new ProcessorName(processor)));
    }

    @PostMapping("/{processor}/dead-letters/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void retry(@PathVariable String processor) {
        commands.sendAndWait(new MaintenanceCommand.RetryDeadLetters(new ProcessorName(processor)));
    }

    @DeleteMapping("/{processor}/dead-letters")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String processor, @RequestParam(required = false) @Nullable String sequence) {
        commands.sendAndWait(new MaintenanceCommand.DiscardDeadLetters(new ProcessorName(processor), sequence));
    }

    private <R> CompletableFuture<R> ask(Query<R> query) {
        return queries.query(query, query.answer());
    }
}
