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
    private final Memory memory;

    ProjectFiguresAnswer(Installation installation, Memory memory) {
        this.installation = installation;
        this.memory = memory;
    }

    @QueryHandler
    ProjectFigures.Result answer(ProjectFigures query) {
        var only =
                new Filter(Set.of(), Set.of(), Set.of(), Set.of(query.project().value()), null);
        var moment = installation.moment(query.asOf(), query.basis());
        var currency = installation.currency(null, moment);
        return memory.read(() -> {
            var figures = Figures.wholeLife(memory.view(moment, only, currency), Net.FIGURES);
            var sums = figures.totals();
            return new ProjectFigures.Result(
                    currency, Net.amounts(sums, currency.getDefaultFractionDigits()), figures.notConverted());
        });
    }
}
