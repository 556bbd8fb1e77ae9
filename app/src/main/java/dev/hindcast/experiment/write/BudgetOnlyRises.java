package dev.hindcast.experiment.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Wording;

/** A budget is raised, in its own currency, and never lowered. */
record BudgetOnlyRises(Money from, Money to) {

    void verify() {
        if (!from.currency().equals(to.currency()) || !to.exceeds(from)) {
            throw DomainRule.conflict(
                    "budget-only-rises",
                    "The new budget must be above " + Wording.money(from) + ", in the same currency.");
        }
    }
}
