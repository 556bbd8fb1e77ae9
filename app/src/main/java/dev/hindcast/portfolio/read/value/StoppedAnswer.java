package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.PortfolioQuery.Stopped;
import dev.hindcast.portfolio.read.value.Accounts.Account;
import dev.hindcast.portfolio.read.value.Accounts.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers which projects were stopped within some months, why, and what is left. Of each: <i>cost sunk</i>, all cost
 * booked, and <i>avoided</i>, the avoided cost attested, both over all months in the reporting currency. Source: the
 * milestones, ProjectStopped, PostMortemPublished, and the figures COST and AVOIDED_COST of the journal.
 */
@Component
class StoppedAnswer {

    private static final Words UNSAID = new Words(null, null, null, null);

    private final Installation installation;
    private final Memory memory;
    private final Accounts accounts;

    StoppedAnswer(Installation installation, Memory memory, Accounts accounts) {
        this.installation = installation;
        this.memory = memory;
        this.accounts = accounts;
    }

    @QueryHandler
    Stopped.Result answer(Stopped query) {
        var scope = query.scope();
        var moment = installation.moment(scope.asOf(), scope.basis());
        var currency = installation.currency(scope.currency(), moment);
        var words = accounts.words(moment);
        var published = accounts.published(moment);
        return memory.read(() -> {
            var view = memory.view(moment, scope.filter(), currency);
            var figures = Figures.wholeLife(view, List.of(Figure.COST, Figure.AVOIDED_COST));
            var amounts = figures.grouped(Grouping.PROJECT);
            var stops = new Stops(view)
                    .all().stream()
                            .filter(stop -> stop.day() != null
                                    && isIn(
                                            scope.months().from(),
                                            stop.day(),
                                            scope.months().to()))
                            .map(stop -> stop(
                                    stop,
                                    amounts.getOrDefault(stop.state().project(), Map.of()),
                                    words.getOrDefault(stop.state().project(), UNSAID),
                                    published.get(stop.state().project()),
                                    currency.getDefaultFractionDigits()))
                            .sorted(Comparator.comparing(Stopped.Stop::day)
                                    .reversed()
                                    .thenComparing(Stopped.Stop::key))
                            .toList();
            return new Stopped.Result(currency, scope, stops, figures.notConverted());
        });
    }

    private static boolean isIn(YearMonth from, LocalDate day, YearMonth to) {
        var month = YearMonth.from(day);
        return !month.isBefore(from) && !month.isAfter(to);
    }

    private static Stopped.Stop stop(
            Stops.Stop stop, Map<Figure, BigDecimal> amounts, Words words, @Nullable Account account, int digits) {
        var state = stop.state();
        return new Stopped.Stop(
                state.project(),
                state.key(),
                state.name(),
                Objects.requireNonNull(stop.day()),
                words.stage(),
                state.imported(),
                words.reason(),
                words.signal(),
                words.salvaged(),
                Net.sum(amounts, Figure.COST, digits),
                Net.sum(amounts, Figure.AVOIDED_COST, digits),
                stop.published(),
                account != null && account.restricted(),
                account == null || account.restricted() ? List.of() : account.lessons(),
                account == null || account.restricted() ? null : account.learningDeclined());
    }
}
