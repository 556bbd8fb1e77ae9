package dev.hindcast.transfer;

import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.postmortem.PostMortemQuery;
import dev.hindcast.search.SearchQuery;
import java.time.LocalDate;

/** What leaves the house as tables: all that a query lists, whatever page it asks for. */
public sealed interface Export {

    /** The projects with their figures. */
    record Projects(PortfolioQuery.Projects query) implements Export {}

    /** The figures of the portfolio; in a workbook also the entries that they are made of. */
    record Value(PortfolioQuery.Series query) implements Export {}

    /** What a search for failures finds. */
    record Failures(SearchQuery.FindFailures query) implements Export {}

    /** The follow-up actions of post-mortems. */
    record Actions(PostMortemQuery.ListActions query) implements Export {}

    /** What its file is called on the given day. */
    default String fileName(ExportFormat format, LocalDate today) {
        var name = switch (this) {
            case Projects _ -> "projects";
            case Value _ -> "value";
            case Failures _ -> "failures";
            case Actions _ -> "actions";
        };
        return "hindcast-%s-%s.%s".formatted(name, today, format.ending());
    }
}
