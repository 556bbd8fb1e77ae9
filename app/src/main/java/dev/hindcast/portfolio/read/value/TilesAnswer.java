package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Tiles;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers the tiles of the Value screen. */
@Component
class TilesAnswer {

    private static final List<Figure> FORECASTS = List.of(Figure.FORECAST_LOW, Figure.FORECAST, Figure.FORECAST_HIGH);

    private final Installation installation;
    private final Memory memory;

    TilesAnswer(Installation installation, Memory memory) {
        this.installation = installation;
        this.memory = memory;
    }

    @QueryHandler
    Tiles.Result answer(Tiles query) {
        var scope = query.scope();
        var moment = installation.moment(scope.asOf(), scope.basis());
        var currency = installation.currency(scope.currency(), moment);
        var settings = installation.settings(moment);
        var digits = currency.getDefaultFractionDigits();
        var shown = new ArrayList<>(Net.FIGURES);
        shown.add(Figure.AWAITING);
        return memory.read(() -> {
            var view = memory.view(moment, scope.filter(), currency);
            var figures = Figures.over(
                    view, shown, scope.months().from(), scope.months().to());
            var ratio = Together.of(
                    () -> RealisationRatio.of(view, settings.attestationGraceDays()),
                    () -> Together.of(figures::totals, () -> nextTwelve(view)));
            var sums = ratio.other().one();
            return new Tiles.Result(
                    currency,
                    scope,
                    Net.amounts(sums, digits),
                    Net.sum(sums, Figure.AWAITING, digits),
                    ratio.other().other(),
                    ratio.one(),
                    StopsWell.of(view, settings.postMortemDueDays()),
                    figures.notConverted());
        });
    }

    /** The forecast of the twelve months that begin with the first one not ended; from the drivers' low to high. */
    private static Tiles.NextTwelve nextTwelve(View view) {
        var from = view.moment.firstOpenMonth();
        var to = from.plusMonths(11);
        var sums = Figures.over(view, FORECASTS, from, to).totals();
        var digits = view.currency.getDefaultFractionDigits();
        return new Tiles.NextTwelve(
                from,
                to,
                Net.sum(sums, Figure.FORECAST_LOW, digits),
                Net.sum(sums, Figure.FORECAST, digits),
                Net.sum(sums, Figure.FORECAST_HIGH, digits));
    }
}
