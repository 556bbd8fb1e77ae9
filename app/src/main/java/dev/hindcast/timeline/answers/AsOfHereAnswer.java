package dev.hindcast.timeline.answers;

import dev.hindcast.experiment.ExperimentQuery.ExperimentsAt;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.PortfolioQuery.ProjectFigures;
import dev.hindcast.project.Gate;
import dev.hindcast.project.Gatekeeper;
import dev.hindcast.project.ProjectQuery.ProjectAt;
import dev.hindcast.shared.Query;
import dev.hindcast.timeline.TimelineQuery.AsOfHere;
import dev.hindcast.timeline.TimelineQuery.StandingAt;
import dev.hindcast.value.ValueQuery.LedgerOf;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/**
 * Puts a project together as it was at a moment: the project and its experiments rebuilt from their events, ledger and
 * figures as they were recorded by then, with what the next gate missed.
 *
 * @see "ADR-0097"
 */
@Component
class AsOfHereAnswer {

    private final QueryGateway queries;
    private final PostMortemsThen postMortems;

    AsOfHereAnswer(QueryGateway queries, PostMortemsThen postMortems) {
        this.queries = queries;
        this.postMortems = postMortems;
    }

    @QueryHandler
    AsOfHere.Result answer(AsOfHere query) {
        var standing = ask(new StandingAt(query.project(), query.moment(), query.reader()));
        var project = ask(new ProjectAt(query.project(), standing.project()));
        var experiments =
                ask(new ExperimentsAt(standing.experiments(), standing.day())).experiments();
        var ledger = ask(new LedgerOf(query.project(), standing.recordedAt()));
        var known = postMortems.of(query.project(), standing.recordedAt(), query.reader());
        var gates = new Gatekeeper(List.of(new EvidenceThen(ledger, experiments, known)));
        return new AsOfHere.Result(
                standing,
                project.project(),
                Gate.from(project.project().stage())
                        .map(gate -> gates.missing(gate, project.facts()))
                        .orElse(List.of()),
                experiments,
                known,
                ledger,
                ask(new ProjectFigures(query.project(), new AsOf.At(standing.recordedAt()), Basis.RECORDED)));
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
