package dev.hindcast.ui.project;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.hindcast.organisation.FieldKind;
import dev.hindcast.organisation.OwnField;
import dev.hindcast.portfolio.PortfolioQuery.Projects;
import dev.hindcast.portfolio.PortfolioQuery.Projects.Item;
import dev.hindcast.shared.Money;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.LazyRows;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Tables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The projects as a table to compare, loaded as one scrolls, sorted by the database. */
class ProjectGrid extends Grid<Item> {

    private final Messages messages;
    private final Directory directory;
    private Map<String, String> names = Map.of();
    private Map<String, String> units = Map.of();
    private Map<String, String> goals = Map.of();
    private Currency currency;
    private List<OwnField> own = List.of();
    private LazyRows<Item> rows;
    private ProjectListState state;

    ProjectGrid(Messages messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
        Tables.dress(this, "Projects");
        currency = directory.settings().reportingCurrency();

        Tables.component(this, "Key", item -> new Anchor(ProjectNavigation.href(item.key()), item.key()))
                .setKey("key")
                .setSortProperty("key")
                .setWidth("7.5rem")
                .setFlexGrow(0)
                .setFrozen(true);
        Tables.text(this, "Name", Item::name)
                .setKey("name")
                .setSortProperty("name")
                .setFlexGrow(3)
                .setWidth("13.5rem");
        Tables.component(this, "Stage", this::stage)
                .setKey("stage")
                .setSortProperty("stage")
                .setWidth("10.5rem")
                .setFlexGrow(0);
        Tables.component(this, "Health", item -> ProjectMarks.health(item.stage(), item.health()))
                .setKey("health")
                .setSortProperty("health")
                .setWidth("5.5rem")
                .setFlexGrow(0);
        money("First promise", "firstPromise", Item::firstPromise);
        money("Attested", "attested", Item::attested);
        money("Forecast", "forecast", Item::forecast);
        money("Cost", "cost", Item::cost);
        Tables.text(this, "Unit", item -> units.getOrDefault(item.unit(), item.unit()))
                .setKey("unit")
                .setSortProperty("unit")
                .setWidth("9rem");
        Tables.text(this, "Goal", item -> goals.getOrDefault(item.goal(), item.goal()))
                .setKey("goal")
                .setSortProperty("goal")
                .setWidth("9rem");
        Tables.text(this, "Owner", item -> names.getOrDefault(item.owner(), item.owner()))
                .setKey("owner")
                .setSortProperty("owner")
                .setWidth("9rem");
        addItemClickListener(click -> ProjectNavigation.open(click.getItem().key()));
        setSelectionMode(SelectionMode.NONE);
    }

    private Div stage(Item item) {
        var cell = new Div(ProjectMarks.stage(item.stage(), item.outcome(), item.paused()));
        cell.addClassName("hc-marks");
        var large = state == null ? null : state.largeFirst().get(item.id());
        if (large != null) {
            cell.add(ProjectMarks.largeFirst(large));
        }
        return cell;
    }

    private void money(String header, String property, Function<Item, BigDecimal> figure) {
        Tables.number(
                        this,
                        header,
                        item -> figure.apply(item).signum() == 0
                                ? Formats.NONE
                                : Formats.wholeMoney(Money.rounded(figure.apply(item), currency)))
                .setKey(property)
                .setSortProperty(property)
                .setAutoWidth(false)
                .setWidth(property.equals("firstPromise") ? "8.25rem" : "7rem");
    }

    /** Makes the columns those of the organisation's own fields as well, after all others. */
    void ownColumns(List<OwnField> offered) {
        if (offered.equals(own)) {
            return;
        }
        own.forEach(field -> removeColumnByKey(ProjectListState.own(field.code())));
        own = offered;
        offered.forEach(field -> {
            var column = field.kind() == FieldKind.NUMBER
                    ? Tables.<Item>number(this, field.name(), item -> value(field, item))
                            .setAutoWidth(false)
                            .setWidth("8rem")
                    : Tables.<Item>text(this, field.name(), item -> value(field, item));
            column.setKey(ProjectListState.own(field.code())).setSortProperty(ProjectListState.own(field.code()));
        });
    }

    private static String value(OwnField field, Item item) {
        return OwnFieldFormats.show(field, item.fields().get(field.code()));
    }

    /** Shows the state; a short list without a scroll bar of its own. */
    void show(ProjectListState shown, long total) {
        Tables.fit(this, total);
        var sameQuery = state != null && state.equals(shown);
        state = shown;
        names = directory.names().names();
        var organisation = directory.organisation();
        units = organisation.units().stream().collect(Collectors.toMap(one -> one.code(), one -> one.name()));
        goals = organisation.goals().stream().collect(Collectors.toMap(one -> one.code(), one -> one.name()));
        var hidden = shown.hidden();
        Tables.columns(this)
                .forEach(column -> Tables.show(
                        this,
                        column,
                        !hidden.contains(column.getKey()) && (shown.choosesColumns() || !isOwn(column.getKey()))));
        if (rows == null) {
            rows = Tables.lazy(this, page -> page(page), Item::key);
        } else if (sameQuery) {
            rows.update();
        } else {
            rows.reload();
        }
    }

    private static boolean isOwn(String key) {
        return key.startsWith(ProjectListState.own(""));
    }

    private dev.hindcast.shared.Page<Item> page(dev.hindcast.shared.PageRequest page) {
        Projects.Result answer = messages.ask(state.query(page));
        currency = answer.currency();
        return answer.page();
    }

    /** The menu by which columns are hidden and shown. */
    MenuBar columnChoice(Consumer<List<String>> hiddenNow) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("hc-fit");
        var root = bar.addItem(VaadinIcon.GRID_SMALL.create());
        var word = new Span(" Columns");
        word.addClassName("hc-column-word");
        root.add(word);
        root.setAriaLabel("Columns");
        SubMenu menu = root.getSubMenu();
        Tables.columns(this).stream().skip(2).forEach(column -> {
            var item = menu.addItem(column.getHeaderText());
            item.setCheckable(true);
            item.setKeepOpen(true);
            item.setChecked(Tables.isShown(this, column));
            item.addClickListener(click -> {
                var hidden = new ArrayList<String>();
                Tables.columns(this).stream()
                        .filter(one -> one == column ? !item.isChecked() : !Tables.isShown(this, one))
                        .forEach(one -> hidden.add(one.getKey()));
                hiddenNow.accept(ProjectListState.hiding(hidden));
            });
        });
        return bar;
    }
}
