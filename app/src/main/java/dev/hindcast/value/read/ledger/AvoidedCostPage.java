package dev.hindcast.value.read.ledger;

import static dev.hindcast.value.read.ledger.LedgerAsRecorded.money;

import dev.hindcast.shared.AvoidedCostId;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.PersonId;
import dev.hindcast.value.AvoidedCostState;
import dev.hindcast.value.Capacity;
import dev.hindcast.value.ValueQuery.AvoidedCost;
import dev.hindcast.value.ValueQuery.Step;
import dev.hindcast.value.events.AvoidedCostAttested;
import dev.hindcast.value.events.AvoidedCostClaimed;
import dev.hindcast.value.events.AvoidedCostReversed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of an avoided cost so far. */
final class AvoidedCostPage {

    private final AvoidedCostClaimed claimed;
    private final PersonId claimant;
    private final List<Step> history = new ArrayList<>();
    private AvoidedCostState state = AvoidedCostState.CLAIMED;
    private @Nullable PersonId attestor;
    private @Nullable Capacity capacity;

    AvoidedCostPage(AvoidedCostClaimed claimed, LedgerLine line) {
        this.claimed = claimed;
        this.claimant = line.actor();
        step("CLAIMED", line, claimed.reason());
    }

    void attested(AvoidedCostAttested e, LedgerLine line) {
        state = AvoidedCostState.ATTESTED;
        attestor = line.actor();
        capacity = Capacity.valueOf(e.capacity());
        step("ATTESTED", line, null);
    }

    void reversed(AvoidedCostReversed e, LedgerLine line) {
        state = AvoidedCostState.REVERSED;
        step("REVERSED", line, e.reason());
    }

    AvoidedCost avoidedCost() {
        var lesson = claimed.lesson();
        return new AvoidedCost(
                new AvoidedCostId(claimed.avoidedCost()),
                money(claimed.amount(), claimed.currency()),
                claimed.reason(),
                lesson == null ? null : new LessonId(lesson),
                state,
                claimant,
                attestor,
                capacity,
                history);
    }

    private void step(String kind, LedgerLine line, @Nullable String text) {
        history.add(new Step(
                kind,
                line.actor(),
                line.recordedAt(),
                line.effective(),
                money(claimed.amount(), claimed.currency()),
                text));
    }
}
