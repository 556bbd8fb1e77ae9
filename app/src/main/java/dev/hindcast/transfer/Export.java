package dev.hindcast.transfer;

import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.portfolio.ReferenceClass;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.postmortem.PostMortemQuery;
import dev.hindcast.search.SearchQuery;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.PostMortemId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What leaves the house: the board pack, and tables of all that a query lists, whatever page it asks for. */
public sealed interface Export {

    /** The projects with their figures. */
    record Projects(PortfolioQuery.Projects query) implements Export {}

    /**
     * The figures of the portfolio; in a workbook in every grouping, with the entries that they are made of.
     *
     * @param from the earlier moment with which a workbook compares; none when it does not
     */
    record Value(PortfolioQuery.Series query, @Nullable AsOf from) implements Export {}

    /** What a search for failures finds. */
    record Failures(SearchQuery.FindFailures query) implements Export {}

    /** The follow-up actions of post-mortems. */
    record Actions(PostMortemQuery.ListActions query) implements Export {}

    /**
     * What a board wants to know, as a document.
     *
     * @param scope the months, the moment and what is left out; without a currency, the reporting currency of then
     * @param from the earlier moment with which the bridge compares
     * @param by what the calibrated forecast takes as alike
     * @param seed of the calibrated forecast
     */
    record BoardPack(Scope scope, AsOf from, ReferenceClass by, long seed) implements Export {

        /** The usual moment to compare with: the end of the day before the period, but no more than a year before. */
        public static AsOf usualFrom(Scope scope, LocalDate asOf) {
            var yearBefore = asOf.minusYears(1);
            var periodBefore = scope.months().from().atDay(1).minusDays(1);
            return new AsOf.EndOf(
                    periodBefore.isBefore(yearBefore) || !periodBefore.isBefore(asOf) ? yearBefore : periodBefore);
        }
    }

    /** A post-mortem as a document, for its reader. */
    record PostMortem(PostMortemId postMortem, Actor reader) implements Export {}

    /** The forms in which it can leave the house. */
    default Set<ExportFormat> formats() {
        return this instanceof BoardPack || this instanceof PostMortem
                ? Set.of(ExportFormat.PDF)
                : Set.of(ExportFormat.XLSX, ExportFormat.CSV);
    }

    /** What its file is called on the given day. */
    default String fileName(ExportFormat format, LocalDate today) {
        var name = switch (this) {
            case Projects _ -> "projects";
            case Value _ -> "value";
            case Failures _ -> "failures";
            case Actions _ -> "actions";
            case BoardPack _ -> "board-pack";
            case PostMortem _ -> "post-mortem";
        };
        return "hindcast-%s-%s.%s".formatted(name, today, format.ending());
    }
}
