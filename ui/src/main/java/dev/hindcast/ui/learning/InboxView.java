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
import dev.hindcast.desk.DeskCommand.ChooseMail;
import dev.hindcast.desk.DeskQuery.Kept;
import dev.hindcast.desk.DeskQuery.News;
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
import dev.hindcast.shared.IdResolver;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Role;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CommandForms;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.common.WaitingForMe;
import dev.hindcast.ui.failures.FailureNavigation;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What waits for a person, what is new to them, and the searches they keep. */
@Route(LearningNavigation.INBOX)
@PageTitle("Inbox · Hindcast")
@Menu(title = "Inbox", order = 6, icon = "vaadin:bell-o")
@PermitAll
class InboxView extends Page implements BeforeEnterObserver {

    private static final Set<String> READ_MODELS = Stream.concat(WaitingForMe.READ_MODELS.stream(), Stream.of("search"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private final Messages messages;
    private final Directory directory;
    private final CurrentUser user;
    private final WaitingForMe waiting;
    private final TaskCards cards;
    private final Section tasks = new Section("Waiting for you");
    private final Section snoozed = new Section("Put off");
    private final Section notices = new Section("Found by your searches");
    private final Section news = new Section("Since you last looked");
    private final Section searches = new Section("Saved searches");

    InboxView(
            Messages messages,
            Directory directory,
            CommandForms forms,
            CurrentUser user,
            IdResolver<ProjectId> projects,
            WaitingForMe waiting,
            LiveUpdates live) {
        super("Inbox");
        this.messages = messages;
        this.directory = directory;
        this.user = user;
        this.waiting = waiting;
        var deeds = new TaskDeeds(messages, directory, forms, user, projects, this::refresh);
        cards = new TaskCards(directory.today(), deeds::of);
        live.keep(this, READ_MODELS, this::refresh);
        var away = Buttons.plain("I am away", () -> new AwayDialog(messages, directory, user, this::refresh).open());
        away.setVisible(user.has(Role.BUSINESS_OWNER));
        actions(away, Buttons.plain("Mail", this::chooseMail));
        var main = new Div(tasks, snoozed, notices);
        main.addClassName("hc-stack");
        var side = new Div(news, searches);
        side.addClassName("hc-stack");
        var columns = new Div(main, side);
        columns.addClassNames("hc-columns", "hc-columns-wide");
        add(columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
        showNews();
        if (event.getLocation().getQueryParameters().getSingleParameter("mail").isPresent()) {
            chooseMail();
        }
    }

    private void refresh() {
        var all = waiting.tasks();
        var count = all.waiting().size();
        subtitle(
                count == 0
                        ? "Nothing waits for you"
                        : count == 1
                                ? "One thing waits for you"
                                : Formats.number(count) + " things wait for you, the most urgent first");
        if (count == 0) {
            tasks.show(
                    new EmptyState(
                            VaadinIcon.CHECK_CIRCLE_O,
                            "Nothing waits for you",
                            "Approvals, buy-ins, acknowledgements, attestations, reviews, due actions and timeboxes appear here."));
        } else {
            tasks.show(cards.grouped(all.waiting()));
        }
        snoozed.setVisible(!all.snoozed().isEmpty());
        snoozed.show(cards.list(all.snoozed()));
        showHits(all.found());
        showSearches();
    }

    private void showHits(List<Notice> hits) {
        var list = new UnorderedList();
        list.addClassName("hc-cards");
        hits.forEach(notice -> list.add(item(notice)));
        notices.setVisible(!hits.isEmpty());
        notices.show(list);
    }

    /** Asked when the page is opened only: the moment since when is the same for the whole visit. */
    private void showNews() {
        var kept = messages.ask(new Kept(user.actor()));
        var now = directory.now();
        var since = kept.lookedBefore() == null ? now.minus(FORTNIGHT) : kept.lookedBefore();
        var all = messages.ask(new News(user.actor(), since, now));
        var from = new Span(
                kept.lookedBefore() == null
                        ? "In the last fortnight"
                        : "Recorded by others since " + Formats.moment(since));
        from.addClassNames("hc-muted", "hc-small");
        news.show(
                Stream.concat(Stream.of(from), Arrays.stream(NewsPart.of(all))).toArray(Component[]::new));
    }

    private void chooseMail() {
        MailDialog.open(messages.ask(new Kept(user.actor())).mail(), wish -> {
            messages.send(new ChooseMail(user.actor().person(), wish.reminders(), wish.digest()));
            Notices.done(wish.isNothing() ? "Nothing is mailed to you." : "What is mailed to you is noted.");
        });
    }

    private void showSearches() {
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
        var link = new Anchor(FailureNavigation.href(notice.postMortem()), notice.sentence(Formats::date));
        var when = new Span(Formats.day(notice.notedAt()));
        when.addClassNames("hc-muted", "hc-small");
        var foot = new Div(
                when,
                Buttons.quiet("Put away", notice.sentence(Formats::date), () -> give(new PutAway(notice.notice()))));
        foot.addClassName("hc-actions");
        var item = new com.vaadin.flow.component.html.ListItem(link, foot);
        item.addClassName("hc-card");
        return InPlace.keyed(item, notice.notice());
    }

    private Component item(SavedSearch search) {
        var link = new Anchor(FailureNavigation.SEARCH + "?" + search.asked(), search.name());
        var foot = new Div();
        foot.addClassName("hc-actions");
        if (search.found() > 0) {
            var most = search.found() >= SavedSearches.MOST_NEW;
            foot.add(
                    Tone.ACCENT.badge(Formats.number(search.found()) + (most ? " or more new" : " new")),
                    Buttons.quiet("Look", search.name(), () -> {
                        messages.send(new LookAt(search.search()));
                        UI.getCurrent()
                                .navigate(
                                        FailureNavigation.SEARCH,
                                        com.vaadin.flow.router.QueryParameters.fromString(search.asked()));
                    }));
        }
        foot.add(
                search.subscribed()
                        ? Buttons.quiet(
                                "Do not tell me any more", search.name(), () -> give(new Unsubscribe(search.search())))
                        : Buttons.quiet(
                                "Tell me of new ones", search.name(), () -> give(new Subscribe(search.search()))),
                Buttons.quiet("Rename", search.name(), () -> rename(search)),
                Buttons.quiet("Delete", search.name(), () -> give(new DeleteSearch(search.search()))));
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
