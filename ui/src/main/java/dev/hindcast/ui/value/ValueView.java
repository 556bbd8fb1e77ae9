package dev.hindcast.ui.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.PortfolioQuery.CalibratedForecast;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import dev.hindcast.portfolio.ReferenceClass;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.Period;
import dev.hindcast.transfer.Export;
import dev.hindcast.transfer.Exports;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.ExportMenu;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.TabBar;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.ui.common.learning.Resurfaced;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the portfolio is worth: the executives' home. */
@Route(ValueNavigation.PATH)
@PageTitle("Value · Hindcast")
@Menu(title = "Value", order = 1, icon = "vaadin:chart-line")
@PermitAll
class ValueView extends Page implements BeforeEnterObserver {

    static final Set<String> READ_MODELS = Set.of("portfolio-journal", "attention-list");

    private static final List<Grouping> GROUPINGS =
            List.of(Grouping.UNIT, Grouping.GOAL, Grouping.CATEGORY, Grouping.PROJECT);

    private final Messages messages;
    private final Directory directory;
    private final ExportMenu export;
    private final ValueFilters filters;
    private final ValueParts parts;
    private final TabBar chartMode = TabBar.small("Through time", "Cumulated", "Per month");
    private final TabBar groupMode = TabBar.small("Groups", "Unit", "Goal", "Category", "Project");
    private final Div nothing = new Div();
    private final Div remembered = new Div();
    private final CurrentUser user;
    private final Component charts;
    private ValueState state;

    ValueView(
            Messages messages,
            Directory directory,
            LiveUpdates live,
            InstallationZone zone,
            Exports exports,
            CurrentUser user) {
        super("Value");
        this.messages = messages;
        this.user = user;
        this.directory = directory;
        export = new ExportMenu(exports, directory);
        filters = new ValueFilters(directory, this::want);
        parts = new ValueParts(messages, zone, ValueNavigation.provenance(messages, user), this::want);
        actions(present(), export);

        chartMode.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                want(state.with(ValueState.CHART, chartMode.getSelectedIndex() == 0 ? null : "month"));
            }
        });
        groupMode.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                var by = GROUPINGS.get(groupMode.getSelectedIndex());
                want(state.with(
                        ValueState.BY, by == Grouping.UNIT ? null : by.name().toLowerCase(Locale.ROOT)));
            }
        });
        live.keep(this, READ_MODELS, () -> tell(parts.showAgain(state, state.scope(months()), this::showSoFar)));
        remembered.addClassName("hc-stack");
        charts = charts();
        add(filters, nothing, parts.headline, parts.notConverted, parts.tiles, charts);
    }

    private Component charts() {
        var main = new Div(
                new Section("Value through time", parts.throughTime).withActions(chartMode),
                new Section("What changed the value", parts.bridge),
                new Section("Promised and attested", parts.groups).withActions(groupMode),
                new Section("Promised against realised", parts.realised));
        main.addClassName("hc-stack");
        var side = new Div(
                new Section("Needs attention", parts.attention),
                new Section("Projects by stage", parts.funnel),
                remembered);
        side.addClassName("hc-stack");
        var columns = new Div(main, side);
        columns.addClassNames("hc-columns", "hc-columns-wide");
        return columns;
    }

    /** The browser goes to full screen in the click itself; later it would not be allowed to. */
    private Button present() {
        var button = Buttons.plain(
                "Present",
                () -> UI.getCurrent()
                        .navigate(
                                PresentationView.class,
                                state.with(ValueState.PAGE, null).url().toQuery()));
        button.setIcon(VaadinIcon.PRESENTATION.create());
        button.addAttachListener(attached -> button.getElement().executeJs(PresentationView.FULL_SCREEN));
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = new ValueState(UrlState.of(event.getLocation()), directory.today());
        filters.show(state);
        var months = months();
        var scope = state.scope(months);
        subtitle(ValueWords.stamp(state, months));
        chartMode.setSelectedIndex(state.cumulated() ? 0 : 1);
        groupMode.setSelectedIndex(GROUPINGS.indexOf(state.by()));
        offerExports(scope);
        tell(parts.show(state, scope));
        InPlace.show(remembered, Resurfaced.of(messages, directory, user));
    }

    private void offerExports(Scope scope) {
        var compared = state.compare().<AsOf>map(AsOf.EndOf::new);
        export.offer(new Export.Value(new Series(scope, Grouping.MONTH), compared.orElse(null)));
        export.offerPack(new Export.BoardPack(
                scope,
                compared.orElseGet(() -> Export.BoardPack.usualFrom(scope, state.asOf())),
                ReferenceClass.CATEGORY,
                CalibratedForecast.USUAL_SEED));
    }

    private void want(ValueState wanted) {
        wanted.url().open(ValueView.class);
    }

    private Period months() {
        return state.months(() -> AllYears.of(state, messages));
    }

    /** Where there is no project there are no figures either: what to do instead. */
    private void tell(int projects) {
        var isEmpty = projects == 0;
        List.<Component>of(parts.headline, parts.notConverted, parts.tiles, charts)
                .forEach(part -> part.setVisible(!isEmpty));
        InPlace.show(nothing, isEmpty ? List.of(NoProjects.within(state, this::want, user)) : List.of());
    }

    /** What has just changed is seen before the charts are drawn anew. */
    private void showSoFar() {
        getUI().filter(ui -> ui.getPushConfiguration().getPushMode().isEnabled())
                .ifPresent(UI::push);
    }
}
