package dev.hindcast.transfer.pack;

import dev.hindcast.attention.AttentionQuery.NeedsAttention;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.NotConverted;
import dev.hindcast.portfolio.PortfolioQuery.Background;
import dev.hindcast.portfolio.PortfolioQuery.Bridge;
import dev.hindcast.portfolio.PortfolioQuery.CalibratedForecast;
import dev.hindcast.portfolio.PortfolioQuery.Funnel;
import dev.hindcast.portfolio.PortfolioQuery.Learning;
import dev.hindcast.portfolio.PortfolioQuery.Realisations;
import dev.hindcast.portfolio.PortfolioQuery.Returns;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import dev.hindcast.portfolio.PortfolioQuery.Stopped;
import dev.hindcast.portfolio.PortfolioQuery.Tiles;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Query;
import dev.hindcast.transfer.Export;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/**
 * Everything that a board pack tells.
 *
 * @param scope what was asked for, with its currency
 */
record Answers(
        Scope scope,
        Background.Result background,
        Tiles.Result tiles,
        Returns.Result returns,
        CalibratedForecast.Result forecast,
        Funnel.Result funnel,
        Series.Result months,
        Series.Result units,
        Series.Result goals,
        Realisations.Result realisations,
        Bridge.Result bridge,
        NeedsAttention.Result attention,
        Stopped.Result stops,
        Learning.Result learning) {

    /** Every amount that some figure lacks for want of a rate, once. */
    List<NotConverted> notConverted() {
        return Stream.of(
                        tiles.notConverted(),
                        returns.notConverted(),
                        forecast.notConverted(),
                        months.notConverted(),
                        bridge.notConverted(),
                        stops.notConverted(),
                        learning.notConverted())
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(NotConverted::key)
                        .thenComparing(NotConverted::figure)
                        .thenComparing(NotConverted::month)
                        .thenComparing(one -> one.amount().currency().getCurrencyCode())
                        .thenComparing(one -> one.amount().amount()))
                .toList();
    }

    /** Asks for it. */
    @Component
    static final class Source {

        private final QueryGateway queries;

        Source(QueryGateway queries) {
            this.queries = queries;
        }

        Answers ask(Export.BoardPack wanted) {
            var asked = wanted.scope();
            var background = ask(new Background(asked.asOf(), asked.basis()));
            var currency = asked.currency() == null ? background.reportingCurrency() : asked.currency();
            var scope = new Scope(asked.months(), asked.asOf(), asked.basis(), asked.filter(), currency);
            return new Answers(
                    scope,
                    background,
                    ask(new Tiles(scope)),
                    ask(new Returns(scope)),
                    ask(new CalibratedForecast(scope, wanted.by(), CalibratedForecast.USUAL_MONTHS, wanted.seed())),
                    ask(new Funnel(scope.asOf(), scope.basis(), scope.filter())),
                    ask(new Series(scope, Grouping.MONTH)),
                    ask(new Series(scope, Grouping.UNIT)),
                    ask(new Series(scope, Grouping.GOAL)),
                    ask(new Realisations(scope)),
                    ask(Bridge.open(wanted.from(), scope)),
                    ask(new NeedsAttention(
                            background.until(),
                            scope.filter().units(),
                            scope.filter().goals(),
                            scope.filter().projects())),
                    ask(new Stopped(scope)),
                    ask(new Learning(scope.asOf(), scope.basis(), scope.filter(), currency)));
        }

        private <R> R ask(Query<R> query) {
            return queries.query(query, query.answer()).join();
        }
    }
}
