package dev.hindcast.ui.experiment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.experiment.ExperimentQuery.Run;
import dev.hindcast.people.PeopleQuery.NameEveryone;
import dev.hindcast.shared.Criterion;
import dev.hindcast.ui.common.Formats;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** The linked runs side by side, the latest first: a column for each, a line for each metric and parameter. */
final class RunTable {

    private static final int MOST_COLUMNS = 6;

    private RunTable() {}

    static Div of(List<Run> linked, Criterion criterion, NameEveryone.Result names) {
        var runs = linked.reversed().stream().limit(MOST_COLUMNS).toList();
        var caption = new NativeTableCaption();
        caption.setText("What the runs came to when they were linked");
        var table = new NativeTable(caption);
        table.addClassNames("hc-table", "hc-runs");
        var head = table.getHead().addRow();
        head.add(new NativeTableCell());
        runs.forEach(run -> head.add(column(run, names)));
        // What the experiment is judged by stands first.
        var metrics = new TreeSet<>(Comparator.comparing((String name) -> !judged(name, criterion))
                .thenComparing(String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Comparator.naturalOrder()));
        runs.forEach(run -> metrics.addAll(run.metrics().keySet()));
        lines(table, runs, metrics, name -> judged(name, criterion), (run, name) -> {
            var value = run.metrics().get(name);
            return value == null ? Formats.NONE : Formats.number(value);
        });
        var parameters = new TreeSet<>(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        runs.forEach(run -> parameters.addAll(run.parameters().keySet()));
        lines(
                table,
                runs,
                parameters,
                name -> false,
                (run, name) -> run.parameters().getOrDefault(name, Formats.NONE));
        var scroll = new Div(table);
        scroll.addClassName("hc-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "group");
        scroll.getElement().setAttribute("aria-label", "Table of linked runs");
        var stack = new Div(scroll);
        if (linked.size() > runs.size()) {
            var rest = new Span(
                    "The latest %d of %d runs; the timeline has them all.".formatted(runs.size(), linked.size()));
            rest.addClassNames("hc-muted", "hc-small");
            stack.add(rest);
        }
        return stack;
    }

    private static boolean judged(String metric, Criterion criterion) {
        return metric.equalsIgnoreCase(criterion.metric().value());
    }

    private static NativeTableHeaderCell column(Run run, NameEveryone.Result names) {
        var link = new Anchor(run.url(), run.name() == null ? "Run" : run.name());
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        var when = new Span(run.tool().label() + ", linked " + Formats.day(run.at()) + " by "
                + names.of(run.by().value()));
        when.addClassNames("hc-muted", "hc-small");
        var cell = new NativeTableHeaderCell();
        cell.add(link, when);
        cell.addClassNames("hc-number", "hc-run");
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static void lines(
            NativeTable table,
            List<Run> runs,
            Set<String> keys,
            Predicate<String> judged,
            BiFunction<Run, String, String> value) {
        for (var key : keys) {
            var row = table.getBody().addRow();
            var name = new NativeTableHeaderCell(key);
            name.getElement().setAttribute("scope", "row");
            row.add(name);
            row.setClassName("hc-judged", judged.test(key));
            runs.forEach(run -> row.add(number(value.apply(run, key))));
        }
    }

    private static Component number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("hc-number");
        return cell;
    }
}
