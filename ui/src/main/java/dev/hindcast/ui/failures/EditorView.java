package dev.hindcast.ui.failures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.postmortem.DraftKeeper;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.postmortem.PostMortemQuery.GetPostMortem;
import dev.hindcast.postmortem.PostMortemStatus;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CommandForm;
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
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes a post-mortem: sections to the left; factors, lessons, actions and what is still missing to the right. */
@Route(FailureNavigation.SEARCH + "/:id/edit")
@PageTitle("Write a post-mortem · Hindcast")
@PermitAll
class EditorView extends Page implements BeforeEnterObserver {

    private final Messages messages;
    private final CurrentUser user;
    private final Directory directory;
    private final CommandForms forms;
    private final DraftKeeper drafts;
    private final Div sections = new Div();
    private final Div side = new Div();
    private final Map<dev.hindcast.postmortem.Section, SectionEditor> editors =
            new EnumMap<>(dev.hindcast.postmortem.Section.class);
    private PostMortemId id;
    private Collection<String> names = Set.of();

    EditorView(
            Messages messages,
            CurrentUser user,
            Directory directory,
            CommandForms forms,
            DraftKeeper drafts,
            LiveUpdates live) {
        super("Write a post-mortem");
        this.messages = messages;
        this.user = user;
        this.directory = directory;
        this.forms = forms;
        this.drafts = drafts;
        sections.addClassName("hc-stack");
        side.addClassName("hc-stack");
        var columns = new Div(sections, side);
        columns.addClassName("hc-editor");
        live.keep(this, Set.of("postmortem-account"), () -> id == null ? "" : id.value(), this::refresh);
        add(columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").map(FailureView::identifier).orElseThrow(NotFoundException::new);
        var account = account();
        if (account.summary().status() == PostMortemStatus.PUBLISHED) {
            event.forwardTo(FailureNavigation.href(id));
            return;
        }
        names = directory.names().names().values().stream()
                .flatMap(name -> Arrays.stream(name.split("\\s+")))
                .distinct()
                .toList();
        heading(account.summary().title());
        showSections(account);
        showSide();
    }

    private Account account() {
        return messages.ask(new GetPostMortem(id, user.actor()))
                .postMortem()
                .orElseThrow(() -> new NotFoundException("There is no post-mortem " + id + " that you may read."));
    }

    private void showSections(Account account) {
        sections.removeAll();
        editors.clear();
        var author = user.actor().person();
        var typed = drafts.typed(id, author);
        for (var section : dev.hindcast.postmortem.Section.values()) {
            var written = account.latest().sections().getOrDefault(section, "");
            var kept = typed.stream()
                    .filter(one -> one.section() == section)
                    .map(DraftKeeper.Typed::text)
                    .findFirst()
                    .orElse(null);
            var editor = new SectionEditor(
                    section,
                    written,
                    kept,
                    text -> BlamelessCheck.look(text, names),
                    text -> drafts.keep(id, section, author, text),
                    (before, text) -> write(section, before, text));
            editors.put(section, editor);
            sections.add(editor);
        }
    }

    /** Writes the section unless somebody else has done so since it was shown; then answers what they wrote. */
    private Optional<String> write(dev.hindcast.postmortem.Section section, String before, String text) {
        var account = account();
        var theirs = account.latest().sections().getOrDefault(section, "");
        if (!theirs.equals(before)) {
            return Optional.of(theirs);
        }
        messages.send(
                new PostMortemCommand.WriteSection(id, section, new Document(text)),
                null,
                account.summary().version());
        drafts.forget(id, section, user.actor().person());
        showSide();
        return Optional.empty();
    }

    private void refresh() {
        var now = account().latest().sections();
        editors.forEach((section, editor) -> editor.othersWrote(now.getOrDefault(section, "")));
        showSide();
    }

    private void showSide() {
        var account = account();
        subtitle(Labels.of(account.summary().status())
                + (account.changesRequested() == null ? "" : " · Changes requested: " + account.changesRequested()));
        actions(buttons(account));
        InPlace.show(side, missing(account), factors(account), lessons(account), followUps(account));
    }

    private Component[] buttons(Account account) {
        var buttons = new ArrayList<Component>();
        if (!account.reviewRequested()) {
            buttons.add(Buttons.plain(
                    "Ask for a review",
                    () -> form(PostMortemCommand.RequestReview.class, "Review requested")
                            .open()));
        } else if (user.may(PostMortemCommand.RequestChanges.class)) {
            buttons.add(Buttons.plain(
                    "Request changes",
                    () -> form(PostMortemCommand.RequestChanges.class, "Request changes")
                            .open()));
        }
        if (user.may(PostMortemCommand.Publish.class)) {
            buttons.add(Buttons.primary("Publish", () -> {
                messages.send(new PostMortemCommand.Publish(id));
                Notices.done("Published. Others find it now.");
                getUI().ifPresent(ui -> ui.navigate(FailureNavigation.href(id)));
            }));
        }
        return buttons.toArray(Component[]::new);
    }

    private Section missing(Account account) {
        var section = new Section("Before publishing");
        if (account.missing().isEmpty()) {
            section.show(new Paragraph("Nothing is missing."));
        } else {
            var list = new UnorderedList();
            list.addClassName("hc-missing");
            account.missing().forEach(missing -> list.add(new ListItem(missing.message())));
            section.show(list);
        }
        return section;
    }

    private Section factors(Account account) {
        var section = new Section("Contributing factors");
        var list = new Div();
        list.addClassName("hc-stack");
        if (account.latest().factors().isEmpty()) {
            list.add(nothing("None named yet. What contributed, and how do you know?"));
        }
        account.latest().factors().forEach(factor -> {
            var item = new Div(
                    Tone.ACCENT.badge(directory.causeName(factor.cause().value())),
                    Tone.PLAIN.badge(Labels.of(factor.certainty())),
                    new Paragraph(factor.evidence() == null ? "" : factor.evidence()),
                    Buttons.quiet(
                            "Remove",
                            () -> form(PostMortemCommand.RemoveFactor.class, "Factor removed")
                                    .given("factor", factor.factor())
                                    .open()));
            list.add(item);
        });
        section.show(list);
        section.withActions(Buttons.add(
                "Add a factor",
                () -> form(PostMortemCommand.AddFactor.class, "Add a factor")
                        .hint("Nobody asks for the root cause: name everything that contributed.")
                        .open()));
        return section;
    }

    private Section lessons(Account account) {
        var section = new Section("Lessons");
        var list = new Div();
        list.addClassName("hc-stack");
        if (account.latest().lessons().isEmpty()) {
            list.add(nothing("None drawn yet. What should the next project know before it starts?"));
        }
        account.latest().lessons().forEach(lesson -> {
            var shown = FailureView.lesson(lesson);
            shown.add(Buttons.quiet(
                    "Reword",
                    () -> form(PostMortemCommand.RewordLesson.class, "Reword a lesson")
                            .given("lesson", lesson.lesson())
                            .proposed("statement", lesson.statement())
                            .proposed("advice", lesson.advice())
                            .open()));
            list.add(shown);
        });
        section.show(list);
        section.withActions(Buttons.add(
                "Draw a lesson",
                () -> form(PostMortemCommand.DrawLesson.class, "Draw a lesson")
                        .hint("A statement that helps someone in another project next year.")
                        .open()));
        if (account.brief()) {
            section.withActions(Buttons.quiet(
                    "Nothing new",
                    () -> form(PostMortemCommand.DeclineLearning.class, "Nothing new, because…")
                            .open()));
        }
        return section;
    }

    private Section followUps(Account account) {
        var section = new Section("Actions");
        var list = new Div();
        list.addClassName("hc-stack");
        var people = directory.names();
        if (account.actions().isEmpty() && account.latest().actionsDeclined() == null) {
            list.add(nothing("None yet. What will be done, by whom, until when? Or decline with a reason."));
        }
        account.actions()
                .forEach(action -> list.add(new Div(
                        new Paragraph(action.title()),
                        Tone.PLAIN.badge(people.of(action.owner().value()) + ", due " + Formats.date(action.due())))));
        if (account.latest().actionsDeclined() != null) {
            list.add(new Paragraph("Declined: " + account.latest().actionsDeclined()));
        }
        section.show(list);
        section.withActions(
                Buttons.add(
                        "Add an action",
                        () -> form(PostMortemCommand.AddAction.class, "Add an action")
                                .open()),
                Buttons.quiet(
                        "Decline",
                        () -> form(PostMortemCommand.DeclineActions.class, "No action follows")
                                .open()));
        return section;
    }

    private static Span nothing(String text) {
        var told = new Span(text);
        told.addClassNames("hc-muted", "hc-small");
        return told;
    }

    private CommandForm form(Class<? extends PostMortemCommand> command, String title) {
        return forms.form(command, title).given("postMortem", id).done(receipt -> {
            Notices.done(title + ": recorded.");
            showSide();
        });
    }
}
