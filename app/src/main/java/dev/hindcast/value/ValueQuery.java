package dev.hindcast.value;

import dev.hindcast.shared.AvoidedCostId;
import dev.hindcast.shared.ClaimId;
import dev.hindcast.shared.CostId;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be asked about value ledgers. */
public sealed interface ValueQuery<R> extends Query<R> {

    /** What a driver is expected to bring: per year when recurring. */
    record Expectation(
            Money low, Money likely, Money high, int startsAfterMonths, List<Integer> rampUp, int lifeMonths) {

        public Expectation {
            rampUp = List.copyOf(rampUp);
        }
    }

    /**
     * A line of expected value.
     *
     * @param promise as frozen; absent while nothing is promised and for drivers added later
     * @param forecast as expected now
     * @param retiredAfter the last month that counts, when the driver is retired
     * @param claimed sum of its live claims
     * @param awaiting sum of its claims that wait for attestation
     * @param attested sum of what is attested
     */
    record Driver(
            DriverId driver,
            String name,
            Category category,
            Recurrence recurrence,
            boolean cashable,
            @Nullable String moves,
            String source,
            @Nullable Expectation promise,
            Expectation forecast,
            @Nullable YearMonth retiredAfter,
            Money claimed,
            Money awaiting,
            Money attested) {}

    /**
     * Something that happened to a claim or an avoided cost.
     *
     * @param kind {@code CLAIMED}, {@code ATTESTED}, {@code DISPUTED}, {@code ANSWERED}, {@code WITHDRAWN},
     *     {@code REVERSED} or {@code CONFIRMED}
     * @param amount the amount it was about; of a dispute the accepted one, when said
     * @param text evidence, note, reason or answer
     */
    record Step(
            String kind,
            PersonId person,
            Instant recordedAt,
            LocalDate effective,
            @Nullable Money amount,
            @Nullable String text) {}

    /** Another live claim of the same line and months, which the attestor was shown. */
    record Sharer(ProjectId project, DriverId driver, ClaimId claim) {}

    /**
     * A claim of realised value.
     *
     * @param attested what of it is attested
     * @param capacity by what right it was attested
     * @param share percent confirmed by the attestor, when the line is shared
     * @param confirmedByFinance whether finance has confirmed it
     * @param history its steps, oldest first
     */
    record Claim(
            ClaimId claim,
            DriverId driver,
            YearMonth from,
            YearMonth to,
            Money amount,
            Method method,
            String evidence,
            ClaimState state,
            PersonId claimant,
            @Nullable PersonId attestor,
            @Nullable Capacity capacity,
            @Nullable Money attested,
            @Nullable BigDecimal share,
            List<Sharer> sharedWith,
            boolean confirmedByFinance,
            List<Step> history) {

        public Claim {
            sharedWith = List.copyOf(sharedWith);
            history = List.copyOf(history);
        }
    }

    /** Planned cost of a category in a month: as frozen in the promise, if any, and as expected now. */
    record PlannedCost(
            CostCategory category,
            YearMonth month,
            @Nullable Money promise,
            Money forecast) {}

    /** A booked cost. */
    record BookedCost(
            CostId cost,
            CostCategory category,
            YearMonth month,
            Money amount,
            @Nullable ExperimentId experiment,
            @Nullable String note,
            PersonId bookedBy,
            Instant recordedAt,
            boolean reversed,
            @Nullable String reversalReason) {}

    /** A claim of avoided cost; history as of claims. */
    record AvoidedCost(
            AvoidedCostId avoidedCost,
            Money amount,
            String reason,
            @Nullable LessonId lesson,
            AvoidedCostState state,
            PersonId claimant,
            @Nullable PersonId attestor,
            @Nullable Capacity capacity,
            List<Step> history) {

        public AvoidedCost {
            history = List.copyOf(history);
        }
    }

    /** Somebody who attests for the owner who named them, up to and including the date. */
    record Delegation(PersonId person, LocalDate until, PersonId by) {}

    /** Sums in one currency; dis-benefits count negative, avoided cost stands apart. */
    record Totals(
            Money claimed, Money awaiting, Money attested, Money plannedCost, Money bookedCost, Money avoidedCost) {}

    /** The ledger of one project, as it was recorded at a moment. */
    record LedgerOf(ProjectId project, @Nullable Instant asOf) implements ValueQuery<LedgerOf.Result> {

        /** The ledger as it is recorded now. */
        public static LedgerOf now(ProjectId project) {
            return new LedgerOf(project, null);
        }

        /**
         * The ledger; without drivers, claims and costs when nothing was recorded yet.
         *
         * @param version the ledger's version; -1 when there is nothing yet
         * @param frozenAt when the promise was frozen; absent for a project without a promise
         * @param promisedGoLive month as frozen
         * @param forecastGoLive month as planned or expected now
         * @param totals one per currency used
         */
        public record Result(
                ProjectId project,
                long version,
                @Nullable Instant asOf,
                @Nullable Instant frozenAt,
                @Nullable YearMonth promisedGoLive,
                @Nullable YearMonth forecastGoLive,
                List<Driver> drivers,
                List<Claim> claims,
                List<PlannedCost> plannedCosts,
                List<BookedCost> bookedCosts,
                List<AvoidedCost> avoidedCosts,
                List<Delegation> delegations,
                List<Totals> totals) {

            public Result {
                drivers = List.copyOf(drivers);
                claims = List.copyOf(claims);
                plannedCosts = List.copyOf(plannedCosts);
                bookedCosts = List.copyOf(bookedCosts);
                avoidedCosts = List.copyOf(avoidedCosts);
                delegations = List.copyOf(delegations);
                totals = List.copyOf(totals);
            }

            public boolean isFrozen() {
                return frozenAt != null;
            }
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /**
     * The claims, of value and of avoided cost, that a person may attest. Whether they may is decided when they do.
     *
     * @param owned the projects that the person owns, as the list of projects tells
     * @param finance whether the person holds that role, and so attests what owners claimed
     * @param today the day on which delegations must hold
     */
    record WaitingForAttestation(PersonId person, Set<ProjectId> owned, boolean finance, LocalDate today)
            implements ValueQuery<WaitingForAttestation.Result> {

        public WaitingForAttestation {
            owned = Set.copyOf(owned);
        }

        /**
         * A claim that waits.
         *
         * @param avoidedCost whether it is a claim of avoided cost, which has neither driver nor months
         * @param text the evidence of a claim, the reason of an avoided cost
         */
        public record Waiting(
                ProjectId project,
                ClaimId claim,
                boolean avoidedCost,
                @Nullable DriverId driver,
                @Nullable String driverName,
                @Nullable YearMonth from,
                @Nullable YearMonth to,
                Money amount,
                String text,
                PersonId claimant,
                Instant claimedAt) {}

        /** What waits, longest first. */
        public record Result(List<Waiting> claims) {

            public Result {
                claims = List.copyOf(claims);
            }
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }
}
