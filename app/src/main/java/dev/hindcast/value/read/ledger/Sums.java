package dev.hindcast.value.read.ledger;

import dev.hindcast.shared.Money;
import dev.hindcast.value.ClaimState;
import dev.hindcast.value.ValueQuery.Claim;
import dev.hindcast.value.ValueQuery.Totals;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what a ledger holds, currency by currency. */
final class Sums {

    private enum Of {
        CLAIMED,
        AWAITING,
        ATTESTED,
        PLANNED_COST,
        BOOKED_COST,
        AVOIDED_COST
    }

    private final Map<String, Map<Of, Money>> byCurrency = new TreeMap<>();

    /** A claim counts with the sign of its driver's category. */
    void add(Claim claim, int sign) {
        if (claim.state().isLive()) {
            add(Of.CLAIMED, signed(claim.amount(), sign));
        }
        if (claim.state() == ClaimState.CLAIMED) {
            add(Of.AWAITING, signed(claim.amount(), sign));
        }
        var attested = claim.attested();
        if (claim.state() == ClaimState.ATTESTED && attested != null) {
            add(Of.ATTESTED, signed(attested, sign));
        }
    }

    void addPlanned(Money cost) {
        add(Of.PLANNED_COST, cost);
    }

    void addBooked(Money cost) {
        add(Of.BOOKED_COST, cost);
    }

    void addAvoided(Money cost) {
        add(Of.AVOIDED_COST, cost);
    }

    List<Totals> byCurrency() {
        return byCurrency.entrySet().stream()
                .map(entry -> totals(Money.currency(entry.getKey()), entry.getValue()))
                .toList();
    }

    private void add(Of sum, Money amount) {
        byCurrency
                .computeIfAbsent(amount.currency().getCurrencyCode(), code -> new EnumMap<>(Of.class))
                .merge(sum, amount, Money::plus);
    }

    private static Totals totals(Currency currency, Map<Of, Money> sums) {
        var none = Money.zero(currency);
        return new Totals(
                sums.getOrDefault(Of.CLAIMED, none),
                sums.getOrDefault(Of.AWAITING, none),
                sums.getOrDefault(Of.ATTESTED, none),
                sums.getOrDefault(Of.PLANNED_COST, none),
                sums.getOrDefault(Of.BOOKED_COST, none),
                sums.getOrDefault(Of.AVOIDED_COST, none));
    }

    private static Money signed(Money amount, int sign) {
        return sign < 0 ? amount.negated() : amount;
    }
}
