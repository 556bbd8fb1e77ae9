package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.portfolio.PortfolioQuery.Projects;
import dev.hindcast.portfolio.PortfolioQuery.Projects.Item;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Messages;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** The projects as cards under their stages. */
class ProjectBoard extends Div {

    private static final int CARDS = 20;

    private final Messages messages;
    private final Directory directory;

    ProjectBoard(Messages messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
        addClassName("hc-board");
    }

    void show(ProjectListState state) {
        var wanted = Set.copyOf(state.url().all(ProjectListState.STAGE));
        InPlace.show(
                this,
                List.of(Stage.values()).stream()
                        .filter(stage -> wanted.isEmpty() || wanted.contains(stage.name()))
                        .map(stage -> column(stage, state))
                        .toList());
    }

    private Div column(Stage stage, ProjectListState state) {
        Projects.Result answer =
                messages.ask(state.query(Set.of(stage.name()), new PageRequest(0, CARDS, "firstPromise,desc")));
        var page = answer.page();
        var heading = new H2(Labels.of(stage));
        var count = new Span(Formats.number(page.total()));
        count.addClassName("hc-muted");
        var head = new Div(heading, count);
        head.addClassName("hc-section-head");
        var cards = new UnorderedList();
        cards.addClassName("hc-cards");
        page.items().forEach(item -> cards.add(card(item, answer.currency())));
        var column = new Div(head, cards);
        column.addClassName("hc-board-column");
        if (page.total() > page.items().size()) {
            column.add(new Anchor(
                    ProjectNavigation.listHref(state.with(ProjectListState.VIEW, null)
                            .with(ProjectListState.STAGE, stage.name())
                            .url()),
                    "All " + Formats.number(page.total())));
        }
        return column;
    }

    private ListItem card(Item item, Currency currency) {
        var link = new Anchor(ProjectNavigation.href(item.key()), item.name());
        var key = new Span(item.key() + " · " + directory.unitName(item.unit()));
        key.addClassNames("hc-muted", "hc-small");
        var figures = new Span(
                item.firstPromise().signum() == 0
                        ? "No promise yet"
                        : "%s attested of %s"
                                .formatted(
                                        Formats.shortMoney(Money.rounded(item.attested(), currency)),
                                        Formats.shortMoney(Money.rounded(item.firstPromise(), currency))));
        figures.addClassNames("hc-small", "hc-number");
        var foot = new Div(figures, ProjectMarks.health(item.stage(), item.health()));
        foot.addClassName("hc-card-foot");
        var card = new ListItem(link, key, foot);
        card.addClassName("hc-card");
        return card;
    }
}
