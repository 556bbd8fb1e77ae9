package dev.hindcast.ui.project;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.portfolio.PortfolioQuery.Projects;
import dev.hindcast.portfolio.PortfolioQuery.Projects.Item;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CommandForms;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Messages;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/**
 * The projects as cards under their stages. A card is dragged to another stage, or moved there by its button; either way
 * the gate says what it needs.
 */
class ProjectBoard extends Div {

    private static final int CARDS = 20;

    private final Messages messages;
    private final Directory directory;
    private final ProjectMove move;
    private final boolean mayMove;

    ProjectBoard(Messages messages, Directory directory, CurrentUser user, CommandForms forms, Runnable refresh) {
        this.messages = messages;
        this.directory = directory;
        move = new ProjectMove(messages, directory, user, forms, refresh);
        mayMove = user.may(ProjectCommand.EnterStage.class);
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
        cards.getElement().setAttribute("aria-label", Labels.of(stage));
        page.items().forEach(item -> cards.add(card(item, answer.currency(), state)));
        var column = new Div(head, cards);
        column.addClassName("hc-board-column");
        if (page.total() > page.items().size()) {
            column.add(new Anchor(
                    ProjectNavigation.listHref(state.with(ProjectListState.VIEW, null)
                            .with(ProjectListState.STAGE, stage.name())
                            .url()),
                    "All " + Formats.number(page.total())));
        }
        if (mayMove) {
            var target = DropTarget.configure(column, true);
            target.setDropEffect(DropEffect.MOVE);
            target.addDropListener(
                    dropped -> dropped.getDragData().ifPresent(project -> move.to((ProjectId) project, stage)));
        }
        return InPlace.keyed(column, stage);
    }

    private ListItem card(Item item, Currency currency, ProjectListState state) {
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
        var marks = new Div(ProjectMarks.health(item.stage(), item.health()));
        marks.addClassName("hc-marks");
        var large = state.largeFirst().get(item.id());
        if (large != null) {
            marks.add(ProjectMarks.largeFirst(large));
        }
        var foot = new Div(figures, marks);
        foot.addClassName("hc-card-foot");
        var card = new ListItem(link, key, foot);
        card.addClassName("hc-card");
        if (mayMove) {
            var project = new ProjectId(item.id());
            // The link would be dragged instead of the card.
            link.getElement().setAttribute("draggable", "false");
            DragSource.configure(card, true).setDragData(project);
            var button = Buttons.icon(
                    VaadinIcon.ARROWS_LONG_H, "Move " + item.key() + " to another stage", () -> move.ask(project));
            foot.add(button);
        }
        return InPlace.keyed(card, item.id());
    }
}
