package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.timeline.TimelineKind;
import dev.hindcast.timeline.TimelineQuery;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Every event of the project in words, with who and when, both recorded and effective. From each the project can be seen
 * as it was then, and two moments can be compared.
 */
class TimelineTab extends Div {

    static final String FROM = "from";
    static final String TO = "to";

    private static final String KIND = "kind";
    private static final String UNTIL = "until";
    private static final String TEXT = "q";
    private static final String PERSON = "person";
    private static final String ORDER = "order";
    private static final int STEP = 50;

    /** In which order the events stand. */
    private enum Order {
        RECORDED("Latest recorded first", "recordedAt,desc"),
        RECORDED_UP("Earliest recorded first", "recordedAt"),
        EFFECTIVE("Latest effective first", "effective,desc"),
        EFFECTIVE_UP("Earliest effective first", "effective");

        private final String label;
        private final String sort;

        Order(String label, String sort) {
            this.label = label;
            this.sort = sort;
        }

        String label() {
            return label;
        }
    }

    private final Messages messages;
    private final CurrentUser user;
    private final Consumer<UrlState> wanted;
    private final TextField text = Inputs.line("Search");
    private final CheckboxGroup<TimelineKind> kinds = new CheckboxGroup<>("Show");
    private final ComboBox<Choice> person;
    private final DatePicker until = Inputs.date("As recorded until");
    private final ComboBox<Order> order = new ComboBox<>("Order");
    private final Div compared = new Div();
    private final ComparisonPanel comparison;
    private final OrderedList list = new OrderedList();
    private final Div more = new Div();
    private ShownProject shown;
    private UrlState state = UrlState.empty();
    private int pages = 1;

    /** Asks for another address when a filter is chosen. */
    TimelineTab(Messages messages, Directory directory, CurrentUser user, Consumer<UrlState> wanted) {
        this.messages = messages;
        this.user = user;
        this.wanted = wanted;
        person = Inputs.choice("By", directory.people());
        comparison = new ComparisonPanel(messages, directory, user, change -> wanted.accept(state.with(change)));
        addClassName("hc-stack");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setPlaceholder("What was said, or to what it happened");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("hc-grow");
        kinds.setItems(TimelineKind.values());
        kinds.setItemLabelGenerator(TimelineKind::label);
        person.setPlaceholder("Anybody");
        person.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        order.setItems(Order.values());
        order.setItemLabelGenerator(Order::label);
        order.addClassName("hc-timeline-order");
        listen();
        list.addClassName("hc-timeline");
        var filters = new Div(text, person, until, order, kinds);
        filters.addClassNames("hc-filters", "hc-timeline-filters");
        filters.getElement().setAttribute("role", "search");
        add(filters, compared, list, more);
    }

    private void listen() {
        text.addValueChangeListener(change -> want(change.isFromClient(), TEXT, change.getValue()));
        kinds.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wanted.accept(state.with(
                        KIND,
                        change.getValue().stream().map(Enum::name).sorted().toList()));
            }
        });
        person.addValueChangeListener(change -> want(
                change.isFromClient(),
                PERSON,
                change.getValue() == null ? null : change.getValue().code()));
        until.addValueChangeListener(change -> want(change.isFromClient(), UNTIL, change.getValue()));
        order.addValueChangeListener(change -> want(
                change.isFromClient(),
                ORDER,
                change.getValue() == null || change.getValue() == Order.RECORDED
                        ? null
                        : change.getValue().name()));
    }

    private void want(boolean fromClient, String name, Object value) {
        if (fromClient) {
            wanted.accept(state.with(name, value));
        }
    }

    /** Shows the project's events as the address says; the events already told stay where they are. */
    void show(ShownProject project, UrlState url) {
        if (shown == null || !project.project().id().equals(shown.project().id()) || !url.equals(state)) {
            pages = 1;
        }
        shown = project;
        state = url;
        text.setValue(state.get(TEXT).orElse(""));
        kinds.setValue(chosen());
        person.setValue(person.getListDataView()
                .getItems()
                .filter(one -> one.code().equals(state.get(PERSON).orElse("")))
                .findFirst()
                .orElse(null));
        until.setValue(day());
        order.setValue(order());
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

    private Order order() {
        return state.get(ORDER, Order::valueOf).orElse(Order.RECORDED);
    }

    private void render() {
        InPlace.show(compared, comparison.show(shown, state));
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
        return messages.ask(new TimelineQuery.OfProject(
                shown.project().id(),
                asOf(),
                chosen(),
                state.get(PERSON, PersonId::new).orElse(null),
                state.get(TEXT).orElse(null),
                new PageRequest(page, STEP, order().sort),
                user.actor()));
    }

    private Instant asOf() {
        if (shown.isPast()) {
            return shown.moment().recordedAt();
        }
        return day() == null
                ? null
                : day().plusDays(1).atStartOfDay(Formats.zone()).toInstant();
    }

    private Component[] foot(long total) {
        if (total == 0) {
            return new Component[] {
                ProjectView.muted(
                        state.values().isEmpty() ? "Nothing was recorded." : "Nothing recorded passes these filters.")
            };
        }
        if (total <= (long) pages * STEP) {
            return new Component[0];
        }
        return new Component[] {
            Buttons.plain("Show more", () -> {
                pages++;
                render();
            })
        };
    }

    private ListItem line(TimelineQuery.Entry entry) {
        var words = new Span(Formats.amountsIn(entry.words()));
        var who = entry.actorName() + " · recorded " + Formats.moment(entry.recordedAt());
        var day = entry.recordedAt().atZone(Formats.zone()).toLocalDate();
        var when = day.equals(entry.effective()) ? who : who + " · holds since " + Formats.date(entry.effective());
        var source = switch (entry.source()) {
            case UI, API -> "";
            default -> " · by " + Labels.of(entry.source()).toLowerCase(Locale.ROOT);
        };
        var foot = new Div(ProjectView.muted(when + source));
        foot.addClassName("hc-timeline-foot");
        foot.add(acts(entry));
        var item = new ListItem(words, foot);
        item.addClassName(
                "hc-timeline-" + entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return InPlace.keyed(item, entry.event());
    }

    /** What can be seen from here: the project as it was, and what changed since or until. */
    private List<Component> acts(TimelineQuery.Entry entry) {
        var key = shown.project().key();
        var here = new Anchor(
                ProjectNavigation.asOf(key, ProjectNavigation.Tab.FRAMING, entry.event()), "Project as of here");
        here.getElement().setAttribute("aria-label", "Project as of here: " + Formats.amountsIn(entry.words()));
        var from = state.get(FROM).orElse(null);
        if (from == null || state.get(TO).isPresent()) {
            return List.of(
                    here, compare("Compare from here", state.with(TO, null).with(FROM, entry.event()), entry));
        }
        return entry.event().equals(from)
                ? List.of(here, ProjectView.muted("compared from here"))
                : List.of(here, compare("Compare up to here", state.with(TO, entry.event()), entry));
    }

    private Component compare(String label, UrlState next, TimelineQuery.Entry entry) {
        var link = new Anchor(
                next.href(ProjectNavigation.href(shown.project().key(), ProjectNavigation.Tab.TIMELINE)), label);
        link.getElement().setAttribute("aria-label", label + ": " + Formats.amountsIn(entry.words()));
        return link;
    }
}
