package dev.hindcast.ui.common.figures;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.hindcast.portfolio.PortfolioQuery.Projects;
import dev.hindcast.shared.Label;
import dev.hindcast.shared.Money;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Tables;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The projects behind a count, as they were at the moment it was made; each leads to its page. */
public final class ProjectRows extends Div {

    private static final int SHOWN_WHOLE = 6;

    public ProjectRows(
            String name,
            Supplier<Projects> query,
            Predicate<Projects.Item> wanted,
            UnaryOperator<String> href,
            Provenance provenance) {
        var answer = provenance.messages().ask(query.get());
        var items = answer.page().items().stream().filter(wanted).toList();
        var currency = answer.currency();
        var grid = Tables.<Projects.Item>grid(name);
        Tables.component(grid, "Project", item -> new Anchor(href.apply(item.key()), item.key()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        Tables.text(grid, "Name", Projects.Item::name).setWidth("14rem").setFlexGrow(2);
        Tables.text(grid, "Stage", ProjectRows::stage);
        Tables.number(grid, "First promise", item -> Formats.wholeMoney(Money.rounded(item.firstPromise(), currency)));
        Tables.number(grid, "Attested", item -> Formats.wholeMoney(Money.rounded(item.attested(), currency)));
        Tables.number(grid, "Cost", item -> Formats.wholeMoney(Money.rounded(item.cost(), currency)));
        grid.setItems(items);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(items.size() <= SHOWN_WHOLE);
        if (items.size() > SHOWN_WHOLE) {
            grid.setHeight("16rem");
        }
        add(grid);
    }

    private static String stage(Projects.Item item) {
        return item.outcome() == null
                ? Labels.of(item.stage())
                : "%s, %s".formatted(Labels.of(item.stage()), Label.within(item.outcome()));
    }
}
