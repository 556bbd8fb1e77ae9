package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.shared.Period;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tables;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.value.AvoidedCostState;
import dev.hindcast.value.ClaimState;
import dev.hindcast.value.ValueCommand;
import dev.hindcast.value.ValueQuery;
import dev.hindcast.value.ValueQuery.Claim;
import dev.hindcast.value.ValueQuery.Driver;
import java.util.Map;
import java.util.stream.Collectors;

/** The ledger of one project: what was promised, what is expected, claimed, attested and spent. */
class ValueTab extends Div {

    private final ShownProject shown;
    private final ProjectActs acts;
    private final ValueQuery.LedgerOf.Result ledger;
    private final Map<String, String> drivers;

    ValueTab(ShownProject shown, ProjectActs acts) {
        this.shown = shown;
        this.acts = acts;
        this.ledger = shown.ledger();
        this.drivers = ledger.drivers().stream()
                .collect(Collectors.toMap(driver -> driver.driver().value(), Driver::name));
        addClassName("hc-stack");
        add(promise(), driverSection(), claims(), costs(), avoided());
    }

    private Section promise() {
        var facts = new Facts();
        facts.add("Promise", ledger.isFrozen() ? "Frozen " + Formats.day(ledger.frozenAt()) : "Not frozen yet");
        if (ledger.promisedGoLive() != null) {
            facts.add("Promised go-live", Formats.month(ledger.promisedGoLive()));
        }
        facts.add("Expected go-live", Formats.month(ledger.forecastGoLive()));
        ledger.totals().forEach(total -> {
            facts.add("Attested", Formats.money(total.attested()));
            facts.add("Awaiting attestation", Formats.money(total.awaiting()));
            facts.add(
                    "Booked of planned cost",
                    Formats.money(total.bookedCost()) + " of " + Formats.money(total.plannedCost()));
        });
        ledger.delegations()
                .forEach(one -> facts.add(
                        "Attests for the owner", shown.name(one.person()) + " until " + Formats.date(one.until())));
        var section = new Section("Promise and forecast", facts);
        if (ledger.isFrozen()) {
            offer(section, ValueCommand.ReforecastGoLive.class, "Re-forecast the go-live");
        } else {
            offer(section, ValueCommand.PlanGoLive.class, "Plan the go-live");
        }
        offer(section, ValueCommand.DelegateAttestation.class, "Delegate attestation");
        return section;
    }

    private Section driverSection() {
        var section = new Section("Value drivers");
        if (ledger.drivers().isEmpty()) {
            section.show(new EmptyState(
                    VaadinIcon.MONEY, "No value driver yet", "What gets better, by how much, and where does it show?"));
        } else {
            var grid = Tables.<Driver>grid("Value drivers");
            Tables.text(grid, "Driver", Driver::name).setFlexGrow(2);
            Tables.text(grid, "Category", driver -> Labels.of(driver.category()));
            Tables.text(grid, "Moves", driver -> driver.moves() == null ? Formats.NONE : driver.moves());
            Tables.number(
                    grid,
                    "Promised",
                    driver -> driver.promise() == null
                            ? "Not promised"
                            : Formats.wholeMoney(driver.promise().likely()));
            Tables.number(
                    grid,
                    "Forecast",
                    driver -> Formats.wholeMoney(driver.forecast().likely()));
            Tables.number(grid, "Awaiting", driver -> Formats.wholeMoney(driver.awaiting()));
            Tables.number(grid, "Attested", driver -> Formats.wholeMoney(driver.attested()));
            if (acts.may(ValueCommand.ReforecastDriver.class)) {
                buttons(grid);
            }
            grid.setItems(ledger.drivers());
            grid.setAllRowsVisible(true);
            section.show(grid);
        }
        if (acts.may(ValueCommand.AddDriver.class)) {
            section.withActions(Buttons.plain("Add a value driver", acts::addDriver));
        }
        return section;
    }

