package dev.hindcast.value.web;

import dev.hindcast.experiment.Burn;
import dev.hindcast.experiment.ExperimentQuery.GetExperiment;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.Query;
import dev.hindcast.value.ValueQuery.SpentOn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /experiments/{id}/burn}: what an experiment has used of its budget and timebox. */
@RestController
class BurnResource {

    private final QueryGateway queries;
    private final Clock clock;

    BurnResource(QueryGateway queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/api/v1/experiments/{id}/burn")
    Burn burn(@PathVariable ExperimentId id) {
        var today = LocalDate.now(clock);
        var experiment = ask(new GetExperiment(id, today))
                .experiment()
                .orElseThrow(
                        () -> DomainRule.notFound("experiment-unknown", "There is no experiment '%s'.".formatted(id)));
        return Burn.of(experiment.summary(), ask(new SpentOn(Set.of(id))).on(id), today);
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
