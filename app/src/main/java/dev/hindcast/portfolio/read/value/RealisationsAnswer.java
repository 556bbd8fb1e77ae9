package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Realisations;
import dev.hindcast.portfolio.read.value.Histories.State;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what was promised and realised, project by project: the sums of the {@link RealisationRatio}. */
@Component
class RealisationsAnswer {

    private final Installation installation;
    private final Memory memory;

    RealisationsAnswer(Installation installation, Memory memory) {
        this.installation = installation;
        this.memory = memory;
    }

    @QueryHandler
    Realisations.Result answer(Realisations query) {
        var scope = query.scope();
        var moment = installation.moment(scope.asOf(), scope.basis());
        var currency = installation.currency(scope.currency(), moment);
        var until = moment.lastMonthEnded(installation.settings(moment).attestationGraceDays());
        return memory.read(() -> {
            var view = memory.view(moment, scope.filter(), currency);
            return new Realisations.Result(currency, scope, until, projects(view, Figures.number(until)));
        });
    }

    private static List<Realisations.Line> projects(View view, int until) {
        var lines = new PromisedLines(view);
        var promised = new long[view.highestProject()];
        var attested = new long[view.highestProject()];
        view.blocks(List.of(Figure.FIRST_PROMISE, Figure.ATTESTED), Figures.BEGINNING, until, (block, rate) -> {
            var sums = block.key.figure() == Figure.ATTESTED ? attested : promised;
            if (rate != null && !block.key.category().equals(RealisationRatio.HARM)) {
                lines.add(block, rate, sums);
            }
        });
        var digits = view.currency.getDefaultFractionDigits();
        return view.projects()
                .filter(state -> promised[state.number()] != 0 || attested[state.number()] != 0)
                .sorted(Comparator.comparing(State::key))
                .map(state -> new Realisations.Line(
                        state.project(),
                        state.key(),
                        state.name(),
                        state.stage(),
                        BigDecimal.valueOf(promised[state.number()], digits),
                        BigDecimal.valueOf(attested[state.number()], digits)))
                .toList();
    }
}
