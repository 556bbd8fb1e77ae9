package dev.hindcast.value.read.ledger;

import static dev.hindcast.value.read.ledger.LedgerAsRecorded.money;

import dev.hindcast.shared.ClaimId;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.Capacity;
import dev.hindcast.value.Category;
import dev.hindcast.value.ClaimState;
import dev.hindcast.value.Method;
import dev.hindcast.value.ValueQuery.Claim;
import dev.hindcast.value.ValueQuery.Mover;
import dev.hindcast.value.ValueQuery.Sharer;
import dev.hindcast.value.ValueQuery.Step;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.ClaimConfirmedByFinance;
import dev.hindcast.value.events.ClaimDisputed;
import dev.hindcast.value.events.ClaimReversed;
import dev.hindcast.value.events.ClaimWithdrawn;
import dev.hindcast.value.events.DisputeAnswered;
import dev.hindcast.value.events.ValueClaimed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a claim so far. */
final class ClaimPage {

    private final ValueClaimed claimed;
    private final PersonId claimant;
    private final List<Step> history = new ArrayList<>();
    private ClaimState state = ClaimState.CLAIMED;
    private @Nullable ClaimAttested attestation;
    private @Nullable PersonId attestor;
    private boolean confirmed;

    ClaimPage(ValueClaimed claimed, LedgerLine line) {
        this.claimed = claimed;
        this.claimant = line.actor();
        step("CLAIMED", line, money(claimed.amount(), claimed.currency()), claimed.evidence());
    }

    void attested(ClaimAttested e, LedgerLine line) {
        state = ClaimState.ATTESTED;
        attestation = e;
        attestor = line.actor();
        step("ATTESTED", line, money(e.amount(), e.currency()), e.note());
    }

    void disputed(ClaimDisputed e, LedgerLine line) {
        state = ClaimState.DISPUTED;
        var accepted = e.acceptedAmount();
        step("DISPUTED", line, accepted == null ? null : money(accepted, e.currency()), e.reason());
    }

    void answered(DisputeAnswered e, LedgerLine line) {
        state = ClaimState.CLAIMED;
        step("ANSWERED", line, money(e.amount(), e.currency()), e.answer());
    }

    void withdrawn(ClaimWithdrawn e, LedgerLine line) {
        state = ClaimState.WITHDRAWN;
        step("WITHDRAWN", line, money(e.amount(), e.currency()), e.reason());
    }

    void reversed(ClaimReversed e, LedgerLine line) {
        state = ClaimState.REVERSED;
        step("REVERSED", line, money(e.amount(), e.currency()), e.reason());
    }

    void confirmed(ClaimConfirmedByFinance e, LedgerLine line) {
        confirmed = true;
        step("CONFIRMED", line, money(e.amount(), e.currency()), null);
    }

    String driver() {
        return claimed.driver();
    }

    /** The line that its driver moved when it was claimed. */
    @Nullable
    String moves() {
        return claimed.moves();
    }

    int sign() {
        return Category.valueOf(claimed.category()).sign();
    }

    Period period() {
        return new Period(claimed.from(), claimed.to());
    }

    /**
     * @param promised what was promised for the same months
     * @param moves the line that its driver moves
     * @param moving the other live claims of that line and these months
     */
    Claim claim(@Nullable Money promised, @Nullable String moves, List<Mover> moving) {
        var by = attestation;
        return new Claim(
                new ClaimId(claimed.claim()),
                new DriverId(claimed.driver()),
                claimed.from(),
                claimed.to(),
                money(claimed.amount(), claimed.currency()),
                promised,
                claimed.cashable(),
                moves,
                Method.valueOf(claimed.method()),
                claimed.evidence(),
                state,
                claimant,
                attestor,
                by == null ? null : Capacity.valueOf(by.capacity()),
                by == null ? null : money(by.amount(), by.currency()),
                by == null ? null : by.share(),
                by == null
                        ? List.of()
                        : by.sharedWith().stream().map(ClaimPage::sharer).toList(),
                state.isLive() ? moving : List.of(),
                confirmed,
                history);
    }

    private void step(String kind, LedgerLine line, @Nullable Money amount, @Nullable String text) {
        history.add(new Step(kind, line.actor(), line.recordedAt(), line.effective(), amount, text));
    }

    private static Sharer sharer(ClaimAttested.Sharer other) {
        return new Sharer(new ProjectId(other.project()), new DriverId(other.driver()), new ClaimId(other.claim()));
    }
}
