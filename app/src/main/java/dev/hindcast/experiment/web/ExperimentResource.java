package dev.hindcast.experiment.web;

import dev.hindcast.experiment.ExperimentCommand;
import dev.hindcast.experiment.ExperimentQuery;
import dev.hindcast.experiment.ExperimentQuery.Asked;
import dev.hindcast.experiment.ExperimentQuery.Insight;
import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.experiment.TrackedRun;
import dev.hindcast.experiment.web.ExperimentViews.Listed;
import dev.hindcast.experiment.web.ExperimentViews.Whole;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /experiments}: what was planned, tried and learned. */
@RestController
@RequestMapping("/api/v1")
class ExperimentResource {

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final Clock clock;

    ExperimentResource(CommandGateway commands, QueryGateway queries, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/experiments")
    Page<Listed> list(
            @RequestParam(defaultValue = "") Set<ProjectId> project,
            @RequestParam(defaultValue = "") Set<ExperimentState> state,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable PersonId plannedBy,
            @RequestParam @Nullable Boolean overdue,
            PageRequest page) {
        var found = ask(new ExperimentQuery.ListExperiments(project, state, q, plannedBy, overdue, today(), page))
                .experiments();
        return new Page<>(found.items().stream().map(Listed::of).toList(), found.page(), found.size(), found.total());
    }

    @GetMapping("/experiments/{id}")
    Whole get(@PathVariable ExperimentId id) {
        return ask(new ExperimentQuery.GetExperiment(id, today()))
                .experiment()
                .map(Whole::of)
                .orElseThrow(
                        () -> DomainRule.notFound("experiment-unknown", "There is no experiment '%s'.".formatted(id)));
    }

    /** What the caller was asked to bear and has not answered yet. */
    @GetMapping("/buy-ins")
    BuyIns buyIns(@AuthenticationPrincipal SignedIn reader) {
        return new BuyIns(
                ask(new ExperimentQuery.BuyInsAskedOf(reader.actor().person())).requests());
    }

    /** Requests for buy-in as JSON shows them. */
    record BuyIns(List<Asked> items) {}

    /** A run as the tracking server knows it, by its address or identifier. */
    @GetMapping("/tracked-run")
    TrackedRun trackedRun(@RequestParam String run) {
        return ask(new ExperimentQuery.ReadRun(run)).run();
    }

    /** The latest runs of the tracking server. */
    @GetMapping("/tracked-runs")
    TrackedRuns trackedRuns(@RequestParam @Nullable String q) {
        return new TrackedRuns(ask(new ExperimentQuery.RecentRuns(q)).runs());
    }

    /** Runs as JSON shows them. */
    record TrackedRuns(List<TrackedRun> items) {}

    @GetMapping("/insights")
    Page<Insight> insights(
            @RequestParam(defaultValue = "") Set<ProjectId> project,
            @RequestParam @Nullable String q,
            PageRequest page) {
        return ask(new ExperimentQuery.ListInsights(project, q, page)).insights();
    }

    @PostMapping("/projects/{project}/experiments")
    Receipt plan(ExperimentCommand.Plan command) {
        return commands.sendAndWait(command);
    }

    @PostMapping("/experiments/{id}/{command}")
    Receipt give(ExperimentCommand command) {
        return commands.sendAndWait(command);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
