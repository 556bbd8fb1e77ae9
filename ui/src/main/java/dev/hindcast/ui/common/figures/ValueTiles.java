package dev.hindcast.ui.common.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Return;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Money;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.OpenFigure;
import dev.hindcast.ui.common.Sentence;
import dev.hindcast.ui.common.Tile;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures an executive asks for first, of the whole portfolio or of one project; each opens where it comes from. */
public final class ValueTiles extends Div {

    private final Provenance provenance;
    private final Tile attested = new Tile("Attested");
    private final Tile awaiting = new Tile("Awaiting attestation");
    private final Tile forecast = new Tile("Next 12 months");
    private final Tile net = new Tile("Net of cost");
    private final Tile ratio = new Tile("Realisation ratio");
    private final Tile returns = new Tile("Return on cost, since the start").wide();
    private final Tile stops = new Tile("Stopped and learned");
    private ValueFigures shown;
    private Currency currency;

    public ValueTiles(Provenance provenance) {
        this.provenance = provenance;
        addClassName("hc-tiles");
        add(attested, awaiting, forecast, net, ratio, returns, stops);
    }

    /** For one project: what was stopped is told elsewhere. */
    public ValueTiles withoutStops() {
        remove(stops);
        return this;
    }

    public void show(ValueFigures figures) {
        shown = figures;
        currency = figures.tiles().currency();
        showAttested();
        showAwaiting();
        showForecast();
        showNet();
        showRatio();
        showReturns();
        showStops();
    }

    private void showAttested() {
        var amounts = shown.tiles().amounts();
        var scope = shown.tiles().scope();
        attested.show(
                money(amounts.attested(), "Attested value", scope, Figure.ATTESTED),
                Tile.note(
                        "of ",
                        money(amounts.claimed(), "Claimed value", scope, Figure.CLAIMED),
                        " claimed, ",
                        money(amounts.firstPromise(), "First promise", scope, Figure.FIRST_PROMISE),
                        " promised"),
                shown.before() == null
                        ? null
                        : change(
                                amounts.attested(),
                                shown.before().tiles().amounts().attested(),
                                List.of(new Part("Attested", Figure.ATTESTED, scope))));
    }

    private void showAwaiting() {
        var scope = shown.tiles().scope();
        awaiting.show(
                money(shown.tiles().awaiting(), "Awaiting attestation", scope, Figure.AWAITING),
                Tile.note("claimed, not yet confirmed"),
                shown.before() == null
                        ? null
                        : change(
                                shown.tiles().awaiting(),
                                shown.before().tiles().awaiting(),
                                List.of(new Part("Awaiting", Figure.AWAITING, scope))));
    }

    private void showForecast() {
        var answer = shown.forecast();
        var calibrated = answer.calibrated();
        Runnable open = () -> ForecastExplained.open(answer, provenance);
        var expected = calibrated == null ? answer.likely() : calibrated.p50();
        var change = shown.before() == null
                ? null
                : change(
                        answer.likely(),
                        shown.before().forecast(),
                        List.of(new Part("Forecast", Figure.FORECAST, ForecastExplained.scope(answer))));
        if (calibrated == null) {
            forecast.show(
                    figure(expected, open),
                    Tile.note(
                            "from ",
                            figure(answer.low(), open),
                            " (low) to ",
                            figure(answer.high(), open),
                            " (high); %s past projects are too few to calibrate by"
                                    .formatted(Formats.number(answer.referenceProjects()))),
                    change);
            return;
        }
        forecast.show(
                figure(expected, open),
                Tile.note(
                        "P10 ",
                        figure(calibrated.p10(), open),
                        " to P90 ",
                        figure(calibrated.p90(), open),
                        ", calibrated by %s past projects (seed %d); "
                                .formatted(Formats.number(answer.referenceProjects()), answer.seed()),
                        figure(answer.likely(), open),
                        " as forecast"),
                change);
    }

