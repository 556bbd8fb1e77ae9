package dev.hindcast.ui.common.figures;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Tiles;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Money;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** Where the realisation ratio comes from: its two sums. */
public final class RealisationExplained {

    private static final String PROMISED_ONLY = "what was attested of promised drivers, from their planned start on.";

    private RealisationExplained() {}

    static void open(Tiles.Result answer, Provenance provenance) {
        var realised = answer.realisation();
        var facts = new Facts()
                .add("Realisation ratio", Formats.percent(realised.ratio()) + " = attested ÷ first promise")
                .add("Coverage", Formats.percent(realised.coverage()) + " of the promise has a claim")
                .add(
                        "Months",
                        "to %s, the last that ended %d days before; stopped and late projects stay in"
                                .formatted(Formats.month(realised.until()), realised.graceDays()));
        if (realised.disBenefitPromised().signum() != 0
                || realised.disBenefitAttested().signum() != 0) {
            facts.add(
                    "Dis-benefits, apart",
                    "%s promised, %s attested"
                            .formatted(
                                    Formats.money(Money.rounded(realised.disBenefitPromised(), answer.currency())),
                                    Formats.money(Money.rounded(realised.disBenefitAttested(), answer.currency()))));
        }
        if (realised.withoutPromise() > 0) {
            facts.add("Without a promise", Formats.number(realised.withoutPromise()) + " imported projects, left out");
        }
        provenance.open(
                "Realisation ratio",
                parts(answer.scope(), realised.until(), realised.attested(), realised.promised()),
                facts);
    }

    /** The two sums of a ratio within a scope. */
    public static List<Part> parts(Scope scope, YearMonth until, BigDecimal attested, BigDecimal promised) {
        var counted = Scopes.over(Scopes.within(scope, Scopes.withoutDisBenefits(scope.filter())), Scopes.until(until));
        return List.of(
                new Part("Attested", Figure.ATTESTED, counted).counting(attested, PROMISED_ONLY),
                new Part("First promise", Figure.FIRST_PROMISE, counted).counting(promised, PROMISED_ONLY));
    }
}
