package dev.hindcast.ui.common.figures;

import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Entries;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.PageRequest;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sum that can be opened.
 *
 * @param since only entries known after this moment; all when null
 * @param counted what of the sum enters the figure, when that is not all of it; else null
 * @param remark why not all of it enters
 */
public record Part(
        String label,
        Figure figure,
        Scope scope,
        @Nullable AsOf since,
        @Nullable BigDecimal counted,
        @Nullable String remark) {

    public Part(String label, Figure figure, Scope scope) {
        this(label, figure, scope, null, null, null);
    }

    /** Only what was learned after the moment. */
    public Part since(AsOf moment) {
        return new Part(label, figure, scope, moment, counted, remark);
    }

    /** Only so much of the sum enters the figure that is opened. */
    public Part counting(BigDecimal amount, String why) {
        return new Part(label, figure, scope, since, amount, why);
    }

    Entries query(PageRequest page) {
        return new Entries(scope, Set.of(figure), since, page);
    }
}
