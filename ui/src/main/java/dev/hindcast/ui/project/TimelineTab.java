package dev.hindcast.ui.project;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.timeline.TimelineKind;
import dev.hindcast.timeline.TimelineQuery;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Messages;
import java.time.Instant;

/** Every event of the project in words, with who and when, both recorded and effective. */
class TimelineTab extends Div {

    private static final int STEP = 50;

    private final ShownProject shown;
    private final Messages messages;
    private final CurrentUser user;
    private final CheckboxGroup<TimelineKind> kinds = new CheckboxGroup<>("Show");
    private final DatePicker until = Inputs.date("As recorded until");
    private final OrderedList list = new OrderedList();
    private final Div more = new Div();

    TimelineTab(ShownProject shown, Messages messages, CurrentUser user) {
        this.shown = shown;
        this.messages = messages;
        this.user = user;
        addClassName("hc-stack");
        kinds.setItems(TimelineKind.values());
        kinds.setItemLabelGenerator(TimelineKind::label);
        kinds.addValueChangeListener(change -> restart());
        until.setClearButtonVisible(true);
        until.addValueChangeListener(change -> restart());
        list.addClassName("hc-timeline");
        var filters = new Div(kinds, until);
        filters.addClassName("hc-filters");
        add(filters, list, more);
        restart();
    }

    private void restart() {
        list.removeAll();
        load(0);
    }

    private void load(int page) {
        Instant asOf = until.getValue() == null
                ? null
                : until.getValue().plusDays(1).atStartOfDay(Formats.zone()).toInstant();
        var found = messages.ask(new TimelineQuery.OfProject(
                shown.project().id(), asOf, kinds.getValue(), new PageRequest(page, STEP, null), user.actor()));
        found.items().forEach(entry -> list.add(line(entry)));
        more.removeAll();
        if ((long) (page + 1) * STEP < found.total()) {
            more.add(Buttons.plain("Show earlier ones", () -> load(page + 1)));
        }
        if (found.total() == 0) {
            more.add(ProjectView.muted("Nothing was recorded."));
        }
    }

    private static ListItem line(TimelineQuery.Entry entry) {
        var words = new Span(entry.words());
        var who = entry.actorName() + " · recorded " + Formats.moment(entry.recordedAt());
        var day = entry.recordedAt().atZone(Formats.zone()).toLocalDate();
        var when = day.equals(entry.effective()) ? who : who + " · holds since " + Formats.date(entry.effective());
        var source = switch (entry.source()) {
            case UI, API -> "";
            default -> " · by " + Labels.of(entry.source()).toLowerCase(java.util.Locale.ROOT);
        };
        var item = new ListItem(words, ProjectView.muted(when + source));
        item.addClassName("hc-timeline-"
                + entry.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        return item;
    }
}
