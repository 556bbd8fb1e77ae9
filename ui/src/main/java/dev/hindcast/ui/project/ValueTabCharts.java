package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.PortfolioQuery.Bridge;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Period;
import dev.hindcast.ui.common.Chart;
import dev.hindcast.ui.common.Chart.Point;
import dev.hindcast.ui.common.ChartSpec.Caption;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.TabBar;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.ui.common.figures.Part;
import dev.hindcast.ui.common.figures.Provenance;
import dev.hindcast.ui.common.figures.Scopes;
import dev.hindcast.ui.common.figures.ValueCharts;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The value of one project through time, and what changed it since it was promised or since a chosen day. */
final class ValueTabCharts extends Div {

    private final Messages messages;
    private final Provenance provenance;
    private final TabBar mode = TabBar.small("Through time", "Cumulated", "Per month");
    private final Chart throughTime = new Chart();
    private final Chart bridgeChart = new Chart();
    private final Div bridge = new Div();
    private ProjectValueState state;
    private Scope scope;
    private Bridge.Result steps;

    ValueTabCharts(Messages messages, Provenance provenance, Consumer<UrlState> wanted) {
        this.messages = messages;
        this.provenance = provenance;
        throughTime.onDrillDown(this::openMonth);
        bridgeChart.onDrillDown(this::openBar);
        bridgeChart.addClassName("hc-chart-bridge");
        mode.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                wanted.accept(state.url().with(ProjectValueState.CHART, mode.getSelectedIndex() == 0 ? null : "month"));
            }
        });
        addClassName("hc-columns");
        add(
                new Section("Value through time", throughTime).withActions(mode),
                new Section("What changed the value", bridge));
    }

    void show(ProjectValueState shown, Scope life, @Nullable AsOf since) {
        state = shown;
        scope = life;
        mode.setSelectedIndex(shown.cumulated() ? 0 : 1);
        throughTime.show(ValueCharts.throughTime(
                messages.ask(new Series(life, Grouping.MONTH)),
                YearMonth.from(shown.asOf()),
                shown.cumulated(),
                caption("Value through time")));
        if (since == null) {
            var hint = new Paragraph(
                    "The bridge begins with the first promise. Choose a day to compare with to see what changed since.");
            hint.addClassName("hc-hint");
            InPlace.show(bridge, hint);
            return;
        }
        steps = messages.ask(Bridge.closed(since, life));
        bridgeChart.show(ValueCharts.bridge(steps, caption("Value bridge")));
        InPlace.show(bridge, bridgeChart);
    }

    private Caption caption(String title) {
        return new Caption(
                title,
                "%s, as known on %s".formatted(Formats.period(scope.months()), Formats.date(state.asOf())),
                state.asOf());
    }

    private void openMonth(Point point) {
        var first = scope.months().from();
        var month = first.plusMonths(point.index());
        var figure = Figure.valueOf(point.series());
        var months = state.cumulated() ? new Period(first, month) : new Period(month, month);
        provenance.open(Labels.of(figure), Scopes.over(scope, months), figure);
    }

    private void openBar(Point point) {
        if (point.index() == 0) {
            provenance.open(point.category(), Part.level(Scopes.asOf(scope, steps.from())));
        } else if (point.index() > steps.bars().size()) {
            provenance.open(point.category(), Part.level(scope));
        } else {
            provenance.open(steps.bars().get(point.index() - 1).kind(), steps);
        }
    }
}
