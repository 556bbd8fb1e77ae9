package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.value.ValueQuery.Driver;
import dev.hindcast.value.ValueQuery.DriverStep;
import dev.hindcast.value.ValueQuery.Expectation;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;

/** Who expected what of a driver, when and why, from what to what. */
final class DriverHistory {

    private DriverHistory() {}

    static OrderedList of(Driver driver, LedgerPart part) {
        var list = new OrderedList();
        list.addClassName("hc-timeline");
        driver.history().reversed().forEach(step -> {
            var item = new ListItem(new Span(Labels.of(step.kind()) + ": " + words(step)));
            if (step.reason() != null) {
                item.add(new Span("“" + step.reason() + "”"));
            }
            var by = new Span(part.by(step.person(), step.effective(), step.recordedAt()));
            by.addClassNames("hc-muted", "hc-small");
            item.add(by);
            list.add(item);
        });
        return list;
    }

    static String words(DriverStep step) {
        var after = step.after();
        if (after == null) {
            return "nothing is expected after " + Formats.month(step.lastMonth());
        }
        var before = step.before();
        return before == null || step.kind().equals("PROMISED") ? all(after) : changes(before, after);
    }

    private static String all(Expectation expected) {
        return "%s (%s to %s)"
                .formatted(
                        Formats.money(expected.likely()),
                        Formats.money(expected.low()),
                        Formats.money(expected.high()));
    }

    private static String changes(Expectation before, Expectation after) {
        var changes = new ArrayList<String>();
        if (!all(before).equals(all(after))) {
            changes.add("%s → %s".formatted(all(before), all(after)));
        }
        if (before.startsAfterMonths() != after.startsAfterMonths()) {
            changes.add("starts %d → %d months after go-live"
                    .formatted(before.startsAfterMonths(), after.startsAfterMonths()));
        }
        if (!Objects.equals(before.rampUp(), after.rampUp())) {
            changes.add("ramp-up %s → %s".formatted(rampUp(before), rampUp(after)));
        }
        if (before.lifeMonths() != after.lifeMonths()) {
            changes.add("life %d → %d months".formatted(before.lifeMonths(), after.lifeMonths()));
        }
        return changes.isEmpty() ? "the same amounts" : String.join("; ", changes);
    }

    static String rampUp(Expectation expected) {
        return expected.rampUp().isEmpty()
                ? "none"
                : expected.rampUp().stream()
                        .map(percent -> Formats.percent(percent))
                        .collect(Collectors.joining(", "));
    }
}
