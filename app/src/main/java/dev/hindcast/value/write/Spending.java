package dev.hindcast.value.write;

import dev.hindcast.shared.CostId;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Occasion;
import dev.hindcast.value.ValueCommand.BookCost;
import dev.hindcast.value.ValueCommand.ReverseCost;
import dev.hindcast.value.events.CostBooked;
import dev.hindcast.value.events.CostReversed;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was spent. */
final class Spending {

    private record Booked(CostBooked cost, boolean reversed) {}

    private Map<String, Booked> costs = new LinkedHashMap<>();

    CostBooked book(BookCost c, Occasion occasion) {
        new CostMonthHasBegun(c.month(), occasion.effective()).verify();
        var experiment = c.experiment();
        var note = c.note();
        return new CostBooked(
                c.project().value(),
                c.cost().value(),
                c.category().name(),
                c.month(),
                c.amount().amount(),
                c.amount().currency().getCurrencyCode(),
                experiment == null ? null : experiment.value(),
                note == null ? null : note.value());
    }

    CostReversed reverse(ReverseCost c) {
        var booked = known(c.cost());
        new CostIsReversedOnce(booked.reversed()).verify();
        var cost = booked.cost();
        return new CostReversed(
                cost.project(),
                cost.cost(),
                cost.category(),
                cost.month(),
                cost.amount(),
                cost.currency(),
                cost.experiment(),
                c.reason().value());
    }

    /** What is booked and not reversed. */
    Collection<Money> booked() {
        return costs.values().stream()
                .filter(booked -> !booked.reversed())
                .map(booked -> new Money(
                        booked.cost().amount(), Money.currency(booked.cost().currency())))
                .toList();
    }

    void on(CostBooked e) {
        costs.put(e.cost(), new Booked(e, false));
    }

    void on(CostReversed e) {
        costs.computeIfPresent(e.cost(), (id, booked) -> new Booked(booked.cost(), true));
    }

    private Booked known(CostId id) {
        var booked = costs.get(id.value());
        if (booked == null) {
            throw DomainRule.notFound("cost-unknown", "There is no booked cost '%s' in this ledger.".formatted(id));
        }
        return booked;
    }
}
