package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.PortfolioQuery.Tiles;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers the tiles of the Value screen. */
@Component
class TilesAnswer {

    private static final List<Figure> FORECASTS = List.of(Figure.FORECAST_LOW, Figure.FORECAST, Figure.FORECAST_HIGH);

    private final Installation installation;
    private final Figures figures;
    private final RealisationRatio realisation;
    private final StopsWell stops;

    TilesAnswer(Installation installation, Figures figures, RealisationRatio realisation, StopsWell stops) {
        this.installation = installation;
        this.figures = figures;
        this.realisation = realisation;
        this.stops = stops;
    }

    @QueryHandler
    Tiles.Result answer(Tiles query) {
        var scope = query.scope();
        var moment = installation.moment(scope.asOf(), scope.basis());
        var currency = installation.currency(scope.currency());
        var settings = installation.settings();
        var digits = currency.getDefaultFractionDigits();
        var shown = new ArrayList<>(Net.FIGURES);
        shown.add(Figure.AWAITING);
        var inScope = InScope.months(
                moment, scope.filter(), scope.months().from(), scope.months().to(), currency, shown);
        var sums = figures.totals(inScope);
        return new Tiles.Result(
                currency,
                scope,
                Net.amounts(sums, digits),
                Net.sum(sums, Figure.AWAITING, digits),
                nextTwelve(moment, scope.filter(), currency),
                realisation.of(moment, scope.filter(), currency, settings.attestationGraceDays()),
                stops.of(moment, scope.filter(), currency, settings.postMortemDueDays()),
                figures.notConverted(inScope));
    }

    /** The forecast of the twelve months that begin with the first one not ended; from the drivers' low to high. */
    private Tiles.NextTwelve nextTwelve(Moment moment, Filter filter, Currency currency) {
        var from = moment.firstOpenMonth();
        var to = from.plusMonths(11);
        var sums = figures.totals(InScope.months(moment, filter, from, to, currency, FORECASTS));
        var digits = currency.getDefaultFractionDigits();
        return new Tiles.NextTwelve(
                from,
                to,
                Net.sum(sums, Figure.FORECAST_LOW, digits),
                Net.sum(sums, Figure.FORECAST, digits),
                Net.sum(sums, Figure.FORECAST_HIGH, digits));
    }
}
