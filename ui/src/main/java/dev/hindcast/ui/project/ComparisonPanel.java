package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.timeline.Moment;
import dev.hindcast.timeline.TimelineQuery.Compare;
import dev.hindcast.timeline.TimelineQuery.Difference;
import dev.hindcast.timeline.TimelineQuery.Part;
import dev.hindcast.timeline.TimelineQuery.StandingAt;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.UrlState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Two moments of a project side by side: what was, what is, and what of it changed. */
final class ComparisonPanel {

    private static final String ALL = "all";
    private static final int BACK = 30;

    private final Messages messages;
    private final Directory directory;
    private final CurrentUser user;
    private final Consumer<Map<String, Object>> wanted;
    private final DatePicker from = Inputs.date("From the end of");
    private final DatePicker to = Inputs.date("To the end of");
    private final Checkbox all = Inputs.yes("What stayed the same too");
    private final Div choice = new Div(from, to, all);
    private final Section section = new Section("Two moments compared");

    /** Asks for other values of the address when a moment is chosen; null takes one away. */
    ComparisonPanel(Messages messages, Directory directory, CurrentUser user, Consumer<Map<String, Object>> wanted) {
        this.messages = messages;
        this.directory = directory;
        this.user = user;
        this.wanted = wanted;
        to.setPlaceholder("Now");
        to.setClearButtonVisible(true);
        all.addClassName("hc-fit");
        choice.addClassName("hc-filters");
        from.addValueChangeListener(change -> want(change.isFromClient(), TimelineTab.FROM, change.getValue()));
        to.addValueChangeListener(change -> want(change.isFromClient(), TimelineTab.TO, change.getValue()));
        all.addValueChangeListener(change -> want(change.isFromClient(), ALL, change.getValue() ? "true" : null));
        section.addClassName("hc-comparison");
        section.withActions(Buttons.quiet("Close", () -> {
            var nothing = new HashMap<String, Object>();
            for (var name : List.of(TimelineTab.FROM, TimelineTab.TO, ALL)) {
                nothing.put(name, null);
            }
            wanted.accept(nothing);
        }));
    }

    private void want(boolean fromClient, String name, Object value) {
        if (fromClient) {
            var change = new HashMap<String, Object>();
            change.put(name, value);
            wanted.accept(change);
        }
    }

    /** The comparison that the address asks for; else how to begin one. */
    Component show(ShownProject shown, UrlState state) {
        var today = directory.today();
        var first =
                state.get(TimelineTab.FROM, text -> Moment.parse(text, today)).orElse(null);
        if (first == null) {
            return new Div(Buttons.plain(
                    "Compare two moments", () -> wanted.accept(Map.of(TimelineTab.FROM, today.minusDays(BACK)))));
        }
        var second =
                state.get(TimelineTab.TO, text -> Moment.parse(text, today)).orElse(new Moment.Now(today));
        from.setMax(today);
        to.setMax(today);
        from.setValue(first instanceof Moment.EndOf(var day) ? day : null);
        to.setValue(second instanceof Moment.EndOf(var day) ? day : null);
        all.setValue(state.get(ALL).isPresent());
        section.show(choice, found(shown, first, second));
        return section;
    }

    private Component found(ShownProject shown, Moment first, Moment second) {
        try {
            return table(messages.ask(new Compare(shown.project().id(), first, second, user.actor())));
        } catch (DomainRule notYet) {
            return ProjectView.muted(notYet.getMessage() + " Choose another moment.");
        }
    }

    private Component table(Compare.Result result) {
        var caption = new NativeTableCaption();
        caption.setText("What changed between the two moments");
        caption.addClassName("hc-heard");
        var table = new NativeTable(caption);
        table.addClassNames("hc-table", "hc-moments");
        var head = table.getHead().addRow();
        head.add(new NativeTableCell(), side(result.from()), side(result.to()));
        var changed = 0;
        for (var part : result.parts()) {
            var facts = part.facts().stream()
                    .filter(fact -> all.getValue() || fact.isChanged())
                    .toList();
            changed += facts.size();
            if (!facts.isEmpty()) {
                rows(table, part, facts);
            }
        }
        if (changed == 0) {
            return ProjectView.muted("Nothing changed between these two moments.");
        }
        var scroll = new Div(table);
        scroll.addClassName("hc-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "group");
        scroll.getElement().setAttribute("aria-label", "Table of the comparison");
        return scroll;
    }

    private static void rows(NativeTable table, Part part, List<Difference> facts) {
        var title = new NativeTableHeaderCell(part.title());
        title.getElement().setAttribute("colspan", "3");
        title.getElement().setAttribute("scope", "colgroup");
        var heading = new NativeTableRow(title);
        heading.addClassName("hc-moments-part");
        table.getBody().add(heading);
        for (var fact : facts) {
            var name = new NativeTableHeaderCell(fact.label());
            name.getElement().setAttribute("scope", "row");
            var row = new NativeTableRow(name, cell(fact.before()), cell(fact.after()));
            row.setClassName("hc-moments-changed", fact.isChanged());
            table.getBody().add(row);
        }
    }

    private static NativeTableCell cell(String text) {
        return new NativeTableCell(text == null ? Formats.NONE : Formats.amountsIn(text));
    }

    private static NativeTableHeaderCell side(StandingAt.Result moment) {
        var when = new Span(Formats.moment(moment.recordedAt()));
        var after = new Span("after: " + Formats.amountsIn(moment.entry().words()));
        after.addClassNames("hc-muted", "hc-small", "hc-moments-after");
        var cell = new NativeTableHeaderCell();
        cell.add(when, after);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
