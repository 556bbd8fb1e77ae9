package dev.hindcast.ui.failures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.postmortem.Section;
import dev.hindcast.shared.Missing;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CommandForm;
import dev.hindcast.ui.common.CommandForms;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Dialogs;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.ui.common.ProjectNames;
import dev.hindcast.ui.common.learning.Recurrences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What stands beside the sections: what is missing, with a way to each; factors, lessons, actions; review; timeline. */
final class EditorSide {

    private final Messages messages;
    private final CurrentUser user;
    private final CommandForms forms;
    private final SectionDesk desk;
    private final Sections sections;
    private final Runnable refresh;
    private final BlamelessCheck check;
    private final FindingsPart findings;
    private final FollowUpsPart followUps;
    private final ReviewPart review;
    private final TimelinePart timeline;
    private final Recurrences recurrences;

    EditorSide(
            Messages messages,
            CurrentUser user,
            Directory directory,
            CommandForms forms,
            SectionDesk desk,
            Sections sections,
            Runnable refresh) {
        this.messages = messages;
        this.user = user;
        this.forms = forms;
        this.desk = desk;
        this.sections = sections;
        this.refresh = refresh;
        check = new BlamelessCheck(directory.names().names().values());
        findings = new FindingsPart(directory, check, this::form);
        followUps = new FollowUpsPart(directory, check, this::form);
        review = new ReviewPart(user, directory, this::form);
        recurrences = new Recurrences(messages, user, directory);
        timeline = new TimelinePart(messages, user, desk.postMortem(), this::form, refresh);
    }

    /** Where the draft stands, in a line. */
    static String state(Account account, ProjectNames projects) {
        var words = new ArrayList<String>();
        words.add(Labels.of(account.summary().status()));
        var project = account.summary().project();
        if (project != null) {
            words.add(projects.key(project));
        }
        if (account.brief()) {
            words.add("stopped while framed: one lesson is enough");
        }
        if (!account.summary().restrictedTo().isEmpty()) {
            words.add("restricted");
        }
        return String.join(" · ", words);
    }

    List<Component> of(Account account) {
        var parts = new ArrayList<Component>();
        parts.add(missing(account));
        parts.add(findings.factors(account));
        parts.add(findings.lessons(account));
        parts.add(followUps.of(account));
        parts.add(review.of(account));
        parts.addAll(List.of(recurrences.of(account, refresh)));
        timeline.of(account).ifPresent(parts::add);
        return parts;
    }

    Component[] buttons(Account account) {
        var buttons = new ArrayList<Component>(review.buttons(account));
        if (user.may(PostMortemCommand.ChangeTitle.class)) {
            buttons.add(Buttons.plain("Change the title", () -> changeTitle(account)));
        }
        if (user.may(PostMortemCommand.Publish.class)) {
            buttons.add(Buttons.primary("Publish", this::publish));
        }
        return buttons.toArray(Component[]::new);
    }

    private void changeTitle(Account account) {
        form(PostMortemCommand.ChangeTitle.class, "Change the title")
                .proposed("title", account.title())
                .hint("What failed, and why, in a line: by its title a failure is recognised among others.")
                .open();
    }

    private dev.hindcast.ui.common.Section missing(Account account) {
        var section = new dev.hindcast.ui.common.Section("Before publishing");
        section.show(
                account.missing().isEmpty() ? new Paragraph("Nothing is missing.") : ways(account, () -> {}),
                Blame.of(check, account.title()));
        return section;
    }

    /** What is missing, each a way to where it is added. */
    private UnorderedList ways(Account account, Runnable first) {
        var list = new UnorderedList();
        list.addClassName("hc-missing");
        account.missing()
                .forEach(missing -> list.add(new ListItem(Buttons.quiet(missing.message(), () -> {
                    first.run();
                    goTo(missing);
                }))));
        return list;
    }

    private void goTo(Missing missing) {
        switch (missing.code()) {
            case "FACTOR" -> findings.addFactor();
            case "LESSON" -> findings.drawLesson();
            case "ACTION_OR_DECLINED" -> followUps.addAction();
            default ->
                Arrays.stream(Section.values())
                        .filter(section -> section.name().equals(missing.code()))
                        .findFirst()
                        .ifPresent(sections::focus);
        }
    }

    private void publish() {
        sections.leave();
        if (sections.hasUnwritten()) {
            Notices.problem("A section could not be written yet; look at what it says.");
            return;
        }
        var account = desk.account().orElseThrow();
        if (!account.missing().isEmpty()) {
            showMissing(account);
            return;
        }
        var others = sections.whoElseWrites();
        if (others.isEmpty()) {
            publishNow();
        } else {
            Dialogs.confirm(
                    "Publish while others write?",
                    String.join(", ", others)
                            + (others.size() == 1 ? " has" : " have")
                            + " typed something that is not written yet. It would not be part of what is published.",
                    "Publish",
                    this::publishNow);
        }
    }

    private void showMissing(Account account) {
        var dialog = new com.vaadin.flow.component.dialog.Dialog("Not yet");
        dialog.addClassName("hc-dialog");
        var ways = ways(account, dialog::close);
        dialog.add(new Paragraph("This is still missing:"), ways);
        dialog.getFooter().add(Buttons.plain("Close", dialog::close));
        dialog.open();
        ways.getElement().executeJs("setTimeout(() => this.querySelector('vaadin-button')?.focus())");
    }

    private void publishNow() {
        messages.send(new PostMortemCommand.Publish(desk.postMortem()));
        Notices.done("Published. Others find it now.");
        FailureNavigation.read(desk.postMortem());
    }

    private CommandForm form(Class<? extends PostMortemCommand> command, String title) {
        return forms.form(command, title)
                .given("postMortem", desk.postMortem())
                .version(desk::version, desk.meanwhile())
                .fromToday()
                .done(receipt -> {
                    Notices.done(title + ": recorded.");
                    refresh.run();
                });
    }
}
