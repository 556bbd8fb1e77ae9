package dev.hindcast.ui.common.figures;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Returns;
import dev.hindcast.portfolio.Return;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Money;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Where return, net present value and payback come from. */
final class ReturnsExplained {

    private ReturnsExplained() {}

    static void open(Returns.Result answer, Provenance provenance) {
        var facts = new Facts()
                .add("ROI", "net ÷ cost, since inception, whatever the period chosen")
                .add(
                        "NPV",
                        "net of each month, later ones as forecast and discounted by %s a year to the as-of month"
                                .formatted(Formats.percent(answer.discountRate())));
        facts.add("All value", words(answer.all(), answer.currency()));
        facts.add("Cashable only", words(answer.cashable(), answer.currency()));
        var parts = new ArrayList<Part>(parts("", answer.scope()));
        parts.addAll(parts(
                "Cashable: ",
                Scopes.within(answer.scope(), Scopes.cashable(answer.scope().filter(), true))));
        provenance.open("Return on cost", parts, facts);
    }

    private static List<Part> parts(String prefix, Scope scope) {
        var day = Days.of(scope.asOf());
        var open = Days.firstOpenMonth(day);
        var always = Scopes.over(scope, Scopes.always(open));
        var ahead = Scopes.over(scope, Scopes.from(open));
        var parts = new ArrayList<Part>();
        parts.add(new Part(prefix + "Attested", Figure.ATTESTED, always));
        if (prefix.isEmpty()) {
            parts.add(new Part("Cost", Figure.COST, always));
        }
        parts.add(new Part(prefix + "Forecast ahead", Figure.FORECAST, ahead));
        if (prefix.isEmpty()) {
            parts.add(new Part("Cost ahead", Figure.FORECAST_COST, ahead));
        }
        return parts;
    }

    /** When it is paid back, in words. */
    static String payback(Return one) {
        if (one.payback() == null) {
            return one.cost().signum() == 0 ? "nothing spent" : "no payback in sight";
        }
        return (one.paybackExpected() ? "payback expected in " : "paid back since ") + Formats.month(one.payback());
    }

    private static String words(Return one, Currency currency) {
        return "%s attested − %s cost = %s net; ROI %s, NPV %s, %s"
                .formatted(
                        money(one.attested(), currency),
                        money(one.cost(), currency),
                        money(one.net(), currency),
                        Formats.percent(one.roi()),
                        money(one.npv(), currency),
                        payback(one));
    }

    private static String money(BigDecimal amount, Currency currency) {
        return Formats.money(Money.rounded(amount, currency));
    }
}
