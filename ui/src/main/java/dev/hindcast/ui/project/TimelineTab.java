package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.timeline.TimelineKind;
import dev.hindcast.timeline.TimelineQuery;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.UrlState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Every event of the project in words, with who and when, both recorded and effective. */
class TimelineTab extends Div {

    private static final String KIND = "kind";
    private static final String UNTIL = "until";
    private static final int STEP = 50;

    private final Messages messages;
    private final CurrentUser user;
    private final CheckboxGroup<TimelineKind> kinds = new CheckboxGroup<>("Show");
    private final DatePicker until = Inputs.date("As recorded until");
    private final OrderedList list = new OrderedList();
    private final Div more = new Div();
    private ProjectId project;
    private UrlState state = UrlState.empty();
    private int pages = 1;

    /** Asks for another address when a filter is chosen. */
    TimelineTab(Messages messages, CurrentUser user, Consumer<UrlState> wanted) {
        this.messages = messages;
        this.user = user;
        addClassName("hc-stack");
        kinds.setItems(TimelineKind.values());
        kinds.setItemLabelGenerator(TimelineKind::label);
        kinds.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wanted.accept(state.with(
                        KIND,
                        change.getValue().stream().map(Enum::name).sorted().toList()));
            }
        });
        until.setClearButtonVisible(true);
        until.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wanted.accept(state.with(UNTIL, change.getValue()));
            }
        });
        list.addClassName("hc-timeline");
        var filters = new Div(kinds, until);
        filters.addClassNames("hc-filters", "hc-timeline-filters");
        add(filters, list, more);
    }

    /** Shows the project's events as the address says; the events already told stay where they are. */
    void show(ProjectId shown, UrlState wanted) {
        if (!shown.equals(project) || !wanted.equals(state)) {
            pages = 1;
        }
        project = shown;
        state = wanted;
        kinds.setValue(chosen());
        until.setValue(day());
        render();
    }

    private Set<TimelineKind> chosen() {
        var names = state.all(KIND);
        return Arrays.stream(TimelineKind.values())
                .filter(kind -> names.contains(kind.name()))
                .collect(Collectors.toSet());
    }

    private LocalDate day() {
        return state.get(UNTIL, LocalDate::parse).orElse(null);
    }

    private void render() {
        var entries = new ArrayList<ListItem>();
        var total = 0L;
        for (int page = 0; page < pages; page++) {
            var found = load(page);
            found.items().forEach(entry -> entries.add(line(entry)));
            total = found.total();
        }
        InPlace.show(list, entries);
        InPlace.show(more, foot(total));
    }

    private TimelineQuery.OfProject.Result load(int page) {
        Instant asOf = day() == null
                ? null
                : day().plusDays(1).atStartOfDay(Formats.zone()).toInstant();
        return messages.ask(
                new TimelineQuery.OfProject(project, asOf, chosen(), new PageRequest(page, STEP, null), user.actor()));
    }

    private Component[] foot(long total) {
        if (total == 0) {
            return new Component[] {ProjectView.muted("Nothing was recorded.")};
        }
        if (total <= (long) pages * STEP) {
            return new Component[0];
        }
        return new Component[] {
            Buttons.plain("Show earlier ones", () -> {
                pages++;
                render();
            })
        };
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
