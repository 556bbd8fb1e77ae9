package dev.hindcast.ui.project;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.hindcast.attention.AttentionQuery.Item;
import dev.hindcast.attention.AttentionQuery.NeedsAttention;
import dev.hindcast.desk.DeskQuery.Kept;
import dev.hindcast.organisation.OrganisationQuery.ListFields;
import dev.hindcast.portfolio.PortfolioQuery.Projects;
import dev.hindcast.project.Health;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.transfer.Export;
import dev.hindcast.transfer.Exports;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.CommandForms;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.ExportMenu;
import dev.hindcast.ui.common.FirstProject;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.TabBar;
import dev.hindcast.ui.common.UrlState;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** All projects, to be filtered and compared. */
@Route(ProjectNavigation.LIST)
@PageTitle("Projects · Hindcast")
@Menu(title = "Projects", order = 2, icon = "vaadin:briefcase")
@PermitAll
class ProjectListView extends Page implements BeforeEnterObserver {

    private static final Set<String> READ_MODELS =
            Set.of("portfolio-journal", "portfolio-projects", "organisation-directory", "attention-list");

    private static final List<String> VIEWS = List.of("", "board", ProjectListState.BUBBLES);

    private final Messages messages;
    private final Directory directory;
    private final CurrentUser user;
    private final boolean mayFrame;

    private final TextField text = new TextField("Search");
    private final MultiSelectComboBox<Choice> stages = Inputs.several("Stage");
    private final MultiSelectComboBox<Choice> units = Inputs.several("Unit");
    private final MultiSelectComboBox<Choice> goals = Inputs.several("Goal");
    private final MultiSelectComboBox<Choice> healths = Inputs.several("Health");
    private final Checkbox quick = new Checkbox("First experiment large and late");
    private final TabBar view = TabBar.small("Shown as", "Table", "Board", "What to start");
    private final Div body = new Div();
    private final Div columns = new Div();
    private final ProjectViewsMenu kept;
    private final ExportMenu export;
    private final ProjectGrid grid;
    private final ProjectBoard board;
    private final ProjectBubbles bubbles;
    private final OwnFieldFilters ownFilters = new OwnFieldFilters((name, wishes) -> want(state().with(name, wishes)));
    private List<String> hiddenColumns;
    private ProjectListState state;

