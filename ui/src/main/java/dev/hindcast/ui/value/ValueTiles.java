package dev.hindcast.ui.value;

import com.vaadin.flow.component.html.Div;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Tiles;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Period;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Tile;
import java.math.BigDecimal;
import java.util.Set;

/** The six figures an executive asks for first. */
class ValueTiles extends Div {

    /** Opens the entries behind a figure. */
    interface Opener {
        void open(String title, Scope scope, Set<Figure> figures);
    }

    private final Tile attested;
    private final Tile awaiting;
    private final Tile forecast;
    private final Tile net;
    private final Tile ratio;
    private final Tile stops;
    private Tiles.Result shown;

    ValueTiles(Opener opener) {
        attested = new Tile("Attested", () -> opener.open("Attested value", shown.scope(), Set.of(Figure.ATTESTED)));
        awaiting = new Tile(
                "Awaiting attestation",
                () -> opener.open("Awaiting attestation", shown.scope(), Set.of(Figure.AWAITING)));
        forecast = new Tile(
                "Next 12 months",
                () -> opener.open("Forecast, next twelve months", nextTwelve(), Set.of(Figure.FORECAST)));
        net = new Tile(
                "Net of cost",
                () -> opener.open("Attested value and cost", shown.scope(), Set.of(Figure.ATTESTED, Figure.COST)));
        ratio = new Tile(
                "Realisation ratio",
                () -> opener.open(
                        "First promise and attested", untilGrace(), Set.of(Figure.FIRST_PROMISE, Figure.ATTESTED)));
        stops = new Tile(
                "Stopped and learned", () -> opener.open("Avoided cost", shown.scope(), Set.of(Figure.AVOIDED_COST)));
        addClassName("hc-tiles");
        add(attested, awaiting, forecast, net, ratio, stops);
    }

    void show(Tiles.Result figures) {
        shown = figures;
        var amounts = figures.amounts();
        attested.show(brief(amounts.attested()), "of %s claimed".formatted(brief(amounts.claimed())))
                .inFull(full(amounts.attested()));
        awaiting.show(brief(figures.awaiting()), "claimed, not yet confirmed").inFull(full(figures.awaiting()));
        var next = figures.nextTwelve();
        forecast.show(brief(next.likely()), "forecast, %s to %s".formatted(brief(next.low()), brief(next.high())))
                .inFull(full(next.likely()));
        net.show(brief(amounts.net()), "cost %s".formatted(brief(amounts.cost())))
                .inFull(full(amounts.net()));
        var realised = figures.realisation();
        ratio.show(
                Formats.percent(realised.ratio()),
                realised.ratio() == null
                        ? "nothing was promised for these months"
                        : "%s of the promise claimed, to %s"
                                .formatted(Formats.percent(realised.coverage()), Formats.month(realised.until())));
        var stopped = figures.stops();
        stops.show(
                Formats.number(stopped.stopped()),
                "%s with a post-mortem in time · %s lessons · %s avoided"
                        .formatted(
                                Formats.number(stopped.learnedInTime()),
                                Formats.number(stopped.lessons()),
                                brief(stopped.avoidedCost())));
    }

    private Scope nextTwelve() {
        var next = shown.nextTwelve();
        return over(new Period(next.from(), next.to()));
    }

    private Scope untilGrace() {
        var months = shown.scope().months();
        var until = shown.realisation().until();
        return until.isBefore(months.from()) ? shown.scope() : over(new Period(months.from(), until));
    }

    private Scope over(Period months) {
        var scope = shown.scope();
        return new Scope(months, scope.asOf(), scope.basis(), scope.filter(), scope.currency());
    }

    private String brief(BigDecimal amount) {
        return Formats.shortMoney(Money.rounded(amount, shown.currency()));
    }

    private String full(BigDecimal amount) {
        return Formats.money(Money.rounded(amount, shown.currency()));
    }
}
