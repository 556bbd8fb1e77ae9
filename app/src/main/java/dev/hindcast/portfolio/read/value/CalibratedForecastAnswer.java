package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.PortfolioQuery.CalibratedForecast;
import dev.hindcast.shared.InvalidInput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * <b>Calibrated forecast</b>: the forecast of months that have not ended × the {@linkplain Factor factor} of each
 * reference class, P10, P50 and P90 by {@link Draws}. Dis-benefits are not calibrated: they count as forecast. With
 * fewer than ten reference projects there is only what the drivers say, from low to high. The reference is always the
 * whole portfolio; the filter narrows what is forecast.
 */
@Component
class CalibratedForecastAnswer {

    private static final List<Figure> FORECASTS = List.of(Figure.FORECAST_LOW, Figure.FORECAST, Figure.FORECAST_HIGH);

    private final Installation installation;
    private final Memory memory;

    CalibratedForecastAnswer(Installation installation, Memory memory) {
        this.installation = installation;
        this.memory = memory;
    }

    @QueryHandler
    CalibratedForecast.Result answer(CalibratedForecast query) {
        if (query.months() < 1 || query.months() > CalibratedForecast.MOST_MONTHS) {
            throw InvalidInput.of(
                    "months", "months.outOfRange", "must be 1 to " + CalibratedForecast.MOST_MONTHS + " months");
        }
        var scope = query.scope();
        var moment = installation.moment(scope.asOf(), scope.basis());
        var currency = installation.currency(scope.currency(), moment);
        var grace = installation.settings(moment).attestationGraceDays();
        var digits = currency.getDefaultFractionDigits();
        var from = moment.firstOpenMonth();
        var to = from.plusMonths(query.months() - 1L);
        return memory.read(() -> {
            var view = memory.view(moment, scope.filter(), currency);
            var everything = memory.view(moment, Filter.ALL, currency);
            var figures = Figures.over(view, FORECASTS, from, to);
            var both = Together.of(
                    () -> TrackRecord.of(everything, moment.lastMonthEnded(grace), installation.zone()),
                    figures::totals);
            var record = both.one();
            var sums = both.other();
            return new CalibratedForecast.Result(
                    currency,
                    scope,
                    query.by(),
                    from,
                    to,
                    Net.sum(sums, Figure.FORECAST_LOW, digits),
                    Net.sum(sums, Figure.FORECAST, digits),
                    Net.sum(sums, Figure.FORECAST_HIGH, digits),
                    percentiles(record, query, new ForecastAhead(view, from, to), digits),
                    Factor.of(record.portfolio()).projects(),
                    query.seed(),
                    Draws.DRAWS,
                    figures.notConverted());
        });
    }

    private static CalibratedForecast.@Nullable Percentiles percentiles(
            TrackRecord record, CalibratedForecast query, ForecastAhead ahead, int digits) {
        var reference = record.portfolio();
        var portfolio = Factor.of(reference);
        if (portfolio.projects() < CalibratedForecast.FEWEST_PROJECTS) {
            return null;
        }
        var classes = record.classes(query.by());
        var benefits = ahead.benefits(query.by());
        var harm = ahead.harm();
        var draws = new Draws(reference, classes, query.seed()).of(benefits);
        var factors = new HashMap<String, Double>();
        var expected = (double) harm;
        for (var forecast : benefits) {
            expected += forecast.amount()
                    * factors.computeIfAbsent(
                            forecast.referenceClass(),
                            key -> Objects.requireNonNull(Factor.of(classes.getOrDefault(key, List.of()))
                                            .within(portfolio))
                                    .doubleValue());
        }
        return new CalibratedForecast.Percentiles(
                amount(draws.percentile(10) + harm, digits),
                amount(draws.percentile(50) + harm, digits),
                amount(draws.percentile(90) + harm, digits),
                amount(expected, digits));
    }

    private static BigDecimal amount(double smallestUnits, int digits) {
        return BigDecimal.valueOf(smallestUnits)
                .setScale(0, RoundingMode.HALF_EVEN)
                .movePointLeft(digits)
                .setScale(digits);
    }
}
