package dev.hindcast.ui.failures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.postmortem.PostMortemQuery.GetPostMortem;
import dev.hindcast.postmortem.PostMortemQuery.Lesson;
import dev.hindcast.postmortem.PostMortemStatus;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.transfer.Exports;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CommandForms;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.ProjectNames;
import dev.hindcast.ui.common.learning.Recurrences;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A post-mortem as a document to read. */
@Route(FailureNavigation.SEARCH + "/:id")
@PermitAll
class FailureView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Messages messages;
    private final CurrentUser user;
    private final Directory directory;
    private final CommandForms forms;
    private final ProjectNames projects;
    private final Div document = new Div();
    private final Nav contents = new Nav();
    private final PdfLink pdf;
    private PostMortemId id;
    private String title = "Post-mortem";

    FailureView(
            Messages messages,
            CurrentUser user,
            Directory directory,
            CommandForms forms,
            ProjectNames projects,
            Exports exports,
            LiveUpdates live) {
        super("Post-mortem");
        this.messages = messages;
        this.user = user;
        this.directory = directory;
        this.forms = forms;
        this.projects = projects;
        this.pdf = new PdfLink(exports, directory.today());
        document.addClassName("hc-document");
        contents.setAriaLabel("On this page");
        contents.addClassName("hc-contents");
        var aside = new Aside(contents);
        var columns = new Div(document, aside);
        columns.addClassName("hc-reading");
        live.keep(this, Set.of("postmortem-account", "learning"), () -> id == null ? "" : id.value(), this::showAgain);
        add(columns, pdf);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").map(FailureView::identifier).orElseThrow(NotFoundException::new);
        show(account()
                .orElseThrow(() -> new NotFoundException("There is no post-mortem " + id + " that you may read.")));
        getElement().executeJs("""
                const aim = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
                if (aim) { setTimeout(() => aim.scrollIntoView(), 100); }
                """);
    }

    static PostMortemId identifier(String text) {
        try {
            return new PostMortemId(text);
        } catch (InvalidInput malformed) {
            throw new NotFoundException("There is no post-mortem " + text + ".");
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Hindcast";
    }

    /** Whoever may no longer read it, perhaps by their own doing, is led away. */
    private void showAgain() {
        account().ifPresentOrElse(this::show, FailureNavigation::leaveUnreadable);
    }

    private Optional<Account> account() {
        return messages.ask(new GetPostMortem(id, user.actor())).postMortem();
    }

    private void show(Account account) {
        title = account.summary().title();
        heading(title);
        subtitle(about(account));
        pdf.offer(id, user.actor());
        actions(buttons(account));
        var readership = new Readership(user, directory, forms, this::showAgain);
        var content = account.published() == null ? account.latest() : account.published();
        var after = new AfterReading(messages, user, directory, projects);
        var text = new AccountText(id, after.recordsUnder(content));
        var chapters = new ArrayList<>(text.chapters(content));
        chapters.addAll(after.chapters(account, content, this::showAgain));
        var shown = new ArrayList<Component>();
        shown.add(readership.of(account));
        shown.add(after.facts(account));
        chapters.forEach(chapter -> shown.add(chapter.shown()));
        shown.addAll(List.of(new Recurrences(messages, user, directory).of(account, this::showAgain)));
        InPlace.show(document, shown);
        InPlace.show(contents, contents(chapters));
    }

    private UnorderedList contents(List<AccountText.Chapter> chapters) {
        var list = new UnorderedList();
        chapters.forEach(chapter -> {
            var link = new Anchor(FailureNavigation.href(id) + "#" + chapter.id(), chapter.title());
            link.getElement().setAttribute("router-ignore", true);
            list.add(new ListItem(link));
        });
        return list;
    }

    private String about(Account account) {
        var summary = account.summary();
        var words = new ArrayList<String>();
        words.add("Post-mortem of " + (summary.subject() == dev.hindcast.postmortem.Subject.PROJECT ? "a " : "an ")
                + Labels.of(summary.subject()).toLowerCase(java.util.Locale.ROOT));
        if (account.unit() != null) {
            words.add(directory.unitName(account.unit().value()));
        }
        words.add(
                summary.publishedAt() == null
                        ? Labels.of(summary.status())
                        : "published " + Formats.day(summary.publishedAt()));
        if (summary.revision() > 1) {
            words.add("revision " + summary.revision());
        }
        return String.join(" · ", words);
    }

    private Component[] buttons(Account account) {
        var buttons = new ArrayList<Component>();
        buttons.add(Buttons.plain("Print", () -> getElement().executeJs("window.print()")));
        buttons.add(Buttons.plain("PDF", pdf::download));
        var status = account.summary().status();
        if (account.reviewRequested()) {
            buttons.addAll(new ReviewPart(
                            user,
                            directory,
                            (command, words) -> forms.form(command, words)
                                    .given("postMortem", id)
                                    .fromToday()
                                    .done(receipt -> {
                                        Notices.done(words + ": recorded.");
                                        showAgain();
                                    }))
                    .buttons(account));
        }
        if (status == PostMortemStatus.PUBLISHED) {
            if (user.may(PostMortemCommand.Amend.class)) {
                buttons.add(Buttons.plain(
                        "Amend",
                        () -> forms.form(PostMortemCommand.Amend.class, "Amend")
                                .given("postMortem", id)
                                .fromToday()
                                .hint("The published text stays readable until the amended one is published.")
                                .done(receipt -> FailureNavigation.edit(id))
                                .open()));
            }
        } else if (user.may(PostMortemCommand.WriteSection.class)) {
            buttons.add(Buttons.primary("Go on writing", () -> FailureNavigation.edit(id)));
        }
        return buttons.toArray(Component[]::new);
    }

    static Div lesson(Lesson lesson) {
        return AccountText.lessonAlone(lesson);
    }

    static Span muted(String text) {
        return FindingsPart.nothing(text);
    }
}
