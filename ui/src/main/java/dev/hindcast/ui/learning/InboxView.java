package dev.hindcast.ui.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.learning.InboxQuery.Inbox;
import dev.hindcast.learning.InboxQuery.Notice;
import dev.hindcast.learning.InboxQuery.SavedSearch;
import dev.hindcast.learning.InboxQuery.SavedSearches;
import dev.hindcast.learning.LearningCommand.DeleteSearch;
import dev.hindcast.learning.LearningCommand.LookAt;
import dev.hindcast.learning.LearningCommand.PutAway;
import dev.hindcast.learning.LearningCommand.RenameSearch;
import dev.hindcast.learning.LearningCommand.Subscribe;
import dev.hindcast.learning.LearningCommand.Unsubscribe;
import dev.hindcast.shared.Command;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.common.WaitingForMe;
import dev.hindcast.ui.common.learning.ReviewsWaiting;
import dev.hindcast.ui.failures.FailureNavigation;
import dev.hindcast.ui.project.ProjectNavigation;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** What a person is told: what is due of theirs, what their searches found; and those searches. */
@Route(LearningNavigation.INBOX)
@PageTitle("Inbox · Hindcast")
@Menu(title = "Inbox", order = 6, icon = "vaadin:bell-o")
@PermitAll
class InboxView extends Page implements BeforeEnterObserver {

    private final Messages messages;
    private final CurrentUser user;
    private final Section notices = new Section("For you");
    private final Section searches = new Section("Saved searches");

    InboxView(Messages messages, CurrentUser user, WaitingForMe waiting, LiveUpdates live) {
        super("Inbox");
        this.messages = messages;
        this.user = user;
        live.keep(this, Set.of("learning", "search"), this::refresh);
        var reviews = new ReviewsWaiting(waiting);
        live.keep(reviews, Set.of("postmortem-account"), reviews::refresh);
        var parts = new Div(reviews, notices, searches);
        parts.addClassName("hc-stack");
        add(parts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        var inbox = messages.ask(new Inbox(user.actor()));
        subtitle(
                inbox.unseen() == 0
                        ? "Nothing new"
                        : inbox.unseen() == 1
                                ? "One thing is new"
                                : Formats.number(inbox.unseen()) + " things are new");
        if (inbox.notices().isEmpty()) {
            notices.show(
                    new EmptyState(
                            VaadinIcon.BELL_O,
                            "Nothing to tell",
                            "Actions that become due, lessons whose outcome is missing and what your searches find appear here."));
        } else {
            var list = new UnorderedList();
            list.addClassName("hc-cards");
            inbox.notices().forEach(notice -> list.add(item(notice)));
            notices.show(list);
        }
        var kept = messages.ask(new SavedSearches(user.actor())).searches();
        if (kept.isEmpty()) {
            searches.show(new EmptyState(
                    VaadinIcon.SEARCH,
                    "No saved search",
                    "Search the failures and save what you look for: you see what is new, and may be told of it.",
                    new Anchor(FailureNavigation.SEARCH, "Search failures")));
        } else {
            var list = new UnorderedList();
            list.addClassName("hc-cards");
            kept.forEach(search -> list.add(item(search)));
            searches.show(list);
        }
    }

    private Component item(Notice notice) {
        var link = new Anchor(address(notice), notice.sentence(Formats::date));
        var when = new Span(Formats.day(notice.notedAt()));
        when.addClassNames("hc-muted", "hc-small");
        var foot = new Div(when);
        foot.addClassName("hc-actions");
        if (!notice.seen()) {
            foot.add(Tone.ACCENT.badge("New"), Buttons.quiet("Put away", () -> give(new PutAway(notice.notice()))));
        }
        var item = new com.vaadin.flow.component.html.ListItem(link, foot);
        item.addClassName("hc-card");
        return InPlace.keyed(item, notice.notice());
    }

    private static String address(Notice notice) {
        return switch (notice.kind()) {
            case ACTION_DUE_SOON, ACTION_OVERDUE, EFFECT_TO_REVIEW, SEARCH_HIT ->
                FailureNavigation.href(notice.postMortem());
            case OUTCOME_MISSING -> ProjectNavigation.href(notice.project(), ProjectNavigation.Tab.LEARNING);
        };
    }

    private Component item(SavedSearch search) {
        var link = new Anchor(FailureNavigation.SEARCH + "?" + search.asked(), search.name());
        var foot = new Div();
        foot.addClassName("hc-actions");
        if (search.found() > 0) {
            var most = search.found() >= SavedSearches.MOST_NEW;
            foot.add(
                    Tone.ACCENT.badge(Formats.number(search.found()) + (most ? " or more new" : " new")),
                    Buttons.quiet("Look", () -> {
                        messages.send(new LookAt(search.search()));
                        UI.getCurrent()
                                .navigate(
                                        FailureNavigation.SEARCH,
                                        com.vaadin.flow.router.QueryParameters.fromString(search.asked()));
                    }));
        }
        foot.add(
                search.subscribed()
                        ? Buttons.quiet("Do not tell me any more", () -> give(new Unsubscribe(search.search())))
                        : Buttons.quiet("Tell me of new ones", () -> give(new Subscribe(search.search()))),
                Buttons.quiet("Rename", () -> rename(search)),
                Buttons.quiet("Delete", () -> give(new DeleteSearch(search.search()))));
        var item = new com.vaadin.flow.component.html.ListItem(link, foot);
        item.addClassName("hc-card");
        return InPlace.keyed(item, search.search());
    }

    private void rename(SavedSearch search) {
        var dialog = new FormDialog("Rename the search", "Rename");
        var name = dialog.add("name", Inputs.line("Name"));
        name.setValue(search.name());
        dialog.onSubmit(in -> give(new RenameSearch(search.search(), in.line(name))));
        dialog.open();
    }

    private void give(Command command) {
        messages.send(command);
        refresh();
    }
}
