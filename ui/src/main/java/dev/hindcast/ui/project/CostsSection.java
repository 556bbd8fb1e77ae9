package dev.hindcast.ui.project;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tables;
import dev.hindcast.value.ValueCommand;
import dev.hindcast.value.ValueQuery.BookedCost;
import dev.hindcast.value.ValueQuery.CostStep;

/** What was planned and what was spent, month by month; the bookings; and how the plan came about. */
final class CostsSection {

    private final LedgerPart part;

    CostsSection(LedgerPart part) {
        this.part = part;
    }

    Section section() {
        var section = new Section("Costs");
        var ledger = part.ledger();
        var content = new Div();
        content.addClassName("hc-stack");
        if (ledger.bookedCosts().isEmpty() && ledger.plannedCosts().isEmpty()) {
            content.add(ProjectView.muted("Nothing planned and nothing booked yet."));
        } else {
            content.add(CostTable.of(part));
        }
        if (!ledger.bookedCosts().isEmpty()) {
            content.add(
                    new Details("Bookings (%d)".formatted(ledger.bookedCosts().size()), bookings()));
        }
        if (!ledger.costHistory().isEmpty()) {
            content.add(new Details(
                    "History of the plan (%d)".formatted(ledger.costHistory().size()), history()));
        }
        section.show(content);
        part.offer(section, ValueCommand.BookCost.class, "Book a cost");
        if (ledger.isFrozen()) {
            part.offer(section, ValueCommand.ReforecastCost.class, "Re-forecast a cost");
        } else {
            part.offer(section, ValueCommand.PlanCost.class, "Plan a cost");
        }
        return section;
    }

    private Div bookings() {
        var grid = Tables.<BookedCost>grid("Booked costs");
        Tables.text(grid, "Month", cost -> Formats.month(cost.month()));
        Tables.text(grid, "Category", cost -> Labels.of(cost.category()));
        Tables.text(grid, "Booked by", cost -> part.name(cost.bookedBy()));
        Tables.text(grid, "Note", CostsSection::note).setFlexGrow(2);
        Tables.number(grid, "Booked", cost -> Formats.exactMoney(cost.amount()))
                .setAutoWidth(false)
                .setWidth("9rem");
        if (part.may(ValueCommand.ReverseCost.class)) {
            Tables.actions(
                            grid,
                            cost -> cost.reversed()
                                    ? ProjectView.muted("")
                                    : Buttons.quiet("Reverse", Formats.exactMoney(cost.amount()), () -> reverse(cost)))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        grid.setItems(part.ledger().bookedCosts().reversed());
        Tables.fit(grid, part.ledger().bookedCosts().size());
        return new Div(grid);
    }

    private void reverse(BookedCost cost) {
        part.acts()
                .value(ValueCommand.ReverseCost.class, "Reverse a cost")
                .given("cost", cost.cost())
                .hint("%s, %s, %s"
                        .formatted(
                                Formats.money(cost.amount()), Labels.of(cost.category()), Formats.month(cost.month())))
                .open();
    }

    private static String note(BookedCost cost) {
        if (cost.reversed()) {
            return "Reversed: " + cost.reversalReason();
        }
        return cost.note() == null ? Formats.NONE : cost.note();
    }

    private Div history() {
        var list = new OrderedList();
        list.addClassName("hc-timeline");
        part.ledger().costHistory().reversed().forEach(step -> list.add(item(step)));
        var scroll = new Div(list);
        scroll.addClassName("hc-scroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", "History of the plan");
        return scroll;
    }

    private ListItem item(CostStep step) {
        var amounts = step.before() == null
                ? Formats.money(step.after()) + " planned"
                : "%s → %s".formatted(Formats.money(step.before()), Formats.money(step.after()));
        var item = new ListItem(
                new Span("%s, %s: %s".formatted(Labels.of(step.category()), Formats.month(step.month()), amounts)));
        if (step.reason() != null) {
            item.add(new Span("“" + step.reason() + "”"));
        }
        var by = new Span(part.by(step.person(), step.effective(), step.recordedAt()));
        by.addClassNames("hc-muted", "hc-small");
        item.add(by);
        return item;
    }
}
