package dev.hindcast.value.read.ledger;

import dev.hindcast.shared.Occasion;
import dev.hindcast.value.events.AttestationDelegated;
import dev.hindcast.value.events.AvoidedCostAttested;
import dev.hindcast.value.events.AvoidedCostClaimed;
import dev.hindcast.value.events.AvoidedCostReversed;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.ClaimConfirmedByFinance;
import dev.hindcast.value.events.ClaimDisputed;
import dev.hindcast.value.events.ClaimReversed;
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

/** Follows the events of ledgers into their lines and into the claims that are live. */
@Component
@ProcessingGroup("value-ledger")
class LedgerPageProjection {

    private final LedgerStore lines;
    private final LiveClaims claims;

    LedgerPageProjection(LedgerStore lines, LiveClaims claims) {
        this.lines = lines;
        this.claims = claims;
    }

    @EventHandler
    void on(ValueEvent event, Occasion occasion, @SequenceNumber long version) {
        lines.append(LedgerLine.of(event, occasion, version));
        switch (event) {
            case DriverAdded e -> claims.driver(e.driver(), e.name(), e.moves());
            case DriverAmended e -> claims.driver(e.driver(), e.name(), e.moves());
            case ValueClaimed e -> claims.claimed(e, occasion);
            case AvoidedCostClaimed e -> claims.claimed(e, occasion);
            case ClaimDisputed e -> claims.disputed(e.claim());
            case DisputeAnswered e -> claims.answered(e.claim());
            case ClaimAttested e -> claims.attested(e, occasion);
            case ClaimConfirmedByFinance e -> claims.confirmed(e.claim());
            case ClaimWithdrawn e -> claims.ended(e.claim());
            case ClaimReversed e -> claims.ended(e.claim());
            case AvoidedCostAttested e -> claims.ended(e.avoidedCost());
            case AvoidedCostReversed e -> claims.ended(e.avoidedCost());
            case AttestationDelegated e -> claims.delegated(e, occasion);
            case DelegationEnded e -> claims.delegationEnded(e);
            default -> {}
        }
    }

    @ResetHandler
    void forget() {
        lines.clear();
        claims.clear();
    }
}