    private void buttons(Grid<Driver> grid) {
        Tables.actions(
                        grid,
                        driver -> driver.retiredAfter() != null
                                ? ProjectView.muted("Retired after " + Formats.month(driver.retiredAfter()))
                                : acts.shown().ledger().isFrozen() ? reforecast(driver) : ProjectView.muted(""))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Component reforecast(Driver driver) {
        var expected = driver.forecast();
        return Buttons.quiet(
                "Re-forecast",
                () -> acts.value(ValueCommand.ReforecastDriver.class, "Re-forecast a driver")
                        .given("driver", driver.driver())
                        .proposed("low", expected.low().amount())
                        .proposed("likely", expected.likely().amount())
                        .proposed("high", expected.high().amount())
                        .hint(driver.name() + ", in " + expected.likely().currency()
                                + (expected.lifeMonths() > 0 ? " a year" : ""))
                        .open());
    }

    private Section claims() {
        var section = new Section("Claims");
        if (ledger.claims().isEmpty()) {
            section.show(new EmptyState(
                    VaadinIcon.CHECK_SQUARE_O, "Nothing claimed yet", "Value counts once its owner has attested it."));
        } else {
            var list = new Div();
            list.addClassName("hc-stack");
            ledger.claims().reversed().forEach(claim -> list.add(claim(claim)));
            section.show(list);
        }
        if (!ledger.drivers().isEmpty()) {
            offer(section, ValueCommand.Claim.class, "Claim value");
        }
        return section;
    }

    private Div claim(Claim claim) {
        var badges = new Div(
                tone(claim.state()).badge(Labels.of(claim.state())), Tone.PLAIN.badge(Labels.of(claim.method())));
        if (claim.confirmedByFinance()) {
            badges.add(Tone.GOOD.badge("Confirmed by finance"));
        }
        badges.addClassName("hc-badges");
        var facts = new Facts();
        claim.history()
                .forEach(step -> facts.add(
                        Labels.of(step.kind()),
                        shown.name(step.person()) + ", " + Formats.date(step.effective())
                                + (step.text() == null ? "" : ": " + step.text())));
        var item = new Div(
                new H3(drivers.getOrDefault(claim.driver().value(), "") + ", "
                        + Formats.period(new Period(claim.from(), claim.to())) + ": " + Formats.money(claim.amount())),
                badges,
                facts);
        if (!claim.sharedWith().isEmpty()) {
            item.add(new Paragraph("Other live claims of these months move the same line; the attestor confirmed "
                    + (claim.share() == null ? "no share yet." : Formats.number(claim.share()) + " percent.")));
        }
        var buttons = new Div();
        buttons.addClassName("hc-actions");
        switch (claim.state()) {
            case CLAIMED -> {
                decide(buttons, ValueCommand.Attest.class, "Attest", claim);
                decide(buttons, ValueCommand.Dispute.class, "Dispute", claim);
                decide(buttons, ValueCommand.Withdraw.class, "Withdraw", claim);
            }
            case DISPUTED -> {
                decide(buttons, ValueCommand.AnswerDispute.class, "Answer", claim);
                decide(buttons, ValueCommand.Withdraw.class, "Withdraw", claim);
            }
            case ATTESTED -> {
                decide(buttons, ValueCommand.Reverse.class, "Reverse", claim);
                if (!claim.confirmedByFinance()) {
                    decide(buttons, ValueCommand.Confirm.class, "Confirm", claim);
                }
            }
            case WITHDRAWN, REVERSED -> {}
        }
        item.add(buttons);
        return item;
    }

    private static Tone tone(ClaimState state) {
        return switch (state) {
            case ATTESTED -> Tone.GOOD;
            case CLAIMED, DISPUTED -> Tone.CARE;
            case WITHDRAWN, REVERSED -> Tone.PLAIN;
        };
    }

    private void decide(Div buttons, Class<? extends ValueCommand> command, String words, Claim claim) {
        if (acts.may(command)) {
            buttons.add(Buttons.plain(
                    words,
                    () -> acts.claim(command, words + " a claim", claim)
                            .hint("%s, claimed by %s"
                                    .formatted(Formats.money(claim.amount()), shown.name(claim.claimant())))
                            .open()));
        }
    }

    private Section costs() {
        var section = new Section("Costs");
        var grid = Tables.<ValueQuery.BookedCost>grid("Booked costs");
        Tables.text(grid, "Month", cost -> Formats.month(cost.month()));
        Tables.text(grid, "Category", cost -> Labels.of(cost.category()));
        Tables.text(
                grid,
                "Note",
                cost -> cost.reversed()
                        ? "Reversed: " + cost.reversalReason()
                        : cost.note() == null ? Formats.NONE : cost.note());
        Tables.number(grid, "Booked", cost -> Formats.exactMoney(cost.amount()));
        if (acts.may(ValueCommand.ReverseCost.class)) {
            Tables.actions(
                            grid,
                            cost -> cost.reversed()
                                    ? ProjectView.muted("")
                                    : Buttons.quiet(
                                            "Reverse",
                                            () -> acts.value(ValueCommand.ReverseCost.class, "Reverse a cost")
                                                    .given("cost", cost.cost())
                                                    .open()))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        grid.setItems(ledger.bookedCosts().reversed());
        if (ledger.bookedCosts().isEmpty()) {
            section.show(ProjectView.muted("Nothing booked yet."));
        } else {
            section.show(grid);
        }
        offer(section, ValueCommand.BookCost.class, "Book a cost");
        if (ledger.isFrozen()) {
            offer(section, ValueCommand.ReforecastCost.class, "Re-forecast a cost");
        } else {
            offer(section, ValueCommand.PlanCost.class, "Plan a cost");
        }
        return section;
    }

    private Section avoided() {
        var section = new Section("Avoided cost");
        var list = new Div();
        list.addClassName("hc-stack");
        ledger.avoidedCosts().forEach(one -> {
            var item = new Div(
                    new H3(Formats.money(one.amount())),
                    Tone.PLAIN.badge(Labels.of(one.state())),
                    new Paragraph(one.reason()));
            if (one.state() == AvoidedCostState.CLAIMED && acts.may(ValueCommand.AttestAvoidedCost.class)) {
                item.add(Buttons.plain(
                        "Attest",
                        () -> acts.value(ValueCommand.AttestAvoidedCost.class, "Attest avoided cost")
                                .given("avoidedCost", one.avoidedCost())
                                .open()));
            }
            if (one.state() != AvoidedCostState.REVERSED && acts.may(ValueCommand.ReverseAvoidedCost.class)) {
                item.add(Buttons.quiet(
                        "Reverse",
                        () -> acts.value(ValueCommand.ReverseAvoidedCost.class, "Reverse avoided cost")
                                .given("avoidedCost", one.avoidedCost())
                                .open()));
            }
            list.add(item);
        });
        section.show(
                ledger.avoidedCosts().isEmpty()
                        ? ProjectView.muted("What a stop or a lesson saved is claimed here, apart from value.")
                        : list);
        offer(section, ValueCommand.ClaimAvoidedCost.class, "Claim avoided cost");
        return section;
    }

    private void offer(Section section, Class<? extends ValueCommand> command, String words) {
        if (acts.may(command)) {
            section.withActions(
                    Buttons.plain(words, () -> acts.value(command, words).open()));
        }
    }
}
