package dev.hindcast.ui.value;

import com.vaadin.flow.component.UI;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.PortfolioQuery.Bridge;
import dev.hindcast.portfolio.PortfolioQuery.Funnel;
import dev.hindcast.portfolio.PortfolioQuery.Projects;
import dev.hindcast.portfolio.PortfolioQuery.Realisations;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.Period;
import dev.hindcast.ui.common.Chart.Point;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.ui.common.figures.Part;
import dev.hindcast.ui.common.figures.ProjectRows;
import dev.hindcast.ui.common.figures.Provenance;
import dev.hindcast.ui.common.figures.RealisationExplained;
import dev.hindcast.ui.common.figures.Scopes;
import dev.hindcast.ui.project.ProjectNavigation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What a click on a chart, or on a figure of its table, opens. */
class DrillDown {

    private final Provenance provenance;
    private final Consumer<ValueState> wanted;
    private ValueState state;
    private Scope scope;
    private Bridge.Result bridge;
    private GroupLines groups;
    private Realisations.Result realisations;
    private Funnel.Result stages;

    DrillDown(Provenance provenance, Consumer<ValueState> wanted) {
        this.provenance = provenance;
        this.wanted = wanted;
    }

    void within(ValueState shown, Scope months) {
        state = shown;
        scope = months;
    }

    void bridge(Bridge.Result shown) {
        bridge = shown;
    }

    void groups(GroupLines shown) {
        groups = shown;
    }

    void realisations(Realisations.Result shown) {
        realisations = shown;
    }

    void stages(Funnel.Result shown) {
        stages = shown;
    }

    void month(Point point) {
        var first = scope.months().from();
        var month = first.plusMonths(point.index());
        var figure = Figure.valueOf(point.series());
        var months = state.cumulated() ? new Period(first, month) : new Period(month, month);
        provenance.open(Labels.of(figure), Scopes.over(scope, months), figure);
    }

    void bar(Point point) {
        var last = bridge.bars().size() + 1;
        if (point.index() == 0) {
            provenance.open(point.category(), Headline.level(Scopes.asOf(bridge.scope(), bridge.from())));
        } else if (point.index() == last) {
            provenance.open(point.category(), Headline.level(bridge.scope()));
        } else {
            provenance.open(bridge.bars().get(point.index() - 1).kind(), bridge);
        }
    }

    void group(Point point) {
        if (groups.isOthers(point.index())) {
            toProjects(UrlState.empty());
            return;
        }
        var line = groups.shown().get(point.index());
        var figure = Figure.valueOf(point.series());
        var key = line.key();
        var filter = scope.filter();
        var by = groups.answer().by();
        var narrowed = switch (by) {
            case UNIT -> Scopes.unit(filter, key);
            case GOAL -> Scopes.goal(filter, key);
            case CATEGORY -> Scopes.category(filter, key);
            default -> Scopes.project(filter, key);
        };
        var parameter = switch (by) {
            case UNIT -> ValueState.UNIT;
            case GOAL -> ValueState.GOAL;
            case CATEGORY -> ValueState.CATEGORY;
            default -> ValueState.PROJECT;
        };
        provenance
                .open("%s, %s".formatted(Labels.of(figure), line.label()), Scopes.within(scope, narrowed), figure)
                .offer("Show only " + line.label(), () -> wanted.accept(state.with(parameter, key)));
    }

    void realisation(Point point) {
        var line = realisations.projects().get(point.index());
        var within = Scopes.within(scope, Scopes.project(scope.filter(), line.project()));
        var parts = new ArrayList<Part>(
                RealisationExplained.parts(within, realisations.until(), line.attested(), line.promised()));
        if (point.series().equals(Figure.FIRST_PROMISE.name())) {
            java.util.Collections.reverse(parts);
        }
        provenance
                .open("%s, %s".formatted(line.key(), line.name()), parts)
                .offer("Show only " + line.key(), () -> wanted.accept(state.with(ValueState.PROJECT, line.key())));
    }

    void stage(Point point) {
        var stage = stages.stages().get(point.index()).stage();
        var rows = new ProjectRows(
                "Projects",
                () -> new Projects(
                        scope.asOf(),
                        scope.basis(),
                        scope.filter(),
                        Set.of(stage),
                        Set.of(),
                        Set.of(),
                        null,
                        PageRequest.first(Page.MAX_SIZE)),
                item -> true,
                ProjectNavigation::href,
                provenance);
        provenance
                .open("Projects in the stage " + Labels.of(stage), List.of(), rows)
                .offer("Open in Projects", () -> toProjects(UrlState.empty().with("stage", stage)));
    }

    private void toProjects(UrlState narrowed) {
        var url = narrowed.with(ValueState.UNIT, named(state.units())).with(ValueState.GOAL, named(state.goals()));
        UI.getCurrent().navigate(ProjectNavigation.LIST, url.toQuery());
    }

    private static List<String> named(Set<String> codes) {
        return codes.stream().filter(code -> !code.equals(Filter.NONE)).toList();
    }
}
