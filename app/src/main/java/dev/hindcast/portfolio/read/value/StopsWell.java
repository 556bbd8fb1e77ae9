package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Tiles;
import dev.hindcast.portfolio.read.value.Milestones.Milestone;
import java.util.List;
import java.util.function.Predicate;

/**
 * <b>Stopped well</b>: projects that were stopped (or stopped and closed) as of the moment; how many of them, imported
 * ones apart, have a post-mortem published within {@code postMortemDueDays} days of the stop; the avoided cost attested
 * over all months, in the reporting currency; and the lessons of post-mortems published by then. Source: the project
 * versions, ProjectStopped, PostMortemPublished, PostMortemImported, and the figure AVOIDED_COST of the journal.
 */
final class StopsWell {

    private StopsWell() {}

    static Tiles.Stops of(View view, int dueDays) {
        var stops = new Stops(view).all();
        var lessons = view.memory
                .milestones()
                .of("LESSON", view.moment)
                .filter(within(view))
                .map(Milestone::subject)
                .distinct()
                .count();
        var avoided = Figures.wholeLife(view, List.of(Figure.AVOIDED_COST)).totals();
        return new Tiles.Stops(
                stops.size(),
                (int) stops.stream().filter(stop -> stop.state().imported()).count(),
                (int) stops.stream()
                        .filter(stop -> !stop.state().imported() && stop.isPublishedWithin(dueDays))
                        .count(),
                Net.sum(avoided, Figure.AVOIDED_COST, view.currency.getDefaultFractionDigits()),
                (int) lessons);
    }

    /** Whether a milestone belongs to a project that the filter lets pass, or to none while everything passes. */
    static Predicate<Milestone> within(View view) {
        return milestone -> view.isEverywhere() || milestone.project() >= 0 && view.state(milestone.project()) != null;
    }
}
