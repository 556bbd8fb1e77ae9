package dev.hindcast.ui.value;

import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Period;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.figures.Scopes;
import java.time.Year;
import java.time.YearMonth;
import java.util.stream.Stream;

/** The years in which anything was promised, forecast, claimed or spent, as of either of the compared days. */
final class AllYears {

    private AllYears() {}

    static Period of(ValueState state, Messages messages) {
        var whole = state.scope(Scopes.always(state.asOfMonth()));
        var months = Stream.concat(
                        Stream.of(whole), state.compare().stream().map(day -> Scopes.asOf(whole, new AsOf.EndOf(day))))
                .flatMap(scope -> filled(scope, messages))
                .toList();
        var first = months.stream().min(YearMonth::compareTo).orElse(state.asOfMonth());
        var last = months.stream().max(YearMonth::compareTo).orElse(state.asOfMonth());
        return new Period(Year.from(first).atMonth(1), Year.from(last).atMonth(12));
    }

    private static Stream<YearMonth> filled(Scope scope, Messages messages) {
        var answer = messages.ask(new Series(scope, Grouping.MONTH));
        return Stream.concat(
                answer.series().stream().filter(AllYears::isFilled).map(line -> YearMonth.parse(line.key())),
                answer.notConverted().stream().map(one -> one.month()));
    }

    private static boolean isFilled(Series.Line line) {
        var amounts = line.amounts();
        return Stream.of(
                        amounts.firstPromise(),
                        amounts.forecast(),
                        amounts.claimed(),
                        amounts.attested(),
                        amounts.cost())
                .anyMatch(amount -> amount.signum() != 0);
    }
}
