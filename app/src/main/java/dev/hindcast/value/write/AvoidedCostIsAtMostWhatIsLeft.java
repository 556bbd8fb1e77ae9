package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Wording;
import java.util.Collection;

/**
 * No more is avoided than was planned and not spent. Planned is what was promised, or what is planned while nothing is
 * promised; planned and booked costs must all be in the currency of the avoided cost, so that the limit is certain.
 *
 * @see "ADR-0039"
 */
record AvoidedCostIsAtMostWhatIsLeft(Money avoided, Collection<Money> planned, Collection<Money> booked) {

    void verify() {
        if (!allInTheSameCurrency(planned) || !allInTheSameCurrency(booked)) {
            throw DomainRule.unacceptable(
                    "amount.currency",
                    "avoided-cost-in-another-currency",
                    "Planned and booked costs must all be in the currency of the avoided cost, %s."
                            .formatted(avoided.currency()));
        }
        var left = sum(planned).minus(sum(booked));
        if (avoided.exceeds(left)) {
            throw DomainRule.unacceptable(
                    "amount",
                    "avoided-cost-above-what-is-left",
                    "At most planned minus booked cost, %s, can have been avoided.".formatted(Wording.money(left)));
        }
    }

    private boolean allInTheSameCurrency(Collection<Money> amounts) {
        return amounts.stream().allMatch(amount -> amount.currency().equals(avoided.currency()));
    }

    private Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(Money.zero(avoided.currency()), Money::plus);
    }
}
