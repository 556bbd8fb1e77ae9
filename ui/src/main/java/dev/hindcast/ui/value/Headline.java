package dev.hindcast.ui.value;

import com.vaadin.flow.component.html.Div;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Bridge;
import dev.hindcast.portfolio.PortfolioQuery.Tiles;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Period;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.OpenFigure;
import dev.hindcast.ui.common.Sentence;
import dev.hindcast.ui.common.figures.Days;
import dev.hindcast.ui.common.figures.Part;
import dev.hindcast.ui.common.figures.Provenance;
import dev.hindcast.ui.common.figures.Scopes;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** The one or two sentences an executive takes away; each number in them opens where it comes from. */
class Headline extends Div {

    private static final String LEVEL = "Attested for months that are over, forecast for the others";

    private final Provenance provenance;
    private Currency currency;

    Headline(Provenance provenance) {
        this.provenance = provenance;
        addClassName("hc-headline");
    }

    /** The bridge is null when nothing is compared. */
    void show(ValueState state, Tiles.Result tiles, Bridge.Result bridge) {
        currency = tiles.currency();
        var sentences = new ArrayList<Sentence>();
        sentences.add(soFar(state, tiles));
        if (bridge != null
                && state.year().isPresent()
                && !isOver(state, bridge.scope().months())) {
            sentences.add(outlook(bridge, state));
        }
        InPlace.show(this, sentences);
    }

    private Sentence soFar(ValueState state, Tiles.Result tiles) {
        var amounts = tiles.amounts();
        var scope = tiles.scope();
        var months = scope.months();
        var words = words(state, months);
        if (months.from().isAfter(state.asOfMonth())) {
            return amounts.firstPromise().signum() == 0 && amounts.forecast().signum() == 0
                    ? new Sentence(words, ": nothing is promised or forecast yet.")
                    : new Sentence(
                            words,
                            ": ",
                            figure(amounts.firstPromise(), "First promise", scope, Figure.FIRST_PROMISE),
                            " promised, ",
                            figure(amounts.forecast(), "Forecast", scope, Figure.FORECAST),
                            " forecast.");
        }
        var waiting = tiles.awaiting().signum() == 0
                ? null
                : figure(tiles.awaiting(), "Awaiting attestation", scope, Figure.AWAITING);
        var attested = figure(amounts.attested(), "Attested value", scope, Figure.ATTESTED);
        if (amounts.firstPromise().signum() <= 0) {
            return new Sentence(
                    words,
                    ": ",
                    attested,
                    " attested, nothing promised",
                    waiting == null ? "." : ", ",
                    waiting,
                    waiting == null ? null : " waiting for attestation.");
        }
        return new Sentence(
                words,
                ": ",
                attested,
                " attested of ",
                figure(amounts.firstPromise(), "First promise", scope, Figure.FIRST_PROMISE),
                isOver(state, months)
                        ? " promised ("
                        : state.year().isPresent() ? " promised for the whole year (" : " promised for all of it (",
                share(tiles),
                waiting == null ? ")." : "), ",
                waiting,
                waiting == null ? null : " waiting for attestation.");
    }

    private OpenFigure share(Tiles.Result tiles) {
        var amounts = tiles.amounts();
        var share = amounts.attested().divide(amounts.firstPromise(), MathContext.DECIMAL64);
        var parts = List.of(
                new Part("Attested", Figure.ATTESTED, tiles.scope()),
                new Part("First promise", Figure.FIRST_PROMISE, tiles.scope()));
        return OpenFigure.of(Formats.percent(share), () -> provenance.open("Attested of what was promised", parts));
    }

    /** Where the year is heading: what was attested of its past months and is forecast for those to come. */
    private Sentence outlook(Bridge.Result bridge, ValueState state) {
        var day = Formats.date(Days.of(bridge.from()));
        var then = outlook(bridge.before(), Scopes.asOf(bridge.scope(), bridge.from()));
        var sentence = bridge.scope().months().from().isAfter(state.asOfMonth())
                ? new Sentence("On ", day, " the forecast was ", then, ".")
                : new Sentence(
                        "At the present forecast it ends at ",
                        outlook(bridge.after(), bridge.scope()),
                        "; on ",
                        day,
                        " that was ",
                        then,
                        ".");
        sentence.addClassName("hc-headline-second");
        return sentence;
    }

    private OpenFigure outlook(BigDecimal amount, Scope scope) {
        return OpenFigure.of(brief(amount), full(amount), () -> provenance.open(LEVEL, level(scope)));
    }

    /** What the value known at a moment is made of: what was attested of months that are over, and the forecast of the others. */
    static List<Part> level(Scope scope) {
        return Part.level(scope);
    }

    /** What is shown, as a sentence begins with it. */
    static String words(ValueState state, Period months) {
        if (state.allYears()) {
            return "All years";
        }
        var words = state.year().map(Object::toString).orElseGet(() -> Formats.period(months));
        return months.contains(state.asOfMonth()) && !isOver(state, months) ? words + " so far" : words;
    }

    private static boolean isOver(ValueState state, Period months) {
        return Days.firstOpenMonth(state.asOf()).isAfter(months.to());
    }

    private OpenFigure figure(BigDecimal amount, String title, Scope scope, Figure figure) {
        return OpenFigure.of(brief(amount), full(amount), () -> provenance.open(title, scope, figure));
    }

    private String brief(BigDecimal amount) {
        return Formats.shortMoney(Money.rounded(amount, currency));
    }

    private String full(BigDecimal amount) {
        return Formats.money(Money.rounded(amount, currency));
    }
}
