package dev.hindcast.ui.common.figures;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Learning;
import dev.hindcast.portfolio.PortfolioQuery.Projects;
import dev.hindcast.portfolio.PortfolioQuery.Tiles;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which projects were stopped, what that saved and what it taught. */
final class StopsExplained {

    private static final String STOPPED = "STOPPED";

    private StopsExplained() {}

    static void open(Tiles.Result answer, Provenance provenance) {
        var scope = answer.scope();
        var learned =
                provenance.messages().ask(new Learning(scope.asOf(), scope.basis(), scope.filter(), scope.currency()));
        var facts = new Facts()
                .add("Stopped", stopped(answer.stops()))
                .add("Days from charter to stop", number(learned.daysToStop(), "median"))
                .add("Spent at the stop", percent(learned.spendAtStop(), "of what was planned"))
                .add(
                        "Spent after the first missed criterion",
                        Formats.money(Money.rounded(learned.spendAfterMiss(), learned.currency())))
                .add(
                        "Post-mortem within the term",
                        percent(learned.publishedInTime(), "of the stops whose term is over"))
                .add(
                        "Lessons",
                        new Span(
                                new Anchor(
                                        provenance.links().lessons(),
                                        Formats.number(answer.stops().lessons())),
                                new Span(" drawn, %s adopted, %s prevented something; %s recurrences of a known cause"
                                        .formatted(
                                                Formats.number(learned.lessonsAdopted()),
                                                Formats.number(learned.lessonsPrevented()),
                                                Formats.number(learned.recurrences())))));
        var month = Days.firstOpenMonth(Days.of(scope.asOf()));
        var projects = new ProjectRows(
                "Stopped projects",
                () -> new Projects(
                        scope.asOf(),
                        scope.basis(),
                        scope.filter(),
                        Set.of(STOPPED, "CLOSED"),
                        Set.of(),
                        Set.of(),
                        null,
                        PageRequest.first(dev.hindcast.shared.Page.MAX_SIZE)),
                item -> STOPPED.equals(item.stage()) || STOPPED.equals(item.outcome()),
                provenance.links().learning(),
                provenance);
        provenance.open(
                "Stopped and learned",
                List.of(
                        new Part("Cost avoided", Figure.AVOIDED_COST, Scopes.over(scope, Scopes.always(month))),
                        new Part(
                                "Cost avoided, claimed",
                                Figure.AVOIDED_COST_CLAIMED,
                                Scopes.over(scope, Scopes.always(month)))),
                facts,
                projects);
    }

    private static String stopped(Tiles.Stops stops) {
        return "%s projects%s; %s with a post-mortem published in time"
                .formatted(
                        Formats.number(stops.stopped()),
                        stops.imported() == 0
                                ? ""
                                : ", %s of them imported".formatted(Formats.number(stops.imported())),
                        Formats.number(stops.learnedInTime()));
    }

    private static String number(@Nullable BigDecimal value, String what) {
        return value == null ? Formats.NONE : Formats.number(value) + " (" + what + ")";
    }

    private static String percent(@Nullable BigDecimal value, String what) {
        return value == null ? Formats.NONE : Formats.percent(value) + " " + what;
    }
}
