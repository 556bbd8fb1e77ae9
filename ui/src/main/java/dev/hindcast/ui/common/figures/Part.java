package dev.hindcast.ui.common.figures;

import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.portfolio.PortfolioQuery.Contributed;
import dev.hindcast.portfolio.PortfolioQuery.Entries;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.PersonId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sum that can be opened.
 *
 * @param since only entries known after this moment; all when null
 * @param counted what of the sum enters the figure, when that is not all of it; else null
 * @param remark why not all of it enters
 * @param contributor only what this person contributed to; everything when null
 */
public record Part(
        String label,
        Figure figure,
        Scope scope,
        @Nullable AsOf since,
        @Nullable BigDecimal counted,
        @Nullable String remark,
        @Nullable PersonId contributor) {

    public Part(String label, Figure figure, Scope scope) {
        this(label, figure, scope, null, null, null, null);
    }

    /** Only what was learned after the moment. */
    public Part since(AsOf moment) {
        return new Part(label, figure, scope, moment, counted, remark, contributor);
    }

    /** Only so much of the sum enters the figure that is opened. */
    public Part counting(BigDecimal amount, String why) {
        return new Part(label, figure, scope, since, amount, why, contributor);
    }

    /** A level of the value bridge: attested for the months that are over, forecast for the others. */
    public static List<Part> level(Scope scope) {
        var open = Days.firstOpenMonth(Days.of(scope.asOf()));
        var months = scope.months();
        var parts = new ArrayList<Part>();
        if (open.isAfter(months.from())) {
            var last = open.minusMonths(1).isBefore(months.to()) ? open.minusMonths(1) : months.to();
            parts.add(new Part("Attested", Figure.ATTESTED, Scopes.over(scope, new Period(months.from(), last))));
        }
        if (!open.isAfter(months.to())) {
            var first = open.isBefore(months.from()) ? months.from() : open;
            parts.add(new Part("Forecast", Figure.FORECAST, Scopes.over(scope, new Period(first, months.to()))));
        }
        return parts;
    }

    /** Attested value that somebody contributed to. */
    public static Part contributed(PersonId person, Scope scope) {
        return new Part("Contributed to", Figure.ATTESTED, scope, null, null, null, person);
    }

    PortfolioQuery<Entries.Result> query(PageRequest page) {
        return contributor == null
                ? new Entries(scope, Set.of(figure), since, page)
                : new Contributed(scope, contributor, page);
    }
}
