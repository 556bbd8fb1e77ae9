package dev.hindcast.ui.experiment;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.experiment.Burn;
import dev.hindcast.experiment.ExperimentQuery.ListExperiments;
import dev.hindcast.experiment.ExperimentQuery.Summary;
import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.LazyRows;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.ProjectNames;
import dev.hindcast.ui.common.Tables;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.ui.common.experiments.ExperimentMarks;
import dev.hindcast.ui.project.ProjectNavigation;
import dev.hindcast.ui.project.ProjectNavigation.Tab;
import dev.hindcast.value.ValueQuery.SpentOn;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Experiments across projects: what runs, how much of the timebox is left, what came out. */
@Route(ExperimentNavigation.LIST)
@PageTitle("Experiments · Hindcast")
@Menu(title = "Experiments", order = 3, icon = "vaadin:flask")
@PermitAll
class ExperimentsView extends Page implements BeforeEnterObserver {

    private static final String TEXT = "q";
    private static final String STATE = "state";
    private static final String OVERDUE = "overdue";

    private final Messages messages;
    private final Directory directory;
    private final ProjectNames projects;

    private final TextField text = new TextField("Search");
    private final MultiSelectComboBox<Choice> states = Inputs.several("State");
    private final com.vaadin.flow.component.checkbox.Checkbox overdue =
            new com.vaadin.flow.component.checkbox.Checkbox("Past their timebox only");
    private final Grid<Row> grid = Tables.grid("Experiments");
    private final Div body = new Div();
    private UrlState state = UrlState.empty();
    private LazyRows<Row> rows;

    ExperimentsView(Messages messages, Directory directory, ProjectNames projects, LiveUpdates live) {
        super("Experiments");
        this.messages = messages;
        this.directory = directory;
        this.projects = projects;

        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setPlaceholder("Title, hypothesis or metric");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("hc-grow");
        states.setItems(Arrays.stream(ExperimentState.values())
                .map(one -> new Choice(one.name(), Labels.of(one)))
                .toList());
        states.setItemLabelGenerator(Choice::name);
        states.setPlaceholder("All");
        states.setClearButtonVisible(true);
        overdue.addClassName("hc-fit");
        addColumns();

        text.addValueChangeListener(change -> want(change.isFromClient(), state.with(TEXT, change.getValue())));
        states.addValueChangeListener(change -> want(
                change.isFromClient(),
                state.with(STATE, change.getValue().stream().map(Choice::code).toList())));
        overdue.addValueChangeListener(
                change -> want(change.isFromClient(), state.with(OVERDUE, change.getValue() ? "true" : null)));
        live.keep(this, Set.of("experiment-list", "value-ledger"), this::refresh);

        var filters = new Div(text, states, overdue);
        filters.addClassName("hc-filters");
        filters.getElement().setAttribute("role", "search");
        add(filters, body);
    }

    /** An experiment with what it used. */
    private record Row(Summary experiment, Burn burn) {}

    private void addColumns() {
        Tables.component(grid, "Project", row -> projectLink(row.experiment()))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        Tables.component(
                        grid,
                        "Experiment",
                        row -> new Anchor(
                                ExperimentNavigation.href(row.experiment().experiment()),
                                row.experiment().title()))
                .setTooltipGenerator(row -> row.experiment().hypothesis())
                .setSortProperty("title")
                .setWidth("12rem")
                .setFlexGrow(3);
        Tables.component(grid, "State", row -> ExperimentMarks.state(row.experiment()))
                .setSortProperty("state")
                .setWidth("9rem")
                .setFlexGrow(0);
        Tables.text(grid, "Timebox", row -> ExperimentMarks.timebox(row.experiment(), directory.today()))
                .setSortProperty("timeboxEnd")
                .setWidth("8.25rem")
                .setFlexGrow(0);
        Tables.number(grid, "Budget", row -> Formats.wholeMoney(row.experiment().budget()))
                .setSortProperty("budget");
        Tables.component(grid, "Used", row -> spent(row.burn()))
                .setTextAlign(ColumnTextAlign.END)
                .setTooltipGenerator(row -> "Of the budget, %s is spent"
                        .formatted(Formats.money(row.burn().spent())))
                .setWidth("5rem")
                .setFlexGrow(0);
        Tables.text(
                        grid,
                        "Criterion",
                        row -> ExperimentMarks.criterion(row.experiment().criterion()))
                .setWidth("13rem")
                .setFlexGrow(3);
        Tables.number(
                grid, "Last reading", row -> Formats.number(row.experiment().lastReading()));
        Tables.number(grid, "Insights", row -> Formats.number(row.experiment().insights()));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addItemClickListener(click -> click.getSource()
                .getUI()
                .ifPresent(ui -> ui.navigate(
                        ExperimentNavigation.href(click.getItem().experiment().experiment()))));
    }

