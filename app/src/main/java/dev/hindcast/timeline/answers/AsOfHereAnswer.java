package dev.hindcast.timeline.answers;

import dev.hindcast.experiment.ExperimentQuery.ExperimentsAt;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.PortfolioQuery.ProjectFigures;
import dev.hindcast.project.ProjectQuery.ProjectAt;
import dev.hindcast.shared.Query;
import dev.hindcast.timeline.TimelineQuery.AsOfHere;
import dev.hindcast.timeline.TimelineQuery.StandingAt;
import dev.hindcast.value.ValueQuery.LedgerOf;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/**
 * Puts a project together as it was at a moment: the project and its experiments rebuilt from their events, ledger and
 * figures as they were recorded by then.
 *
 * @see "ADR-0097"
 */
@Component
class AsOfHereAnswer {

    private final QueryGateway queries;

    AsOfHereAnswer(QueryGateway queries) {
        this.queries = queries;
    }

    @QueryHandler
    AsOfHere.Result answer(AsOfHere query) {
        var standing = ask(new StandingAt(query.project(), query.moment(), query.reader()));
        return new AsOfHere.Result(
                standing,
                ask(new ProjectAt(query.project(), standing.project())).project(),
                ask(new ExperimentsAt(standing.experiments(), standing.day())).experiments(),
                ask(new LedgerOf(query.project(), standing.recordedAt())),
                ask(new ProjectFigures(query.project(), new AsOf.At(standing.recordedAt()), Basis.RECORDED)));
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
