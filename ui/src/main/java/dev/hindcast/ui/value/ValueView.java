package dev.hindcast.ui.value;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.attention.AttentionQuery.NeedsAttention;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.NotConverted;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Period;
import dev.hindcast.transfer.Export;
import dev.hindcast.transfer.Exports;
import dev.hindcast.ui.common.Chart;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.ExportMenu;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.TabBar;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.ui.project.ProjectNavigation;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the portfolio is worth: the executives' home. */
@Route(ValueNavigation.PATH)
@PageTitle("Value · Hindcast")
@Menu(title = "Value", order = 1, icon = "vaadin:chart-line")
@PermitAll
class ValueView extends Page implements BeforeEnterObserver {

    private static final Set<String> READ_MODELS = Set.of("portfolio-journal", "attention-list");

    private final Messages messages;
    private final Directory directory;
    private final Clock clock;

    private final ExportMenu export;
    private final ValueFilters filters;
    private final ValueTiles tiles;
    private final Chart throughTime = new Chart();
    private final Chart groups = new Chart();
    private final Chart funnel = new Chart();
    private final AttentionList attention = new AttentionList();
    private final Paragraph notConverted = new Paragraph();
    private final TabBar chartMode = TabBar.small("Through time", "Cumulated", "Per month");
    private final TabBar groupMode = TabBar.small("Groups", "By unit", "By goal");

    private ValueState state;
    private PortfolioQuery.Series.Result grouped;
    private List<PortfolioQuery.Funnel.Count> stages = List.of();

    ValueView(Messages messages, Directory directory, LiveUpdates live, Clock clock, Exports exports) {
        super("Value");
        this.messages = messages;
        this.directory = directory;
        this.clock = clock;
        export = new ExportMenu(exports, directory);
        actions(export);
        filters = new ValueFilters(directory, this::want);
        tiles = new ValueTiles(this::openEntries);

        notConverted.addClassName("hc-not-converted");
        chartMode.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                want(state.with(ValueState.CHART, chartMode.getSelectedIndex() == 0 ? null : "month"));
            }
        });
        groupMode.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                want(state.with(ValueState.BY, groupMode.getSelectedIndex() == 0 ? null : "goal"));
            }
        });
        throughTime.onDrillDown(this::openMonth);
        groups.onDrillDown(this::openGroup);
        funnel.onDrillDown(this::openStage);
        live.keep(this, READ_MODELS, this::refresh);

        var main = new Div(
                new Section("Value through time", throughTime).withActions(chartMode),
                new Section("Promised and attested", groups).withActions(groupMode));
        main.addClassName("hc-stack");
        var side = new Div(new Section("Needs attention today", attention), new Section("Projects by stage", funnel));
        side.addClassName("hc-stack");
        var columns = new Div(main, side);
        columns.addClassNames("hc-columns", "hc-columns-wide");
        groups.addClassName("hc-chart-groups");
        funnel.addClassName("hc-chart-funnel");
        add(filters, tiles, notConverted, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = new ValueState(UrlState.of(event.getLocation()), directory.today());
        filters.show(state);
        refresh();
    }

    private void want(ValueState wanted) {
        wanted.url().open(ValueView.class);
    }

    private void refresh() {
        subtitle(ValueFilters.inWords(state));
        var scope = state.scope();
        var figures = messages.ask(new PortfolioQuery.Tiles(scope));
        tiles.show(figures);
        showNotConverted(figures.notConverted());

        chartMode.setSelectedIndex(state.cumulated() ? 0 : 1);
        var byMonth = new PortfolioQuery.Series(scope, Grouping.MONTH);
        throughTime.show(ValueCharts.throughTime(messages.ask(byMonth), state.asOfMonth(), state.cumulated()));
        export.offer(new Export.Value(byMonth));

        groupMode.setSelectedIndex(state.byGoal() ? 1 : 0);
        grouped = messages.ask(new PortfolioQuery.Series(scope, state.byGoal() ? Grouping.GOAL : Grouping.UNIT));
        groups.show(ValueCharts.promisedAndAttested(grouped, state.byGoal() ? "goal" : "unit"));
        groups.getStyle()
                .set(
                        "--hc-chart-height",
                        "%.1frem".formatted(5 + 2.4 * grouped.series().size()));

        var counts =
                messages.ask(new PortfolioQuery.Funnel(new AsOf.EndOf(state.asOf()), state.basis(), state.filter()));
        stages = counts.stages();
        funnel.show(ValueCharts.funnel(counts));

        attention.show(messages.ask(new NeedsAttention(clock.instant(), state.units(), state.goals(), Set.of())));
    }

    private void showNotConverted(List<NotConverted> amounts) {
        notConverted.setVisible(!amounts.isEmpty());
        var currencies = amounts.stream()
                .map(one -> one.amount().currency().getCurrencyCode())
                .distinct()
                .collect(Collectors.joining(", "));
        notConverted.setText("%s amounts in %s are not in these figures: no exchange rate is known for their months."
                .formatted(Formats.number(amounts.size()), currencies));
    }

    private void openEntries(String title, Scope scope, Set<Figure> figures) {
        new EntriesDialog(title, scope, figures, messages).open();
    }

    private void openMonth(Chart.Point point) {
        var months = state.months();
        var month = months.from().plusMonths(point.index());
        var period = state.cumulated() ? new Period(months.from(), month) : new Period(month, month);
        openEntries(title(Figure.valueOf(point.series())), state.scope(period), Set.of(Figure.valueOf(point.series())));
    }

    private static String title(Figure figure) {
        return dev.hindcast.ui.common.Labels.of(figure);
    }

    private void openGroup(Chart.Point point) {
        var key = grouped.series().get(point.index()).key();
        want(state.with(state.byGoal() ? ValueState.GOAL : ValueState.UNIT, key));
    }

    private void openStage(Chart.Point point) {
        var stage = stages.get(point.index()).stage();
        getUI().ifPresent(ui -> ui.navigate(
                ProjectNavigation.LIST, UrlState.empty().with("stage", stage).toQuery()));
    }
}
