package dev.hindcast.value.read.ledger;

import dev.hindcast.shared.Occasion;
import dev.hindcast.value.events.AttestationDelegated;
import dev.hindcast.value.events.AvoidedCostAttested;
import dev.hindcast.value.events.AvoidedCostClaimed;
import dev.hindcast.value.events.AvoidedCostReversed;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.ClaimDisputed;
import dev.hindcast.value.events.ClaimWithdrawn;
import dev.hindcast.value.events.DelegationEnded;
import dev.hindcast.value.events.DisputeAnswered;
import dev.hindcast.value.events.DriverAdded;
import dev.hindcast.value.events.DriverAmended;
import dev.hindcast.value.events.ValueClaimed;
import dev.hindcast.value.events.ValueEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Follows the events of ledgers into their lines and into what waits. */
@Component
@ProcessingGroup("value-ledger")
class LedgerPageProjection {

    private final LedgerStore store;

    LedgerPageProjection(LedgerStore store) {
        this.store = store;
    }

    @EventHandler
    void on(ValueEvent event, Occasion occasion, @SequenceNumber long version) {
        store.append(LedgerLine.of(event, occasion, version));
        switch (event) {
            case DriverAdded e -> store.name(e.driver(), e.name());
            case DriverAmended e -> store.name(e.driver(), e.name());
            case ValueClaimed e -> store.waits(e, occasion);
            case AvoidedCostClaimed e -> store.waits(e, occasion);
            case ClaimDisputed e -> store.disputed(e.claim(), true);
            case DisputeAnswered e -> store.disputed(e.claim(), false);
            case ClaimAttested e -> store.waitsNoMore(e.claim());
            case ClaimWithdrawn e -> store.waitsNoMore(e.claim());
            case AvoidedCostAttested e -> store.waitsNoMore(e.avoidedCost());
            case AvoidedCostReversed e -> store.waitsNoMore(e.avoidedCost());
            case AttestationDelegated e -> store.delegated(e);
            case DelegationEnded e -> store.delegationEnded(e);
            default -> {}
        }
    }

    @ResetHandler
    void forget() {
        store.clear();
    }
}
