package dev.hindcast.ui.common.figures;

import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.NotConverted;
import dev.hindcast.portfolio.PortfolioQuery.CalibratedForecast;
import dev.hindcast.portfolio.PortfolioQuery.Returns;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import dev.hindcast.portfolio.PortfolioQuery.Tiles;
import dev.hindcast.portfolio.ReferenceClass;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Period;
import dev.hindcast.ui.common.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the tiles say of a scope.
 *
 * @param before the same as known at an earlier moment; null when nothing is compared
 */
public record ValueFigures(
        Tiles.Result tiles,
        CalibratedForecast.Result forecast,
        Returns.Result returns,
        @Nullable Before before) {

    /**
     * What was known at an earlier moment.
     *
     * @param forecast what was forecast then for the months that are now the next twelve
     */
    public record Before(AsOf asOf, Tiles.Result tiles, BigDecimal forecast, Returns.Result returns) {}

    /** Asks for all of them. */
    public static ValueFigures ask(Messages messages, Scope scope, @Nullable AsOf since) {
        var now = ask(messages, scope);
        return since == null ? now : now.with(before(messages, Scopes.asOf(scope, since), now.forecast));
    }

    /** The same after somebody wrote something: what was known earlier has not changed, so it is not asked again. */
    public ValueFigures again(Messages messages) {
        return ask(messages, tiles.scope()).with(before);
    }

    private ValueFigures with(@Nullable Before then) {
        return new ValueFigures(tiles, forecast, returns, then);
    }

    private static ValueFigures ask(Messages messages, Scope scope) {
        var forecast = messages.ask(new CalibratedForecast(
                scope, ReferenceClass.CATEGORY, CalibratedForecast.USUAL_MONTHS, CalibratedForecast.USUAL_SEED));
        return new ValueFigures(messages.ask(new Tiles(scope)), forecast, messages.ask(new Returns(scope)), null);
    }

    private static Before before(Messages messages, Scope then, CalibratedForecast.Result now) {
        var months = new Period(now.from(), now.to());
        return new Before(
                then.asOf(),
                messages.ask(new Tiles(then)),
                messages.ask(new Series(Scopes.over(then, months), Grouping.CATEGORY))
                        .totals()
                        .forecast(),
                messages.ask(new Returns(then)));
    }

    /** What is in none of these figures for want of an exchange rate. */
    public List<NotConverted> notConverted() {
        return Stream.of(tiles.notConverted(), forecast.notConverted(), returns.notConverted())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
