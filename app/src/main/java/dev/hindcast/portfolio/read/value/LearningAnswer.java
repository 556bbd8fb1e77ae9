package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Learning;
import dev.hindcast.portfolio.read.value.Stops.Stop;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * <b>Learning</b>. Over the projects stopped as of the moment, imported ones apart: <i>days to stop</i>, the median of
 * the days from entering CHARTERED to the stop; <i>spend at stop</i> = Σ cost up to the month of the stop ÷ Σ planned
 * cost, of those with planned cost; <i>spend after the first miss</i> = Σ cost of the months after the one in which a
 * reading first missed its criterion; <i>published in time</i> = stops with a post-mortem within
 * {@code postMortemDueDays} ÷ stops whose term is over or that have one. Over all projects: lessons adopted, adopted
 * lessons that prevented something, post-mortems that name a cause an earlier one with a lesson had named, insights,
 * improvements, and avoided cost attested. Amounts in the reporting currency, shares to four digits. Source: the
 * milestones, and the figures COST, PLANNED_COST and AVOIDED_COST of the journal.
 */
@Component
class LearningAnswer {

    private static final List<Figure> FIGURES = List.of(Figure.COST, Figure.PLANNED_COST, Figure.AVOIDED_COST);

    private final Installation installation;
    private final Memory memory;

    LearningAnswer(Installation installation, Memory memory) {
        this.installation = installation;
        this.memory = memory;
    }

    @QueryHandler
    Learning.Result answer(Learning query) {
        var moment = installation.moment(query.asOf(), query.basis());
        var currency = installation.currency(query.currency(), moment);
        var digits = currency.getDefaultFractionDigits();
        var dueDays = installation.settings(moment).postMortemDueDays();
        return memory.read(() -> {
            var view = memory.view(moment, query.filter(), currency);
            var stops = new Stops(view).all();
            var own = stops.stream().filter(stop -> !stop.state().imported()).toList();
            var spend = Spend.of(view, own);
            var figures = Figures.wholeLife(view, FIGURES);
            var avoided = Net.sum(figures.totals(), Figure.AVOIDED_COST, digits);
            var lessons = new Lessons(view);
            return new Learning.Result(
                    currency,
                    stops.size(),
                    stops.size() - own.size(),
                    median(own),
                    Ratio.of(spend.untilStop(), spend.planned()),
                    spend.afterMiss(),
                    inTime(own, moment, dueDays),
                    lessons.adopted(),
                    lessons.prevented(),
                    lessons.recurrences(),
                    lessons.insights(),
                    lessons.improvements(),
                    avoided,
                    figures.notConverted());
        });
    }

    private static @Nullable BigDecimal median(List<Stop> stops) {
        var days = stops.stream()
                .filter(stop -> stop.day() != null && stop.charter() != null)
                .mapToLong(stop -> ChronoUnit.DAYS.between(
                        Objects.requireNonNull(stop.charter()), Objects.requireNonNull(stop.day())))
                .sorted()
                .toArray();
        return days.length == 0
                ? null
                : Ratio.plain(BigDecimal.valueOf(days[(days.length - 1) / 2] + days[days.length / 2])
                        .divide(BigDecimal.TWO));
    }

    private static @Nullable BigDecimal inTime(List<Stop> stops, Moment moment, int dueDays) {
        var over = stops.stream()
                .filter(stop -> stop.published() != null
                        || stop.day() != null && stop.day().plusDays(dueDays).isBefore(moment.day()))
                .count();
        var inTime =
                stops.stream().filter(stop -> stop.isPublishedWithin(dueDays)).count();
        return Ratio.of(BigDecimal.valueOf(inTime), BigDecimal.valueOf(over));
    }
}
