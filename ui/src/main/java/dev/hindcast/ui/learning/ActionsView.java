package dev.hindcast.ui.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.postmortem.ActionState;
import dev.hindcast.postmortem.PostMortemCommand.CompleteAction;
import dev.hindcast.postmortem.PostMortemCommand.DropAction;
import dev.hindcast.postmortem.PostMortemQuery.ListActions;
import dev.hindcast.postmortem.PostMortemQuery.ListedAction;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.transfer.Export;
import dev.hindcast.transfer.Exports;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Dialogs;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.ExportMenu;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.LazyRows;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.PersonPicker;
import dev.hindcast.ui.common.TabBar;
import dev.hindcast.ui.common.Tables;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.common.UrlState;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** What post-mortems asked to be done, by owner and due day. */
@Route(LearningNavigation.ACTIONS)
@PageTitle("Actions · Hindcast")
@Menu(title = "Actions & lessons", order = 5, icon = "vaadin:lightbulb")
@PermitAll
class ActionsView extends Page implements BeforeEnterObserver {

    private static final String OWNER = "owner";
    private static final String STATE = "state";

    private final Messages messages;
    private final Directory directory;
    private final CurrentUser user;

    private final Select<ActionState> states = Inputs.oneOf("State", ActionState.class);
    private final PersonPicker owner;
    private final ExportMenu export;
    private final Grid<ListedAction> grid = Tables.grid("Actions");
    private final Div body = new Div();
    private final AfterActions after;
    private UrlState state = UrlState.empty();
    private LazyRows<ListedAction> rows;

    ActionsView(Messages messages, Directory directory, CurrentUser user, LiveUpdates live, Exports exports) {
        super("Actions");
        this.messages = messages;
        this.directory = directory;
        this.user = user;
        owner = directory.personPicker("Owner");
        owner.setPlaceholder("Everyone");
        owner.setClearButtonVisible(true);
        export = new ExportMenu(exports, directory);
        actions(export);
        addColumns();

        states.addValueChangeListener(change -> want(change.isFromClient(), state.with(STATE, change.getValue())));
        owner.addValueChangeListener(change -> want(
                change.isFromClient(),
                state.with(
                        OWNER,
                        change.getValue() == null ? null : change.getValue().id())));
        live.keep(this, Set.of("postmortem-account", "learning"), this::refresh);

        var mine = Buttons.quiet(
                "Mine", () -> want(true, state.with(OWNER, user.actor().person())));
        mine.addClassName("hc-fit");
        var filters = new Div(states, owner, mine);
        filters.addClassName("hc-filters");
        after = new AfterActions(messages, directory, user);
        var shown = new Div(body, after);
        shown.addClassName("hc-stack");
        add(tabs(0), filters, shown);
    }

    /** The two screens as tabs of one. */
    static TabBar tabs(int shown) {
        var tabs = new TabBar("Actions and lessons", "Actions", "Lessons");
        tabs.addClassName("hc-tabs");
        tabs.setSelectedIndex(shown);
        tabs.addSelectedChangeListener(change -> UI.getCurrent()
                .navigate(tabs.getSelectedIndex() == 0 ? LearningNavigation.ACTIONS : LearningNavigation.LESSONS));
        return tabs;
    }

    private void addColumns() {
        Tables.component(grid, "Due", this::due).setWidth("9.5rem").setFlexGrow(0);
        Tables.text(grid, "Action", one -> one.action().title())
                .setWidth("14rem")
                .setFlexGrow(3);
        Tables.text(grid, "Owner", one -> directory.entry(one.action().owner()).name())
                .setWidth("10rem");
        Tables.component(
                        grid,
                        "Out of",
                        one -> new Anchor(
                                LearningNavigation.FAILURES + "/"
                                        + one.postMortem().value(),
                                one.title()))
                .setWidth("13rem")
                .setFlexGrow(2);
        Tables.actions(grid, this::steps).setWidth("11rem");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private Component due(ListedAction one) {
        var day = Formats.date(one.action().due());
        return switch (one.action().state()) {
            case OPEN -> one.overdue() ? Tone.ACT.badge(day) : Tone.PLAIN.badge(day);
            case DONE -> Tone.GOOD.badge("Done " + Formats.date(one.action().endedOn()));
            case DROPPED -> Tone.PLAIN.badge("Dropped");
        };
    }

    private Component steps(ListedAction one) {
        var steps = new Div();
        steps.addClassName("hc-actions");
        if (one.action().state() == ActionState.OPEN) {
            if (user.may(CompleteAction.class)) {
                steps.add(Buttons.quiet("Done", one.action().title(), () -> complete(one)));
            }
            if (user.may(DropAction.class)) {
                steps.add(Buttons.quiet("Drop", one.action().title(), () -> drop(one)));
            }
        }
        return steps;
    }

    private void complete(ListedAction one) {
        var dialog = new FormDialog("Done: " + one.action().title(), "Done");
        var note = dialog.add("note", Inputs.paragraph("What was done (optional)"));
        dialog.onSubmit(in -> {
            messages.send(new CompleteAction(one.postMortem(), one.action().action(), in.paragraphIfAny(note)));
            refresh();
        });
        dialog.open();
    }

    private void drop(ListedAction one) {
        Dialogs.reason("Drop: " + one.action().title(), "Why is it not needed any more?", "Drop", reason -> {
            messages.send(new DropAction(one.postMortem(), one.action().action(), reason));
            refresh();
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation());
        states.setValue(shownState());
        owner.setValue(shownOwner() == null ? null : directory.entry(shownOwner()));
        refresh();
    }

    private ActionState shownState() {
        return state.get(STATE, ActionState::valueOf).orElse(ActionState.OPEN);
    }

    private PersonId shownOwner() {
        return state.get(OWNER, PersonId::new).orElse(null);
    }

    private ListActions query(PageRequest page) {
        return new ListActions(shownOwner(), shownState(), null, directory.today(), user.actor(), page);
    }

    private void refresh() {
        after.refresh();
        var total = messages.ask(query(PageRequest.first(1))).actions().total();
        export.offer(new Export.Actions(query(PageRequest.first(1))));
        subtitle(
                "%s %s".formatted(Formats.number(total), Labels.of(shownState()).toLowerCase(java.util.Locale.ROOT)));
        if (total == 0) {
            InPlace.show(
                    body,
                    new EmptyState(
                            VaadinIcon.CHECK_CIRCLE_O,
                            shownState() == ActionState.OPEN ? "Nothing is open" : "Nothing here",
                            "Post-mortems add actions with an owner and a due day; they are followed up here."));
            return;
        }
        Tables.fit(grid, total);
        InPlace.show(body, grid);
        if (rows == null) {
            rows = Tables.lazy(
                    grid,
                    page -> messages.ask(query(page)).actions(),
                    one -> one.action().action());
        } else {
            rows.update();
        }
    }

    private void want(boolean fromClient, UrlState wanted) {
        if (fromClient) {
            wanted.open(ActionsView.class);
        }
    }
}
