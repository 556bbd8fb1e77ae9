package dev.hindcast.value;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Money;

/** Limits of the signs of amounts. */
final class Amounts {

    private Amounts() {}

    static void requirePositive(String field, Money amount) {
        if (!amount.isPositive()) {
            throw InvalidInput.of(field, "amount.notPositive", "must be above zero");
        }
    }

    static void requireNotNegative(String field, Money amount) {
        if (amount.isNegative()) {
            throw InvalidInput.of(field, "amount.negative", "must not be negative");
        }
    }
}
