package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.ProjectNames;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.ui.common.figures.Provenance;
import dev.hindcast.ui.common.figures.ValueFigures;
import dev.hindcast.ui.common.figures.ValueTiles;
import dev.hindcast.ui.value.ValueNavigation;
import dev.hindcast.value.ValueQuery.LedgerOf;
import java.util.List;
import java.util.function.Consumer;

/** The value of one project as of a day: its figures, and the ledger that they are made of. */
class ValueTab extends Div {

    private final Messages messages;
    private final Directory directory;
    private final ProjectNames projects;
    private final ProjectActs acts;
    private final Provenance provenance;
    private final ValueTabFilters filters;
    private final ValueTiles tiles;
    private final ValueTabCharts charts;
    private final Div ledgerParts = new Div();

    /** Asks for another address when a filter is chosen. */
    ValueTab(
            Messages messages,
            Directory directory,
            CurrentUser user,
            ProjectNames projects,
            ProjectActs acts,
            Consumer<UrlState> wanted) {
        this.messages = messages;
        this.directory = directory;
        this.projects = projects;
        this.acts = acts;
        provenance = ValueNavigation.provenance(messages, user);
        filters = new ValueTabFilters(wanted);
        tiles = new ValueTiles(provenance).withoutStops();
        charts = new ValueTabCharts(messages, provenance, wanted);
        addClassNames("hc-stack", "hc-value-tab");
        ledgerParts.addClassName("hc-stack");
        add(filters, tiles, charts, ledgerParts);
    }

    void show(ShownProject shown, UrlState url) {
        var state = new ProjectValueState(url, directory.today());
        var ledger = state.isNow()
                ? shown.ledger()
                : messages.ask(new LedgerOf(shown.project().id(), directory.endOf(state.asOf())));
        var scope = state.scope(shown.project().id(), ledger);
        var since = state.since(ledger).orElse(null);
        filters.show(state, ledger);
        tiles.show(ValueFigures.ask(messages, scope, since));
        charts.show(state, scope, since);
        var part = new LedgerPart(shown, ledger, state, acts, provenance, scope);
        InPlace.show(ledgerParts, parts(part));
    }

    private List<Component> parts(LedgerPart part) {
        return List.of(
                new DriversSection(part).section(),
                new KpisSection(part).section(),
                new ClaimsSection(part, projects::key).section(),
                new CostsSection(part).section(),
                new AvoidedCostSection(part).section(),
                new PromiseSection(part).section());
    }
}
