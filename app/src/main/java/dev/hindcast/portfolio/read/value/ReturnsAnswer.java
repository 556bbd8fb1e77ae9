package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.PortfolioQuery.Returns;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers ROI, net present value and payback. */
@Component
class ReturnsAnswer {

    private final Installation installation;
    private final Memory memory;

    ReturnsAnswer(Installation installation, Memory memory) {
        this.installation = installation;
        this.memory = memory;
    }

    @QueryHandler
    Returns.Result answer(Returns query) {
        var scope = query.scope();
        var moment = installation.moment(scope.asOf(), scope.basis());
        var currency = installation.currency(scope.currency(), moment);
        var rate = installation.settings(moment).discountRate();
        return memory.read(() -> {
            var view = memory.view(moment, scope.filter(), currency);
            var cashable = memory.view(moment, scope.filter().onlyCashable(), currency);
            var figures = ReturnFigures.over(view);
            var both = Together.of(
                    () -> ReturnFigures.of(figures, view, rate),
                    () -> ReturnFigures.of(ReturnFigures.over(cashable), cashable, rate));
            return new Returns.Result(currency, scope, both.one(), both.other(), rate, figures.notConverted());
        });
    }
}
