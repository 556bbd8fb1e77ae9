package dev.hindcast.ui.attestation;

import dev.hindcast.shared.ClaimId;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.Capacity;
import dev.hindcast.value.Category;
import dev.hindcast.value.ClaimState;
import dev.hindcast.value.Method;
import dev.hindcast.value.Recurrence;
import dev.hindcast.value.ValueQuery.Claim;
import dev.hindcast.value.ValueQuery.Deed;
import dev.hindcast.value.ValueQuery.Driver;
import dev.hindcast.value.ValueQuery.Expectation;
import dev.hindcast.value.ValueQuery.Mover;
import dev.hindcast.value.ValueQuery.Waiting;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** Claims of a project that wait. */
final class Claims {

    private static final Instant THEN = Instant.parse("2026-11-03T08:00:00Z");
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);

    private Claims() {}

    static Waiting waits(String claim, long amount) {
        return waiting(Deed.ATTEST, claim(claim, amount, ClaimState.CLAIMED, List.of()));
    }

    static Waiting shared(String claim, long amount) {
        return waiting(
                Deed.ATTEST,
                claim(
                        claim,
                        amount,
                        ClaimState.CLAIMED,
                        List.of(new Mover(
                                new ProjectId("reco"),
                                new DriverId("basket"),
                                "Fuller baskets",
                                new ClaimId("other"),
                                AUGUST,
                                AUGUST,
                                Money.of(40_000, "EUR"),
                                ClaimState.ATTESTED,
                                Money.of(30_000, "EUR")))));
    }

    static Waiting toConfirm(String claim, long amount) {
        return waiting(Deed.CONFIRM, claim(claim, amount, ClaimState.ATTESTED, List.of()));
    }

    private static Waiting waiting(Deed deed, Claim claim) {
        var expected = new Expectation(
                Money.of(100_000, "EUR"), Money.of(240_000, "EUR"), Money.of(300_000, "EUR"), 0, List.of(), 36);
        return new Waiting(
                deed,
                deed == Deed.CONFIRM ? Capacity.FINANCE : Capacity.OWNER,
                null,
                new ProjectId("churn"),
                new Driver(
                        claim.driver(),
                        "Card margin won back",
                        Category.REVENUE,
                        Recurrence.RECURRING,
                        true,
                        "Churn",
                        "Pilot",
                        expected,
                        expected,
                        null,
                        claim.amount(),
                        claim.amount(),
                        Money.of(0, "EUR"),
                        List.of()),
                claim,
                null,
                YearMonth.of(2026, 1),
                THEN);
    }

    private static Claim claim(String claim, long amount, ClaimState state, List<Mover> moving) {
        return new Claim(
                new ClaimId(claim),
                new DriverId("margin"),
                AUGUST,
                AUGUST.plusMonths(2),
                Money.of(amount, "EUR"),
                Money.of(60_000, "EUR"),
                true,
                "Churn",
                Method.AB_TEST,
                "Holdout: https://reports.example.org/holdout",
                state,
                new PersonId("ben"),
                null,
                null,
                state == ClaimState.ATTESTED ? Money.of(amount, "EUR") : null,
                null,
                List.of(),
                moving,
                false,
                List.of());
    }
}
