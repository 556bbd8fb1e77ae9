package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.PortfolioQuery.ProjectFigures;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers the figures of one project over its whole life. */
@Component
class ProjectFiguresAnswer {

    private final Installation installation;
    private final Figures figures;

    ProjectFiguresAnswer(Installation installation, Figures figures) {
        this.installation = installation;
        this.figures = figures;
    }

    @QueryHandler
    ProjectFigures.Result answer(ProjectFigures query) {
        var currency = installation.currency(null);
        var only =
                new Filter(Set.of(), Set.of(), Set.of(), Set.of(query.project().value()), null);
        var scope = InScope.wholeLife(installation.moment(query.asOf(), query.basis()), only, currency, Net.FIGURES);
        return new ProjectFigures.Result(
                currency,
                Net.amounts(figures.totals(scope), currency.getDefaultFractionDigits()),
                figures.notConverted(scope));
    }
}
