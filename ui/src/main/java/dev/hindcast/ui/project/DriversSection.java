package dev.hindcast.ui.project;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Heard;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.LinkedText;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.value.Recurrence;
import dev.hindcast.value.ValueCommand;
import dev.hindcast.value.ValueQuery.Driver;
import dev.hindcast.value.ValueQuery.Expectation;
import java.util.function.Function;

/** The lines of expected value: what was promised beside what is expected now, and how that came about. */
final class DriversSection {

    private final LedgerPart part;

    DriversSection(LedgerPart part) {
        this.part = part;
    }

    Section section() {
        var section = new Section("Value drivers");
        var drivers = part.ledger().drivers();
        if (drivers.isEmpty()) {
            section.show(new EmptyState(
                    VaadinIcon.MONEY, "No value driver yet", "What gets better, by how much, and where does it show?"));
        } else {
            var list = new Div();
            list.addClassName("hc-columns");
            drivers.forEach(driver ->
                    list.add(InPlace.keyed(card(driver), driver.driver().value())));
            section.show(list);
        }
        if (part.may(ValueCommand.AddDriver.class)) {
            section.withActions(Buttons.plain("Add a value driver", part.acts()::addDriver));
        }
        return section;
    }

    private Div card(Driver driver) {
        var badges = new Div(
                Tone.PLAIN.badge(Labels.of(driver.category())), Tone.PLAIN.badge(Labels.of(driver.recurrence())));
        badges.addClassName("hc-badges");
        if (driver.cashable()) {
            badges.add(Tone.PLAIN.badge("Cashable"));
        }
        if (driver.promise() == null && part.ledger().isFrozen()) {
            badges.add(Tone.CARE.badge("Not promised"));
        }
        if (driver.retiredAfter() != null) {
            badges.add(Tone.CARE.badge("Retired after " + Formats.month(driver.retiredAfter())));
        }
        var card = new Div(new H3(driver.name()), badges, terms(driver));
        if (driver.moves() != null) {
            card.add(muted("Moves " + driver.moves()));
        }
        card.add(came(driver));
        card.add(new LinkedText(driver.source()), history(driver), buttons(driver));
        card.addClassNames("hc-card", "hc-driver");
        return card;
    }

    /** Promise, forecast and what came of it, one below the other. */
    private static NativeTable terms(Driver driver) {
        var table = new NativeTable();
        table.addClassName("hc-table");
        table.getElement().setAttribute("aria-label", driver.name());
        var head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell(driver.recurrence() == Recurrence.RECURRING ? "A year" : "Once"));
        head.add(number(new NativeTableHeaderCell("Promised")), number(new NativeTableHeaderCell("Expected now")));
        row(table, "Low", driver, one -> Formats.wholeMoney(one.low()));
        row(table, "Likely", driver, one -> Formats.wholeMoney(one.likely()));
        row(table, "High", driver, one -> Formats.wholeMoney(one.high()));
        row(table, "Starts after go-live", driver, one -> months(one.startsAfterMonths()));
        if (driver.recurrence() == Recurrence.RECURRING) {
            row(table, "Ramp-up by quarter", driver, DriverHistory::rampUp);
            row(table, "Life", driver, one -> months(one.lifeMonths()));
        }
        return table;
    }

    /** What came of it so far. */
    private static Paragraph came(Driver driver) {
        var words = new Paragraph("%s attested of %s claimed"
                .formatted(Formats.money(driver.attested()), Formats.money(driver.claimed())));
        if (driver.awaiting().isPositive()) {
            words.setText(words.getText() + ", " + Formats.money(driver.awaiting()) + " waiting");
        }
        return words;
    }

    private static void row(NativeTable table, String name, Driver driver, Function<Expectation, String> value) {
        var promise = driver.promise();
        table.getBody()
                .addRow()
                .add(
                        new NativeTableCell(name),
                        number(new NativeTableCell(promise == null ? Formats.NONE : value.apply(promise))),
                        number(new NativeTableCell(value.apply(driver.forecast()))));
    }

    private static String months(int months) {
        return months == 1 ? "1 month" : Formats.number(months) + " months";
    }

    private Details history(Driver driver) {
        var summary = new Span(
                new Text("History (%d)".formatted(driver.history().size())), Heard.words(" of " + driver.name()));
        var details = new Details(summary, DriverHistory.of(driver, part));
        details.addClassName("hc-history");
        return details;
    }

    private Div buttons(Driver driver) {
        var buttons = new Div();
        buttons.addClassName("hc-actions");
        if (driver.retiredAfter() != null) {
            return buttons;
        }
        if (part.ledger().isFrozen()) {
            part.offer(
                    buttons::add,
                    ValueCommand.ReforecastDriver.class,
                    "Re-forecast",
                    driver.name(),
                    () -> reforecast(driver));
        } else {
            part.offer(
                    buttons::add,
                    ValueCommand.AmendDriver.class,
                    "Amend",
                    driver.name(),
                    () -> part.acts().amendDriver(driver));
        }
        part.offer(
                buttons::add,
                ValueCommand.RetireDriver.class,
                "Retire",
                driver.name(),
                () -> part.acts()
                        .value(ValueCommand.RetireDriver.class, "Retire a driver")
                        .given("driver", driver.driver())
                        .hint(driver.name() + ": nothing more is expected after the month of the day you name.")
                        .open());
        return buttons;
    }

    private void reforecast(Driver driver) {
        var expected = driver.forecast();
        part.acts()
                .value(ValueCommand.ReforecastDriver.class, "Re-forecast a driver")
                .given("driver", driver.driver())
                .proposed("low", expected.low().amount())
                .proposed("likely", expected.likely().amount())
                .proposed("high", expected.high().amount())
                .proposed("startsAfterMonths", expected.startsAfterMonths())
                .proposed("rampUp", expected.rampUp())
                .hint(driver.name() + ", in " + expected.likely().currency()
                        + (driver.recurrence() == Recurrence.RECURRING ? " a year" : ""))
                .open();
    }

    private static Paragraph muted(String text) {
        var words = new Paragraph(text);
        words.addClassNames("hc-muted", "hc-small");
        return words;
    }

    private static <C extends com.vaadin.flow.component.HtmlContainer> C number(C cell) {
        cell.addClassName("hc-number");
        return cell;
    }
}
