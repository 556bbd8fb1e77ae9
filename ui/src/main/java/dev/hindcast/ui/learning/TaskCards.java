package dev.hindcast.ui.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.checkin.Week;
import dev.hindcast.desk.Task;
import dev.hindcast.desk.TaskKind;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.ui.attestation.AttestationNavigation;
import dev.hindcast.ui.checkin.CheckInNavigation;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.failures.FailureNavigation;
import dev.hindcast.ui.project.ProjectNavigation;
import dev.hindcast.ui.project.ProjectNavigation.Tab;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** What waits for a person as cards, those of a kind together; each leads to where it is settled. */
final class TaskCards {

    private final LocalDate today;
    private final Function<Task, List<Component>> deeds;

    TaskCards(LocalDate today, Function<Task, List<Component>> deeds) {
        this.today = today;
        this.deeds = deeds;
    }

    /** A list for each group of kinds, the group with the most urgent one first. */
    Component[] grouped(List<Task> tasks) {
        var groups = new LinkedHashMap<String, List<Task>>();
        tasks.forEach(task -> groups.computeIfAbsent(task.kind().group(), group -> new ArrayList<>())
                .add(task));
        return groups.entrySet().stream()
                .map(group -> {
                    var count = new Span(Formats.number(group.getValue().size()));
                    count.addClassName("hc-muted");
                    var heading = new H3(group.getKey() + " ");
                    heading.add(count);
                    return InPlace.keyed(new Div(heading, list(group.getValue())), group.getKey());
                })
                .toArray(Component[]::new);
    }

    UnorderedList list(List<Task> tasks) {
        var list = new UnorderedList();
        list.addClassName("hc-cards");
        tasks.forEach(task -> list.add(card(task)));
        return list;
    }

    private ListItem card(Task task) {
        var link = new Anchor(address(task), task.sentence(Formats::money));
        var about = new Span((task.key() == null ? "" : task.project() + " · " + task.key() + " · ") + when(task));
        about.addClassNames("hc-muted", "hc-small");
        var foot = new Div();
        foot.addClassName("hc-actions");
        if (task.isOverdue(today)) {
            foot.add(Tone.ACT.badge("Overdue"));
        }
        foot.add(deeds.apply(task));
        var card = new ListItem(link, about, foot);
        card.addClassName("hc-card");
        return InPlace.keyed(card, task.id());
    }

    private String when(Task task) {
        if (task.isSnoozed()) {
            return "put off until " + Formats.date(task.snoozedUntil());
        }
        return task.due() == null ? "since " + Formats.date(task.since()) : "due on " + Formats.date(task.due());
    }

    /** Where it is settled. */
    static String address(Task task) {
        return switch (task.kind()) {
            case CHARTER_TO_APPROVE, ORIGIN_TO_ENDORSE -> ProjectNavigation.href(task.key());
            case RISK_TO_ACCEPT, TIMEBOX_TO_END, LARGE_FIRST_EXPERIMENT ->
                ProjectNavigation.href(task.key(), Tab.EXPERIMENTS);
            case SCOPE_CHANGE_TO_ACKNOWLEDGE -> ProjectNavigation.href(task.key(), Tab.SCOPE);
            case ESCALATION_TO_HEAR -> ProjectNavigation.href(task.key(), Tab.DECISIONS);
            case CLAIM_TO_ATTEST, CLAIM_TO_CONFIRM -> AttestationNavigation.PATH;
            case DISPUTE_TO_ANSWER -> ProjectNavigation.href(task.key(), Tab.VALUE);
            case POST_MORTEM_TO_PUBLISH -> FailureNavigation.editHref(new PostMortemId(task.about()));
            case DRAFT_TO_REVIEW, ACTION_DUE, EFFECT_TO_REVIEW ->
                FailureNavigation.href(new PostMortemId(task.about()));
            case WEEK_TO_LOOK_BACK_ON -> CheckInNavigation.href(Week.parse(task.about()));
            case OUTCOME_TO_TELL -> ProjectNavigation.href(task.key(), Tab.LEARNING);
        };
    }

    /** Whether the kind is what a notice tells, to be put away for good. */
    static boolean isNotice(Task task) {
        return task.kind() == TaskKind.EFFECT_TO_REVIEW || task.kind() == TaskKind.OUTCOME_TO_TELL;
    }
}