    ProjectListView(
            Messages messages,
            Directory directory,
            CommandForms forms,
            CurrentUser user,
            LiveUpdates live,
            Exports exports) {
        super("Projects");
        this.messages = messages;
        this.directory = directory;
        this.user = user;
        mayFrame = user.may(ProjectCommand.Frame.class);
        grid = new ProjectGrid(messages, directory);
        bubbles = new ProjectBubbles(messages, directory, user);
        board = new ProjectBoard(messages, directory, user, forms, this::refresh);
        kept = new ProjectViewsMenu(
                messages,
                directory,
                user,
                () -> state.asked(),
                asked -> UI.getCurrent().navigate(ProjectListView.class, QueryParameters.fromString(asked)));
        live.keep(kept, Set.of("desk"), kept::refresh);

        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setPlaceholder("Key or name");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("hc-grow");
        stages.setItems(choices(Stage.values()));
        units.setItems(directory.units());
        goals.setItems(directory.goals());
        healths.setItems(choices(Health.values()));
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                want(state.with(ProjectListState.TEXT, change.getValue()));
            }
        });
        bind(stages, ProjectListState.STAGE);
        bind(units, ProjectListState.UNIT);
        bind(goals, ProjectListState.GOAL);
        bind(healths, ProjectListState.HEALTH);
        quick.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                want(state.with(ProjectListState.QUICK, change.getValue() ? "large" : null));
            }
        });
        view.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                want(state.with(ProjectListState.VIEW, VIEWS.get(view.getSelectedIndex())));
            }
        });
        live.keep(this, READ_MODELS, this::refresh);
        grid.addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                want(state.with(ProjectListState.SORT, sort(sorted.getSortOrder())));
            }
        });

        export = new ExportMenu(exports, directory);
        columns.addClassName("hc-column-choice");
        actions(columns, kept, view, export);
        if (mayFrame) {
            actions(columns, kept, view, export, Buttons.primary("New project", FramingView::begin));
        }
        var filters = new Div(text, stages, units, goals, healths, quick);
        filters.addClassName("hc-filters");
        filters.getElement().setAttribute("role", "search");
        add(filters, ownFilters, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (state == null && opensWith(event)) {
            return;
        }
        state = new ProjectListState(UrlState.of(event.getLocation()), directory.today());
        text.setValue(state.url().get(ProjectListState.TEXT).orElse(""));
        select(stages, ProjectListState.STAGE);
        select(units, ProjectListState.UNIT);
        select(goals, ProjectListState.GOAL);
        select(healths, ProjectListState.HEALTH);
        quick.setValue(state.onlyLargeFirst());
        view.setSelectedIndex(state.bubbles() ? 2 : state.board() ? 1 : 0);
        refresh();
    }

    /** Whoever comes to the list without wishes finds the view with which they have it open. */
    private boolean opensWith(BeforeEnterEvent event) {
        if (!event.getLocation().getQueryParameters().getParameters().isEmpty()) {
            return false;
        }
        var chosen = messages.ask(new Kept(user.actor())).views().stream()
                .filter(view -> view.isDefault() && !view.asked().isBlank())
                .findFirst();
        chosen.ifPresent(view -> event.forwardTo(ProjectListView.class, QueryParameters.fromString(view.asked())));
        return chosen.isPresent();
    }

    private void refresh() {
        state = state.knowing(messages.ask(NeedsAttention.largeFirstExperiments(directory.now())).items().stream()
                .collect(Collectors.toMap(Item::project, Item::text)));
        var total = messages.ask(state.query(PageRequest.first(1))).page().total();
        export.offer(new Export.Projects(state.query(PageRequest.first(1))));
        subtitle(total == 1 ? "One project" : Formats.number(total) + " projects");
        var own = messages.ask(new ListFields()).offered();
        ownFilters.show(own, state);
        columns.setVisible(total > 0 && !state.board() && !state.bubbles());
        if (total == 0) {
            InPlace.show(body, nothing());
        } else if (state.board()) {
            board.show(state);
            InPlace.show(body, board);
        } else if (state.bubbles()) {
            bubbles.show(state);
            InPlace.show(body, bubbles);
        } else {
            grid.ownColumns(own);
            sortGrid();
            grid.show(state, total);
            InPlace.show(body, grid);
            showColumnChoice();
        }
    }

    private static String sort(List<GridSortOrder<Projects.Item>> orders) {
        return orders.isEmpty()
                ? null
                : orders.getFirst().getSorted().getKey()
                        + (orders.getFirst().getDirection() == SortDirection.DESCENDING ? ",desc" : "");
    }

    /** Shows the order that the address says, without asking again for one that is there already. */
    private void sortGrid() {
        var wanted = state.sortedBy()
                .map(grid::getColumnByKey)
                .map(column -> List.of(new GridSortOrder<>(
                        column, state.isDescending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)))
                .orElse(List.of());
        if (!Objects.equals(sort(wanted), sort(grid.getSortOrder()))) {
            grid.sort(wanted);
        }
    }

    private void showColumnChoice() {
        var hidden = state.hidden();
        if (!hidden.equals(hiddenColumns)) {
            hiddenColumns = hidden;
            columns.removeAll();
            columns.add(grid.columnChoice(now -> {
                var wanted = state.with(ProjectListState.HIDE, now);
                hiddenColumns = wanted.hidden();
                want(wanted);
            }));
        }
    }

    private EmptyState nothing() {
        if (state.isNarrowed()) {
            return new EmptyState(
                    VaadinIcon.FILTER,
                    "No project passes these filters",
                    "Take a filter away, or all of them.",
                    Buttons.plain("Show all projects", () -> UrlState.empty().open(ProjectListView.class)));
        }
        return FirstProject.invite(user);
    }

    private ProjectListState state() {
        return state;
    }

    private void want(ProjectListState wanted) {
        wanted.url().open(ProjectListView.class);
    }

    private void bind(MultiSelectComboBox<Choice> box, String name) {
        box.setItemLabelGenerator(Choice::name);
        box.setPlaceholder("All");
        box.setClearButtonVisible(true);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                want(state.with(
                        name, change.getValue().stream().map(Choice::code).toList()));
            }
        });
    }

    private void select(MultiSelectComboBox<Choice> box, String name) {
        var codes = state.url().all(name);
        box.setValue(box.getListDataView()
                .getItems()
                .filter(choice -> codes.contains(choice.code()))
                .toList());
    }

    private static List<Choice> choices(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(one -> new Choice(one.name(), Labels.of(one)))
                .toList();
    }
}
