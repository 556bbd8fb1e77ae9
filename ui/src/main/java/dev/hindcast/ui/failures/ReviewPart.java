package dev.hindcast.ui.failures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.postmortem.PostMortemQuery.Remark;
import dev.hindcast.shared.PersonId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where the review of a draft stands, and what was said about it. */
final class ReviewPart {

    private final CurrentUser user;
    private final Directory directory;
    private final Forms forms;

    ReviewPart(CurrentUser user, Directory directory, Forms forms) {
        this.user = user;
        this.directory = directory;
        this.forms = forms;
    }

    /** What this person can do about the review now. */
    List<Component> buttons(Account account) {
        var buttons = new ArrayList<Component>();
        if (!account.reviewRequested() && user.may(PostMortemCommand.RequestReview.class)) {
            buttons.add(Buttons.plain("Ask for a review", this::ask));
        }
        if (user.may(PostMortemCommand.CommentDraft.class)) {
            buttons.add(Buttons.plain(
                    "Comment",
                    () -> forms.of(PostMortemCommand.CommentDraft.class, "Comment on the draft")
                            .open()));
        }
        if (account.published() != null && account.draft() != null) {
            buttons.add(Buttons.plain(
                    "What has changed",
                    () -> FailureNavigation.draftChanges(account.summary().postMortem())));
        }
        if (account.reviewRequested() && user.may(PostMortemCommand.RequestChanges.class)) {
            buttons.add(Buttons.plain(
                    "Request changes",
                    () -> forms.of(PostMortemCommand.RequestChanges.class, "Request changes")
                            .hint("The draft goes back to its writers with what you say.")
                            .open()));
        }
        return buttons;
    }

    private void ask() {
        forms.of(PostMortemCommand.RequestReview.class, "Ask for a review")
                .hint("Whoever you name finds the draft waiting for them, and may read it until it is published.")
                .open();
    }

    Section of(Account account) {
        var list = FindingsPart.stack();
        if (account.reviewRequested()) {
            list.add(new Paragraph(
                    account.reviewers().isEmpty()
                            ? "A review was asked for, of nobody in particular."
                            : "Waiting for " + names(account) + "."));
        } else if (account.changesRequested() != null) {
            list.add(new Paragraph("Changes were requested. Ask for another review once they are made."));
        } else {
            list.add(FindingsPart.nothing("Nobody was asked yet. Somebody who was not there finds what is not clear."));
        }
        account.remarks().forEach(remark -> list.add(remark(remark)));
        var section = new Section("Review");
        section.show(list);
        return section;
    }

    private String names(Account account) {
        var people = directory.names();
        return account.reviewers().stream().map(PersonId::value).map(people::of).collect(Collectors.joining(", "));
    }

    private Div remark(Remark remark) {
        var badges = new Div();
        badges.addClassName("hc-badges");
        if (remark.changes()) {
            badges.add(Tone.CARE.badge("Changes requested"));
        }
        if (remark.section() != null) {
            badges.add(Tone.PLAIN.badge(Labels.of(remark.section())));
        }
        return new Div(
                badges,
                new Paragraph(remark.text()),
                FindingsPart.nothing(directory.names().of(remark.by().value()) + ", " + Formats.moment(remark.at())));
    }
}
