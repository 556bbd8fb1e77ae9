package dev.hindcast.value.web;

import dev.hindcast.experiment.ExperimentQuery.ListExperiments;
import dev.hindcast.experiment.QuickValueFirst;
import dev.hindcast.project.ProjectDetails.StageVisit;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import dev.hindcast.value.ValueQuery.LedgerOf;
import dev.hindcast.value.ValueQuery.Totals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /projects/{id}/quick-value-first}: whether the first experiment is large and late, and why. */
@RestController
class QuickValueResource {

    /**
     * The judgement.
     *
     * @param missed whether the first experiment is both large and late
     */
    record Judged(boolean missed, @Nullable ExperimentId first, List<String> large, List<String> late) {}

    private final QueryGateway queries;
    private final Clock clock;

    QuickValueResource(QueryGateway queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/api/v1/projects/{id}/quick-value-first")
    Judged judged(@PathVariable ProjectId id) {
        var today = LocalDate.now(clock);
        var chartered = ask(new ProjectPage(id)).project().stages().stream()
                .filter(visit -> visit.stage() == Stage.CHARTERED)
                .map(StageVisit::on)
                .findFirst()
                .orElse(null);
        var judged = QuickValueFirst.of(
                ask(ListExperiments.ofProject(id, today)).experiments().items(),
                chartered,
                ask(LedgerOf.now(id)).totals().stream().map(Totals::plannedCost).toList(),
                today);
        var first = judged.first();
        return new Judged(judged.isMissed(), first == null ? null : first.experiment(), judged.large(), judged.late());
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
