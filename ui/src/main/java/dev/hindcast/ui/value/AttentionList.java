package dev.hindcast.ui.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.attention.AttentionQuery.Item;
import dev.hindcast.attention.AttentionQuery.Kind;
import dev.hindcast.attention.AttentionQuery.NeedsAttention;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.project.ProjectMarks;
import dev.hindcast.ui.project.ProjectNavigation;
import dev.hindcast.ui.project.ProjectNavigation.Tab;
import java.util.List;

/** What needs somebody's attention, each with the way to where it is settled. */
class AttentionList extends Div {

    private static final int SHOWN_AT_FIRST = 8;

    private boolean all;
    private List<Item> items = List.of();

    void show(NeedsAttention.Result result) {
        items = result.items();
        render();
    }

    private void render() {
        InPlace.show(this, content());
    }

    private List<Component> content() {
        if (items.isEmpty()) {
            return List.of(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    "Nothing needs attention",
                    "No red health, nothing overdue, nothing unattested for long."));
        }
        var list = new UnorderedList();
        list.addClassName("hc-list");
        items.stream().limit(all ? items.size() : SHOWN_AT_FIRST).forEach(item -> list.add(row(item)));
        if (items.size() <= SHOWN_AT_FIRST) {
            return List.of(list);
        }
        var more = Buttons.quiet(all ? "Show fewer" : "Show all %s".formatted(Formats.number(items.size())), () -> {
            all = !all;
            render();
        });
        return List.of(list, more);
    }

    private static ListItem row(Item item) {
        var link = new Anchor(href(item), item.key());
        link.addClassName("hc-attention-key");
        link.setTitle(item.name());
        var what = new Div(link, new Span(Formats.amountsIn(item.text())));
        what.addClassName("hc-attention-text");
        var badge = tone(item.kind()).badge(label(item.kind()));
        var since = new Span("since " + Formats.date(item.since()));
        since.addClassNames("hc-muted", "hc-small");
        var side = new Div(badge, since);
        side.addClassName("hc-attention-side");
        var row = new ListItem(side, what);
        row.addClassName("hc-attention");
        return row;
    }

    private static String href(Item item) {
        return switch (item.kind()) {
            case RED_HEALTH -> ProjectNavigation.href(item.key(), Tab.DECISIONS);
            case POST_MORTEM_OVERDUE, OUTCOME_MISSING -> ProjectNavigation.href(item.key(), Tab.LEARNING);
            case EXPERIMENT_OVERDUE, LARGE_FIRST_EXPERIMENT -> ProjectNavigation.href(item.key(), Tab.EXPERIMENTS);
            case CLAIM_UNATTESTED -> ProjectNavigation.href(item.key(), Tab.VALUE);
            case SCOPE_CHANGE_UNACKNOWLEDGED -> ProjectNavigation.href(item.key(), Tab.SCOPE);
            case STAKEHOLDER_STALE, SEAT_MISSING, BUS_FACTOR_ONE -> ProjectNavigation.href(item.key(), Tab.TEAM);
        };
    }

    private static Tone tone(Kind kind) {
        return switch (kind) {
            case RED_HEALTH, POST_MORTEM_OVERDUE, CLAIM_UNATTESTED -> Tone.ACT;
            case EXPERIMENT_OVERDUE, LARGE_FIRST_EXPERIMENT, SCOPE_CHANGE_UNACKNOWLEDGED, SEAT_MISSING -> Tone.CARE;
            case STAKEHOLDER_STALE, BUS_FACTOR_ONE, OUTCOME_MISSING -> Tone.PLAIN;
        };
    }

    private static String label(Kind kind) {
        return switch (kind) {
            case RED_HEALTH -> "Red health";
            case POST_MORTEM_OVERDUE -> "Post-mortem overdue";
            case EXPERIMENT_OVERDUE -> "Experiment overdue";
            case CLAIM_UNATTESTED -> "Claim unattested";
            case SCOPE_CHANGE_UNACKNOWLEDGED -> "Scope change";
            case STAKEHOLDER_STALE -> "Stakeholder";
            case SEAT_MISSING -> "Seat missing";
            case LARGE_FIRST_EXPERIMENT -> ProjectMarks.QUICK_VALUE_FIRST;
            case OUTCOME_MISSING -> "Lesson’s outcome";
            case BUS_FACTOR_ONE -> "Bus factor of one";
        };
    }
}
