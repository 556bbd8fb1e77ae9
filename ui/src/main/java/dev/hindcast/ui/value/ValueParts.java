package dev.hindcast.ui.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.attention.AttentionQuery.NeedsAttention;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.NotConverted;
import dev.hindcast.portfolio.PortfolioQuery.Bridge;
import dev.hindcast.portfolio.PortfolioQuery.Funnel;
import dev.hindcast.portfolio.PortfolioQuery.Realisations;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Chart;
import dev.hindcast.ui.common.ChartSpec.Caption;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.figures.Provenance;
import dev.hindcast.ui.common.figures.ValueCharts;
import dev.hindcast.ui.common.figures.ValueFigures;
import dev.hindcast.ui.common.figures.ValueTiles;
import java.util.List;
import java.util.function.Consumer;

/** What the Value screen and its presentation show, to be laid out by either. */
class ValueParts {

    final Headline headline;
    final ValueTiles tiles;
    final Div notConverted = new Div();
    final Chart throughTime = new Chart();
    final Div bridge = new Div();
    final Chart groups = new Chart();
    final Chart realised = new Chart();
    final Chart funnel = new Chart();
    final AttentionList attention = new AttentionList();

    private final Messages messages;
    private final InstallationZone zone;
    private final Provenance provenance;
    private final Consumer<ValueState> wanted;
    private final DrillDown drillDown;
    private final Chart bridgeChart = new Chart();
    private ValueFigures figures;

    ValueParts(Messages messages, InstallationZone zone, Provenance provenance, Consumer<ValueState> wanted) {
        this.messages = messages;
        this.zone = zone;
        this.provenance = provenance;
        this.wanted = wanted;
        headline = new Headline(provenance);
        tiles = new ValueTiles(provenance);
        drillDown = new DrillDown(provenance, wanted);
        throughTime.onDrillDown(drillDown::month);
        bridgeChart.onDrillDown(drillDown::bar);
        groups.onDrillDown(drillDown::group);
        realised.onDrillDown(drillDown::realisation);
        funnel.onDrillDown(drillDown::stage);
        bridgeChart.addClassName("hc-chart-bridge");
        groups.addClassName("hc-chart-groups");
        realised.addClassName("hc-chart-realised");
        funnel.addClassName("hc-chart-funnel");
    }

    /** Asks for everything and shows it; tells how many projects there are. */
    int show(ValueState state, Scope scope) {
        var since = state.compare().map(AsOf.EndOf::new).orElse(null);
        return show(state, scope, ValueFigures.ask(messages, scope, since), () -> {});
    }

    /** Shows what somebody wrote meanwhile; what is read first is on the screen before the rest is asked for. */
    int showAgain(ValueState state, Scope scope, Runnable soFar) {
        var isAsBefore = figures != null
                && state.basis() == Basis.RECORDED
                && figures.tiles().scope().equals(scope);
        return isAsBefore ? show(state, scope, figures.again(messages), soFar) : show(state, scope);
    }

    private int show(ValueState state, Scope scope, ValueFigures now, Runnable soFar) {
        figures = now;
        drillDown.within(state, scope);
        var steps = now.before() == null
                ? null
                : messages.ask(Bridge.closed(now.before().asOf(), known(scope)));
        tiles.show(now);
        headline.show(state, now.tiles(), steps);
        soFar.run();
        showBridge(state, steps);
        showNotConverted(now.notConverted());

        var byMonth = messages.ask(new Series(scope, Grouping.MONTH));
        throughTime.show(ValueCharts.throughTime(
                byMonth, state.asOfMonth(), state.cumulated(), caption("Value through time", state, scope)));
        var lines = GroupLines.of(messages.ask(new Series(scope, state.by())));
        drillDown.groups(lines);
        groups.show(ValueCharts.promisedAndAttested(
                lines.answer(), lines.shown(), caption("Promised and attested " + lines.words(), state, scope)));
        height(groups, 6 + 3.6 * lines.shown().size());
        var realisations = messages.ask(new Realisations(scope));
        drillDown.realisations(realisations);
        realised.show(ValueCharts.realisations(realisations, caption("Promised against realised", state, scope)));
        var stages = messages.ask(new Funnel(scope.asOf(), scope.basis(), scope.filter()));
        drillDown.stages(stages);
        funnel.show(ValueCharts.funnel(stages, caption("Projects by stage", state, scope)));
        attention.show(messages.ask(
                new NeedsAttention(scope.asOf().until(zone), state.units(), state.goals(), state.projects())));
        return stages.stages().stream().mapToInt(Funnel.Count::projects).sum();
    }

    /** A bridge tells what was known, whatever the basis of the other figures. */
    private static Scope known(Scope scope) {
        return new Scope(scope.months(), scope.asOf(), Basis.RECORDED, scope.filter(), scope.currency());
    }

    private void showBridge(ValueState state, Bridge.Result steps) {
        if (steps == null) {
            InPlace.show(
                    bridge,
                    new EmptyState(
                            VaadinIcon.ARROWS_LONG_H,
                            "Nothing to compare with",
                            "Choose an earlier date to see what changed the value since then.",
                            Buttons.plain(
                                    "Compare with " + Formats.date(state.usualCompare()),
                                    () -> wanted.accept(state.with(ValueState.COMPARE, null)))));
            return;
        }
        drillDown.bridge(steps);
        bridgeChart.show(ValueCharts.bridge(steps, caption("Value bridge", state, steps.scope())));
        InPlace.show(bridge, bridgeChart);
    }

    private void showNotConverted(List<NotConverted> amounts) {
        InPlace.show(
                notConverted,
                amounts.isEmpty() ? List.<Component>of() : List.of(NotConvertedList.link(amounts, provenance)));
    }

    private static Caption caption(String title, ValueState state, Scope scope) {
        return new Caption(title, ValueWords.stamp(state, scope.months()), state.asOf());
    }

    private static void height(Chart chart, double rem) {
        chart.getStyle().set("--hc-chart-height", "%.1frem".formatted(rem));
    }
}