    private void showNet() {
        var amounts = shown.tiles().amounts();
        var scope = shown.tiles().scope();
        var parts = List.of(new Part("Attested", Figure.ATTESTED, scope), new Part("Cost", Figure.COST, scope));
        var sum = new Sentence("%s net is %s attested less %s of cost."
                .formatted(full(amounts.net()), full(amounts.attested()), full(amounts.cost())));
        net.show(
                figure(amounts.net(), () -> provenance.open("Net of cost", parts, sum)),
                Tile.note("cost ", money(amounts.cost(), "Cost", scope, Figure.COST)),
                shown.before() == null
                        ? null
                        : change(amounts.net(), shown.before().tiles().amounts().net(), parts));
    }

    private void showRatio() {
        var realised = shown.tiles().realisation();
        Runnable open = () -> RealisationExplained.open(shown.tiles(), provenance);
        if (realised.ratio() == null) {
            ratio.show(
                    OpenFigure.of(Formats.NONE, open),
                    Tile.note("nothing was promised until " + Formats.month(realised.until())));
            return;
        }
        var before = shown.before() == null
                ? null
                : shown.before().tiles().realisation().ratio();
        ratio.show(
                OpenFigure.of(Formats.percent(realised.ratio()), open),
                Tile.note(
                        "attested of what was promised to %s; ".formatted(Formats.month(realised.until())),
                        OpenFigure.of(Formats.percent(realised.coverage()), open),
                        " of it has a claim"),
                before == null ? null : points(realised.ratio().subtract(before), open));
    }

    private void showReturns() {
        var answer = shown.returns();
        Runnable open = () -> ReturnsExplained.open(answer, provenance);
        var before =
                shown.before() == null ? null : shown.before().returns().all().roi();
        var roi = answer.all().roi();
        returns.show(
                OpenFigure.of(Formats.percent(roi), open),
                words(answer.all(), open),
                words(
                        answer.cashable(),
                        open,
                        "Cashable only: ROI ",
                        OpenFigure.of(Formats.percent(answer.cashable().roi()), open),
                        ", "),
                roi == null || before == null ? null : points(roi.subtract(before), open));
    }

    private Sentence words(Return one, Runnable open, Object... before) {
        return Tile.note(Stream.concat(
                        Stream.of(before),
                        Stream.of(
                                "NPV ",
                                figure(one.npv(), open),
                                " at %s a year, "
                                        .formatted(
                                                Formats.percent(shown.returns().discountRate())),
                                OpenFigure.of(ReturnsExplained.payback(one), open)))
                .toArray());
    }

    private void showStops() {
        var stopped = shown.tiles().stops();
        Runnable open = () -> StopsExplained.open(shown.tiles(), provenance);
        var before = shown.before();
        stops.show(
                OpenFigure.of(Formats.number(stopped.stopped()), open),
                Tile.note(
                        OpenFigure.of(Formats.number(stopped.learnedInTime()), open),
                        " with a post-mortem in time, ",
                        OpenFigure.of(Formats.number(stopped.lessons()), open),
                        " lessons, ",
                        figure(stopped.avoidedCost(), open),
                        " of cost avoided"),
                before == null
                        ? null
                        : since(
                                OpenFigure.of(
                                        Formats.change(stopped.stopped()
                                                - before.tiles().stops().stopped()),
                                        open),
                                before.asOf()));
    }

    private OpenFigure money(BigDecimal amount, String title, Scope scope, Figure figure) {
        return figure(amount, () -> provenance.open(title, scope, figure));
    }

    private OpenFigure figure(BigDecimal amount, Runnable open) {
        return OpenFigure.of(Formats.shortMoney(Money.rounded(amount, currency)), full(amount), open);
    }

    private String full(BigDecimal amount) {
        return Formats.money(Money.rounded(amount, currency));
    }

    private Component change(BigDecimal now, BigDecimal then, List<Part> parts) {
        return Changes.of(Money.rounded(now, currency), Money.rounded(then, currency), before(), parts, provenance);
    }

    private Component points(BigDecimal difference, Runnable open) {
        return since(OpenFigure.of(Formats.points(difference), open), before());
    }

    private static Component since(OpenFigure change, AsOf moment) {
        return Changes.since(change, moment);
    }

    private @Nullable AsOf before() {
        return shown.before() == null ? null : shown.before().asOf();
    }
}
