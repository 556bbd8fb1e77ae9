package dev.hindcast.ui.failures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.PersonId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CommandForms;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Dialogs;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Notices;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may read a post-mortem, and the way to change it for those who may. */
final class Readership {

    private final CurrentUser user;
    private final Directory directory;
    private final CommandForms forms;
    private final Runnable changed;

    Readership(CurrentUser user, Directory directory, CommandForms forms, Runnable changed) {
        this.user = user;
        this.directory = directory;
        this.forms = forms;
        this.changed = changed;
    }

    Div of(Account account) {
        var restricted = !account.summary().restrictedTo().isEmpty();
        var icon = (restricted ? VaadinIcon.LOCK : VaadinIcon.UNLOCK).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var line = new Div(
                icon, new Span(restricted ? restricted(account) : "Everyone in this installation may read it."));
        line.addClassName("hc-readership");
        line.setClassName("hc-restricted", restricted);
        if (user.may(PostMortemCommand.RestrictVisibility.class)) {
            line.add(Buttons.quiet(restricted ? "Change" : "Restrict", () -> restrict(account)));
        }
        if (restricted && user.may(PostMortemCommand.OpenVisibility.class)) {
            line.add(Buttons.quiet("Open to everyone", () -> open(account)));
        }
        return line;
    }

    private String restricted(Account account) {
        var units = account.summary().restrictedTo().stream()
                .map(Code::value)
                .map(directory::unitName)
                .sorted()
                .collect(Collectors.joining(", "));
        var names = directory.names();
        var writers = Stream.concat(Stream.of(account.summary().openedBy()), account.participants().stream())
                .map(PersonId::value)
                .distinct()
                .map(names::of)
                .collect(Collectors.joining(", "));
        return "Restricted: only members of %s, executives, and those who take part (%s) may read it, find it or see its pictures."
                .formatted(units, writers);
    }

    private void restrict(Account account) {
        forms.form(PostMortemCommand.RestrictVisibility.class, "Restrict who may read it")
                .given("postMortem", account.summary().postMortem())
                .proposed("units", account.summary().restrictedTo())
                .fromToday()
                .hint("Members of these units, executives and those who take part keep reading it. For everyone else "
                        + "it does not exist: not in search, in lists, in exports or at its address.")
                .done(receipt -> {
                    Notices.done("Restricted.");
                    changed.run();
                })
                .open();
    }

    private void open(Account account) {
        Dialogs.confirm(
                "Open it to everyone?",
                "Everyone in this installation can find and read it from now on, its lessons and pictures too.",
                "Open to everyone",
                () -> forms.form(PostMortemCommand.OpenVisibility.class, "Opened")
                        .given("postMortem", account.summary().postMortem())
                        .fromToday()
                        .done(receipt -> {
                            Notices.done("Opened to everyone.");
                            changed.run();
                        })
                        .open());
    }
}
