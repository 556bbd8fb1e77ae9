package dev.hindcast.ui.failures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.postmortem.EntryId;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.timeline.AccountTimeline;
import dev.hindcast.timeline.AccountTimeline.Line;
import dev.hindcast.timeline.TimelineQuery;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The timeline of a post-mortem: which events of the project are part of the account, and what is to be said of them. */
final class TimelinePart {

    private final Messages messages;
    private final CurrentUser user;
    private final PostMortemId postMortem;
    private final Forms forms;
    private final Runnable refresh;
    private boolean all;

    TimelinePart(Messages messages, CurrentUser user, PostMortemId postMortem, Forms forms, Runnable refresh) {
        this.messages = messages;
        this.user = user;
        this.postMortem = postMortem;
        this.forms = forms;
        this.refresh = refresh;
    }

    /** The events that may be part of the account; none for an incident of no project. */
    static List<Line> lines(Messages messages, CurrentUser user, Account account) {
        var project = AccountTimeline.project(account);
        return project == null
                ? List.of()
                : AccountTimeline.of(
                        account,
                        messages.ask(new TimelineQuery.OfProject(
                                        project, null, Set.of(), PageRequest.first(Page.MAX_SIZE), user.actor()))
                                .items());
    }

    Optional<Component> of(Account account) {
        var lines = lines(messages, user, account);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var list = new OrderedList();
        list.addClassNames("hc-timeline", "hc-account-timeline");
        lines.stream().filter(line -> all || line.shown()).forEach(line -> list.add(item(line)));
        var section = new Section("Timeline");
        section.show(list);
        var left = lines.stream().filter(line -> !line.shown()).count();
        if (left > 0) {
            section.withActions(Buttons.quiet(all ? "Only what is shown" : "Left out: " + left, () -> {
                all = !all;
                refresh.run();
            }));
        }
        return Optional.of(section);
    }

    private ListItem item(Line line) {
        var event = new EntryId(line.entry().event());
        var when = FindingsPart.nothing(Formats.date(line.entry().effective()));
        var item = new ListItem(when, new Span(sentence(line)));
        if (line.annotation() != null) {
            var said = new Span(line.annotation());
            said.addClassName("hc-annotation");
            item.add(said);
        }
        var explain = Buttons.quiet(
                "Explain",
                sentence(line),
                () -> forms.of(PostMortemCommand.AnnotateEntry.class, "Explain the event")
                        .given("event", event)
                        .proposed("text", line.annotation())
                        .open());
        var toggle = line.shown()
                ? Buttons.quiet(
                        "Leave out", sentence(line), () -> give(new PostMortemCommand.HideEntry(postMortem, event)))
                : Buttons.quiet("Show", sentence(line), () -> give(new PostMortemCommand.KeepEntry(postMortem, event)));
        item.add(FindingsPart.buttons(explain, toggle));
        item.setClassName("hc-left-out", !line.shown());
        return InPlace.keyed(item, event);
    }

    static String sentence(Line line) {
        var words = Formats.amountsIn(line.entry().words());
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private void give(PostMortemCommand command) {
        messages.send(command);
        refresh.run();
    }
}
