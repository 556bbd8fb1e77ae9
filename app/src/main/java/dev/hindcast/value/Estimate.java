package dev.hindcast.value;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** What a driver is expected to bring: low, likely and high, in that order, none negative, in one currency. */
public record Estimate(Money low, Money likely, Money high) {

    public Estimate {
        var faults = new ArrayList<InvalidInput.Fault>();
        if (low.isNegative()) {
            faults.add(fault("low", "amount.negative", "must not be negative"));
        }
        if (low.exceeds(likely)) {
            faults.add(fault("likely", "estimate.unordered", "must not be below the low amount"));
        }
        if (likely.exceeds(high)) {
            faults.add(fault("high", "estimate.unordered", "must not be below the likely amount"));
        }
        if (!likely.isPositive()) {
            faults.add(fault("likely", "amount.notPositive", "must be above zero"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    /** The three amounts in the currency; an {@link InvalidInput} with the faults of all three at once. */
    public static Estimate of(BigDecimal low, BigDecimal likely, BigDecimal high, Currency currency) {
        var faults = new ArrayList<InvalidInput.Fault>();
        var amounts = List.of(
                money("low", low, currency, faults),
                money("likely", likely, currency, faults),
                money("high", high, currency, faults));
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new Estimate(amounts.get(0), amounts.get(1), amounts.get(2));
    }

    public Currency currency() {
        return likely.currency();
    }

    private static Money money(String field, BigDecimal amount, Currency currency, List<InvalidInput.Fault> faults) {
        try {
            return new Money(amount, currency);
        } catch (InvalidInput invalid) {
            invalid.faults().forEach(f -> faults.add("currency".equals(f.field()) ? f : f.of(field)));
            return Money.of(0, "EUR");
        }
    }

    private static InvalidInput.Fault fault(String field, String code, String message) {
        return new InvalidInput.Fault(field, code, message);
    }
}
