package dev.hindcast.value.write;

import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.PersonId;
import dev.hindcast.value.Capacity;
import dev.hindcast.value.ClaimState;
import dev.hindcast.value.Share;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.ClaimConfirmedByFinance;
import dev.hindcast.value.events.ClaimDisputed;
import dev.hindcast.value.events.ClaimReversed;
import dev.hindcast.value.events.ClaimWithdrawn;
import dev.hindcast.value.events.DisputeAnswered;
import dev.hindcast.value.events.ValueClaimed;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it stands.
 *
 * @param attestedAmount what is attested of it; none until it is
 */
record ClaimOfValue(
        ValueClaimed claimed,
        PersonId claimant,
        ClaimState state,
        @Nullable BigDecimal attestedAmount,
        boolean confirmed) {

    static ClaimOfValue from(ValueClaimed e, PersonId claimant) {
        return new ClaimOfValue(e, claimant, ClaimState.CLAIMED, null, false);
    }

    ClaimOfValue at(ClaimState next) {
        return new ClaimOfValue(claimed, claimant, next, attestedAmount, confirmed);
    }

    ClaimOfValue at(ClaimState next, BigDecimal attested) {
        return new ClaimOfValue(claimed, claimant, next, attested, confirmed);
    }

    ClaimOfValue nowConfirmed() {
        return new ClaimOfValue(claimed, claimant, state, attestedAmount, true);
    }

    String id() {
        return claimed.claim();
    }

    DriverId driver() {
        return new DriverId(claimed.driver());
    }

    Period period() {
        return new Period(claimed.from(), claimed.to());
    }

    Money amount() {
        return new Money(claimed.amount(), Money.currency(claimed.currency()));
    }

    boolean cashable() {
        return claimed.cashable();
    }

    boolean ownersOwn() {
        return claimed.ownersOwn();
    }

    ClaimAttested attested(
            Money attested,
            Capacity capacity,
            @Nullable Share share,
            List<MovedLines.Mover> others,
            @Nullable String note) {
        return new ClaimAttested(
                claimed.project(),
                claimed.claim(),
                claimed.driver(),
                claimed.category(),
                claimed.cashable(),
                claimed.from(),
                claimed.to(),
                attested.amount(),
                claimed.currency(),
                claimed.amount(),
                capacity.name(),
                share == null ? null : share.value(),
                others.stream()
                        .map(other -> new ClaimAttested.Sharer(other.project(), other.driver(), other.claim()))
                        .toList(),
                note);
    }

    ClaimDisputed disputed(@Nullable BigDecimal accepted, String reason) {
        return new ClaimDisputed(
                claimed.project(),
                claimed.claim(),
                claimed.driver(),
                claimed.category(),
                claimed.cashable(),
                claimed.from(),
                claimed.to(),
                claimed.amount(),
                claimed.currency(),
                accepted,
                reason);
    }

    DisputeAnswered answered(String answer) {
        return new DisputeAnswered(
                claimed.project(),
                claimed.claim(),
                claimed.driver(),
                claimed.category(),
                claimed.cashable(),
                claimed.from(),
                claimed.to(),
                claimed.amount(),
                claimed.currency(),
                answer);
    }

    ClaimWithdrawn withdrawn(String reason) {
        return new ClaimWithdrawn(
                claimed.project(),
                claimed.claim(),
                claimed.driver(),
                claimed.category(),
                claimed.cashable(),
                claimed.from(),
                claimed.to(),
                claimed.amount(),
                claimed.currency(),
                reason);
    }

    ClaimReversed reversed(String reason) {
        return new ClaimReversed(
                claimed.project(),
                claimed.claim(),
                claimed.driver(),
                claimed.category(),
                claimed.cashable(),
                claimed.from(),
                claimed.to(),
                whatIsAttested(),
                claimed.currency(),
                claimed.amount(),
                reason);
    }

    ClaimConfirmedByFinance confirmedByFinance() {
        return new ClaimConfirmedByFinance(
                claimed.project(),
                claimed.claim(),
                claimed.driver(),
                claimed.category(),
                claimed.cashable(),
                claimed.from(),
                claimed.to(),
                whatIsAttested(),
                claimed.currency());
    }

    private BigDecimal whatIsAttested() {
        return attestedAmount == null ? claimed.amount() : attestedAmount;
    }
}
