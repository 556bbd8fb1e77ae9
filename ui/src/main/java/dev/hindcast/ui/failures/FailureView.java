package dev.hindcast.ui.failures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.hindcast.people.PeopleQuery;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.postmortem.PostMortemQuery.Content;
import dev.hindcast.postmortem.PostMortemQuery.GetPostMortem;
import dev.hindcast.postmortem.PostMortemQuery.GetRevision;
import dev.hindcast.postmortem.PostMortemQuery.Lesson;
import dev.hindcast.postmortem.PostMortemStatus;
import dev.hindcast.postmortem.Section;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CommandForms;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Dialogs;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Markdown;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.ProjectNames;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.common.learning.LessonsUsed;
import dev.hindcast.ui.common.learning.Recurrences;
import dev.hindcast.ui.project.ProjectNavigation;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
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
    private PostMortemId id;
    private String title = "Post-mortem";

    FailureView(
            Messages messages,
            CurrentUser user,
            Directory directory,
            CommandForms forms,
            ProjectNames projects,
            LiveUpdates live) {
        super("Post-mortem");
        this.messages = messages;
        this.user = user;
        this.directory = directory;
        this.forms = forms;
        this.projects = projects;
        document.addClassName("hc-document");
        live.keep(this, Set.of("postmortem-account"), () -> id == null ? "" : id.value(), this::show);
        add(document);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").map(FailureView::identifier).orElseThrow(NotFoundException::new);
        show();
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

    private void show() {
        var account = messages.ask(new GetPostMortem(id, user.actor()))
                .postMortem()
                .orElseThrow(() -> new NotFoundException("There is no post-mortem " + id + " that you may read."));
        title = account.summary().title();
        heading(title);
        subtitle(about(account));
        actions(buttons(account));
        var fresh = new Div(badges(account));
        write(fresh, account.published() == null ? account.latest() : account.published(), directory);
        fresh.add(actionsOf(account), revisions(account));
        if (account.published() != null) {
            fresh.add(LessonsUsed.of(account.published().lessons(), messages, user));
        }
        fresh.add(new Recurrences(messages, user, directory).of(account, this::show));
        InPlace.show(document, fresh.getChildren().toList());
    }

    private String about(Account account) {
        var summary = account.summary();
        var words = new ArrayList<String>();
        words.add(Labels.of(summary.subject()));
        if (account.unit() != null) {
            words.add(directory.unitName(account.unit().value()));
        }
        if (summary.publishedAt() != null) {
            words.add("published " + Formats.day(summary.publishedAt()));
        }
        if (summary.revision() > 1) {
            words.add("revision " + summary.revision());
        }
        return String.join(" · ", words);
    }

    private Component[] buttons(Account account) {
        var buttons = new ArrayList<Component>();
        var status = account.summary().status();
        if (status == PostMortemStatus.PUBLISHED) {
            if (user.may(PostMortemCommand.Amend.class)) {
                buttons.add(Buttons.plain(
                        "Amend",
                        () -> forms.form(PostMortemCommand.Amend.class, "Amend")
                                .given("postMortem", id)
                                .hint("The published text stays readable until the amended one is published.")
                                .done(receipt -> FailureNavigation.edit(id))
                                .open()));
            }
        } else if (user.may(PostMortemCommand.WriteSection.class)) {
            buttons.add(Buttons.primary("Go on writing", () -> FailureNavigation.edit(id)));
        }
        if (user.may(PostMortemCommand.LinkRecurrence.class)) {
            buttons.add(Buttons.plain("Print", () -> getElement().executeJs("window.print()")));
        }
        return buttons.toArray(Component[]::new);
    }

    private Div badges(Account account) {
        var badges = new Div();
        badges.addClassName("hc-badges");
        if (account.summary().project() != null) {
            var project = account.summary().project();
            badges.add(new Anchor(ProjectNavigation.href(projects.key(project)), projects.name(project)));
        }
        if (account.summary().status() != PostMortemStatus.PUBLISHED) {
            badges.add(Tone.CARE.badge(Labels.of(account.summary().status())));
        }
        if (account.summary().imported()) {
            badges.add(Tone.PLAIN.badge("Imported"));
        }
        if (!account.summary().restrictedTo().isEmpty()) {
            badges.add(Tone.CARE.badge("Restricted"));
        }
        account.tags().forEach(tag -> badges.add(Tone.PLAIN.badge(tag)));
        return badges;
    }

    /** Sections, factors and lessons of a text, in reading order. */
    static void write(Div document, Content content, Directory directory) {
        for (var section : Section.values()) {
            var text = content.sections().get(section);
            if (text != null) {
                document.add(new H2(Labels.of(section)), new Markdown(text));
            }
        }
        if (!content.factors().isEmpty()) {
            var list = new UnorderedList();
            content.factors().forEach(factor -> {
                var item =
                        new ListItem(new Span(directory.causeName(factor.cause().value())));
                item.add(new Span(" (" + Labels.of(factor.certainty()).toLowerCase(java.util.Locale.ROOT) + ")"));
                if (factor.evidence() != null) {
                    item.add(new Paragraph("“" + factor.evidence() + "”"));
                }
                if (factor.enteredIn() != null && factor.caughtIn() != null) {
                    var phases = new Span("Entered in " + Labels.of(factor.enteredIn()) + ", caught in "
                            + Labels.of(factor.caughtIn()) + ".");
                    phases.addClassNames("hc-muted", "hc-small");
                    item.add(phases);
                }
                list.add(item);
            });
            document.add(new H2("Contributing factors"), list);
        }
        if (!content.lessons().isEmpty()) {
            document.add(new H2("Lessons"));
            content.lessons().forEach(lesson -> document.add(lesson(lesson)));
        }
        if (content.learningDeclined() != null) {
            document.add(new H2("Nothing new"), new Paragraph(content.learningDeclined()));
        }
        if (content.actionsDeclined() != null) {
            document.add(new H2("No actions"), new Paragraph(content.actionsDeclined()));
        }
    }

    static Div lesson(Lesson lesson) {
        var shown = new Div(new Markdown(lesson.statement()));
        if (lesson.advice() != null) {
            var advice = new Markdown(lesson.advice());
            advice.addClassName("hc-muted");
            shown.add(advice);
        }
        if (!lesson.tags().isEmpty()) {
            var tags = new Div();
            tags.addClassName("hc-badges");
            lesson.tags().forEach(tag -> tags.add(Tone.PLAIN.badge(tag)));
            shown.add(tags);
        }
        shown.addClassName("hc-lesson");
        return shown;
    }

    private Div actionsOf(Account account) {
        var div = new Div();
        if (account.actions().isEmpty()) {
            return div;
        }
        PeopleQuery.NameEveryone.Result names = directory.names();
        div.add(new H2("Actions"));
        account.actions().forEach(action -> {
            var facts = new Facts();
            facts.add("Owner", names.of(action.owner().value()));
            facts.add("Due", Formats.date(action.due()));
            facts.add(
                    Labels.of(action.state()),
                    action.endedOn() == null ? Formats.NONE : Formats.date(action.endedOn()));
            if (action.evidence() != null) {
                facts.add(Boolean.TRUE.equals(action.worked()) ? "It worked" : "It did not work", action.evidence());
            }
            div.add(new H3(action.title()), facts);
        });
        return div;
    }

    private Div revisions(Account account) {
        var div = new Div();
        if (account.revisions().size() < 2) {
            return div;
        }
        var names = directory.names();
        var list = new UnorderedList();
        account.revisions().forEach(revision -> {
            var open = Buttons.quiet("Revision " + revision.number(), () -> openRevision(revision.number()));
            list.add(new ListItem(
                    open,
                    new Span(", " + Formats.day(revision.publishedAt()) + ", "
                            + names.of(revision.publishedBy().value())
                            + (revision.reason() == null ? "" : ": " + revision.reason()))));
        });
        div.add(new H2("Revisions"), list);
        return div;
    }

    private void openRevision(int number) {
        var content = messages.ask(new GetRevision(id, number, user.actor())).content();
        var text = new Div();
        text.addClassName("hc-document");
        content.ifPresent(known -> write(text, known, directory));
        Dialogs.message("Revision " + number, text);
    }
}
