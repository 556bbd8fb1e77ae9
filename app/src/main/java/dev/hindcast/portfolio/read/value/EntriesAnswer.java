package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Entries;
import dev.hindcast.shared.Page;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what a figure is made of: per event, what it added to or took from the figure. */
@Component
class EntriesAnswer {

    private final Installation installation;
    private final Memory memory;
    private final EntriesTold told;

    EntriesAnswer(Installation installation, Memory memory, EntriesTold told) {
        this.installation = installation;
        this.memory = memory;
        this.told = told;
    }

    @QueryHandler
    Entries.Result answer(Entries query) {
        var scope = query.scope();
        var moment = installation.moment(scope.asOf(), scope.basis());
        var currency = installation.currency(scope.currency(), moment);
        query.page().sortField("recordedAt", Set.of("recordedAt"));
        var oldestFirst = query.page().sort() != null && !query.page().descending();
        var since = query.since() == null ? null : installation.moment(query.since(), scope.basis());
        return memory.read(() -> {
            var view = memory.view(moment, scope.filter(), currency);
            var inScope = new EntriesInScope(
                    view,
                    since,
                    query.figures().isEmpty() ? EnumSet.allOf(Figure.class) : query.figures(),
                    Figures.number(scope.months().from()),
                    Figures.number(scope.months().to()));
            var page = inScope.page(query.page().offset(), query.page().size(), oldestFirst);
            var items = told.of(page, view);
            return new Entries.Result(
                    currency,
                    new Page<>(items, query.page().page(), query.page().size(), inScope.count()),
                    inScope.sum());
        });
    }
}
