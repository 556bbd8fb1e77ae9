package dev.hindcast.ui.experiment;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.experiment.ExperimentQuery.ListExperiments;
import dev.hindcast.experiment.ExperimentQuery.Summary;
import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.LazyRows;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.ProjectNames;
import dev.hindcast.ui.common.Tables;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.ui.project.ProjectNavigation;
import dev.hindcast.ui.project.ProjectNavigation.Tab;
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
    private final MultiSelectComboBox<Choice> states = new MultiSelectComboBox<>("State");
    private final com.vaadin.flow.component.checkbox.Checkbox overdue =
            new com.vaadin.flow.component.checkbox.Checkbox("Past their timebox only");
    private final Grid<Summary> grid = Tables.grid("Experiments");
    private final Div body = new Div();
    private UrlState state = UrlState.empty();
    private LazyRows<Summary> rows;

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
        live.keep(this, Set.of("experiment-list"), this::refresh);

        var filters = new Div(text, states, overdue);
        filters.addClassName("hc-filters");
        filters.getElement().setAttribute("role", "search");
        add(filters, body);
    }

    private void addColumns() {
        grid.addComponentColumn(this::projectLink)
                .setHeader("Project")
                .setWidth("7.5rem")
                .setFlexGrow(0);
        Tables.text(grid, "Experiment", Summary::title)
                .setSortProperty("title")
                .setWidth("13rem")
                .setFlexGrow(3);
        grid.addComponentColumn(ExperimentMarks::state)
                .setHeader("State")
                .setSortProperty("state")
                .setWidth("9rem")
                .setFlexGrow(0);
        Tables.text(grid, "Timebox", one -> ExperimentMarks.timebox(one, directory.today()))
                .setSortProperty("timeboxEnd")
                .setWidth("9.25rem")
                .setFlexGrow(0);
        Tables.text(grid, "Criterion", one -> ExperimentMarks.criterion(one.criterion()))
                .setWidth("10rem")
                .setFlexGrow(2);
        Tables.number(grid, "Last reading", one -> Formats.number(one.lastReading()));
        Tables.number(grid, "Budget", one -> Formats.wholeMoney(one.budget())).setSortProperty("budget");
        Tables.number(grid, "Insights", one -> Formats.number(one.insights()));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addItemClickListener(click -> want(
                true,
                state.with(
                        ExperimentNavigation.SHOWN, click.getItem().experiment().value())));
    }

    private Anchor projectLink(Summary experiment) {
        var key = projects.key(experiment.project());
        return new Anchor(ProjectNavigation.href(key, Tab.EXPERIMENTS), key);
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
        state.get(ExperimentNavigation.SHOWN, ExperimentId::new).ifPresent(this::open);
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
            rows = Tables.lazy(grid, page -> messages.ask(query(page)).experiments(), Summary::experiment);
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

    private void open(ExperimentId experiment) {
        var dialog = new ExperimentDialog(messages, directory, experiment);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                want(change.isFromClient(), state.with(ExperimentNavigation.SHOWN, null));
            }
        });
        dialog.open();
    }

    private void want(boolean fromClient, UrlState wanted) {
        if (fromClient) {
            wanted.open(ExperimentsView.class);
        }
    }
}
