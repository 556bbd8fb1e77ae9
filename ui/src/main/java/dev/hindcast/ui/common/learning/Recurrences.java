package dev.hindcast.ui.common.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.learning.LearningQuery.LikelyRecurrences;
import dev.hindcast.learning.LearningQuery.LikelyRecurrences.Likely;
import dev.hindcast.postmortem.PostMortemCommand.DismissRecurrence;
import dev.hindcast.postmortem.PostMortemCommand.LinkRecurrence;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.postmortem.PostMortemQuery.GetPostMortem;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Markdown;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a failure happened before or again: what was linked, and what looks like the same and is to be decided. */
public final class Recurrences {

    private final Messages messages;
    private final CurrentUser user;
    private final Directory directory;

    public Recurrences(Messages messages, CurrentUser user, Directory directory) {
        this.messages = messages;
        this.user = user;
        this.directory = directory;
    }

    /** The section; nothing when there is neither a link nor a proposal. */
    public Component[] of(Account account, Runnable changed) {
        var id = account.summary().postMortem();
        var content = new Div();
        content.addClassName("hc-stack");
        linked(content, "The same failure as in ", account.recurrenceOf());
        linked(content, "It happened again in ", account.recurredIn());
        if (user.may(LinkRecurrence.class)) {
            messages.askIfAvailable(new LikelyRecurrences(id, user.actor()))
                    .ifPresent(found -> found.likely().forEach(likely -> content.add(proposal(id, likely, changed))));
        }
        return content.getElement().getChildCount() == 0
                ? new Component[0]
                : new Component[] {new Section("Has it happened before?", content)};
    }

    private void linked(Div content, String words, Set<PostMortemId> others) {
        others.forEach(other -> messages.ask(new GetPostMortem(other, user.actor()))
                .postMortem()
                .ifPresent(account -> content.add(new Div(
                        new Span(words),
                        new Anchor("failures/" + other, account.summary().title())))));
    }

    private Component proposal(PostMortemId id, Likely likely, Runnable changed) {
        var causes = new Paragraph("Names the same cause: "
                + likely.causes().stream()
                        .map(cause -> directory.causeName(cause.value()))
                        .collect(Collectors.joining(", ")));
        causes.addClassNames("hc-muted", "hc-small");
        var same = Buttons.plain("It is the same failure", () -> {
            messages.send(new LinkRecurrence(id, likely.postMortem()));
            changed.run();
        });
        var other = Buttons.quiet("It is another one", () -> {
            messages.send(new DismissRecurrence(id, likely.postMortem()));
            changed.run();
        });
        var steps = new Div(same, other);
        steps.addClassName("hc-actions");
        var card = new Div(
                new H3(new Anchor("failures/" + likely.postMortem(), likely.title())),
                causes,
                Markdown.passage(List.of(likely.passage())),
                steps);
        card.addClassName("hc-card");
        return card;
    }
}