    /** The share of the budget that is spent; marked when it is more than there is, or goes faster than time. */
    private static Div spent(Burn burn) {
        var share = new Span(burn.spent().amount().signum() == 0 ? Formats.NONE : Formats.percent(burn.moneyPercent()));
        share.addClassName("hc-number");
        var cell = new Div(share);
        cell.addClassNames("hc-badges", "hc-spent");
        if (burn.isOverspent()) {
            cell.add(Tone.ACT.badge("Over"));
        } else if (burn.isAheadOfTime()) {
            cell.add(Tone.CARE.badge("Fast"));
        }
        return cell;
    }

    private Anchor projectLink(Summary experiment) {
        var key = projects.key(experiment.project());
        return new Anchor(ProjectNavigation.href(key, Tab.EXPERIMENTS), key);
    }

    private dev.hindcast.shared.Page<Row> rows(PageRequest request) {
        var page = messages.ask(query(request)).experiments();
        var spent = messages.ask(
                new SpentOn(page.items().stream().map(Summary::experiment).collect(Collectors.toSet())));
        return new dev.hindcast.shared.Page<>(
                page.items().stream()
                        .map(one -> new Row(one, Burn.of(one, spent.on(one.experiment()), directory.today())))
                        .toList(),
                page.page(),
                page.size(),
                page.total());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation());
        text.setValue(state.get(TEXT).orElse(""));
        var codes = state.all(STATE);
        states.setValue(states.getListDataView()
                .getItems()
                .filter(choice -> codes.contains(choice.code()))
                .toList());
        overdue.setValue(state.get(OVERDUE).isPresent());
        refresh();
    }

    private void refresh() {
        var total = messages.ask(query(PageRequest.first(1))).experiments().total();
        subtitle(total == 1 ? "One experiment" : Formats.number(total) + " experiments");
        if (total == 0) {
            InPlace.show(body, nothing());
            return;
        }
        Tables.fit(grid, total);
        InPlace.show(body, grid);
        if (rows == null) {
            rows = Tables.lazy(grid, this::rows, row -> row.experiment().experiment());
        } else {
            rows.update();
        }
    }

    private EmptyState nothing() {
        return state.values().isEmpty()
                ? new EmptyState(
                        VaadinIcon.FLASK,
                        "No experiments yet",
                        "A chartered project plans its experiments on its own page: hypothesis, criterion, timebox.")
                : new EmptyState(
                        VaadinIcon.FILTER,
                        "No experiment passes these filters",
                        "Take a filter away, or all of them.",
                        Buttons.plain("Show all", () -> UrlState.empty().open(ExperimentsView.class)));
    }

    private ListExperiments query(PageRequest page) {
        return new ListExperiments(
                Set.of(),
                state.all(STATE).stream().flatMap(ExperimentsView::known).collect(Collectors.toSet()),
                state.get(TEXT).orElse(null),
                null,
                state.get(OVERDUE).map(Boolean::valueOf).orElse(null),
                directory.today(),
                page);
    }

    private static java.util.stream.Stream<ExperimentState> known(String name) {
        return Arrays.stream(ExperimentState.values()).filter(one -> one.name().equals(name));
    }

    private void want(boolean fromClient, UrlState wanted) {
        if (fromClient) {
            wanted.open(ExperimentsView.class);
        }
    }
}
