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
import java.util.Map;
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
     * Something that happened to a driver.
     *
     * @param kind {@code ADDED}, {@code AMENDED}, {@code PROMISED}, {@code REFORECAST} or {@code RETIRED}
     * @param before what was expected until then; absent when it was added
     * @param after what was expected from then on; absent when it was retired
     * @param lastMonth the last month that counts, when it was retired
     * @param reason why, where that was said
     */
    record DriverStep(
            String kind,
            PersonId person,
            Instant recordedAt,
            LocalDate effective,
            @Nullable Expectation before,
            @Nullable Expectation after,
            @Nullable YearMonth lastMonth,
            @Nullable String reason) {}

    /**
     * A line of expected value.
     *
     * @param promise as frozen; absent while nothing is promised and for drivers added later
     * @param forecast as expected now
     * @param retiredAfter the last month that counts, when the driver is retired
     * @param claimed sum of its live claims
     * @param awaiting sum of its claims that wait for attestation
     * @param attested sum of what is attested
     * @param history its steps, oldest first
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
            Money attested,
            List<DriverStep> history) {

        public Driver {
            history = List.copyOf(history);
        }
    }

    /**
     * The month of going live was planned, or expected anew.
     *
     * @param before the month until then, if any
     * @param reason why, once it was promised
     */
    record GoLiveStep(
            PersonId person,
            Instant recordedAt,
            LocalDate effective,
            @Nullable YearMonth before,
            YearMonth after,
            @Nullable String reason) {}

    /**
     * The cost of a category in a month was planned, or expected anew.
     *
     * @param before the amount until then, if any
     * @param reason why, once it was promised
     */
    record CostStep(
            CostCategory category,
            YearMonth month,
            PersonId person,
            Instant recordedAt,
            LocalDate effective,
            @Nullable Money before,
            Money after,
            @Nullable String reason) {}

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
     * A live claim, in whatever ledger, that moves the same line in one of the same months.
     *
     * @param attested what of it is attested, once it is
     */
    record Mover(
            ProjectId project,
            DriverId driver,
            String driverName,
            ClaimId claim,
            YearMonth from,
            YearMonth to,
            Money amount,
            ClaimState state,
            @Nullable Money attested) {}

    /**
     * A claim of realised value.
     *
     * @param promised what was promised of its driver for the same months, likely; absent when nothing was
     * @param cashable whether it shows in a budget or in revenue
     * @param moves the KPI or budget line that its driver moves
     * @param moving the other live claims that move the same line in the same months, for a claim that is live, as of
     *     now; none as of a moment in the past
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
            @Nullable Money promised,
            boolean cashable,
            @Nullable String moves,
            Method method,
            String evidence,
            ClaimState state,
            PersonId claimant,
            @Nullable PersonId attestor,
            @Nullable Capacity capacity,
            @Nullable Money attested,
            @Nullable BigDecimal share,
            List<Sharer> sharedWith,
            List<Mover> moving,
            boolean confirmedByFinance,
            List<Step> history) {

        public Claim {
            moving = List.copyOf(moving);
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
         * @param delegations all that were not ended early; which hold depends on the day and on the owner
         * @param goLiveHistory how the month of going live came about, oldest first
         * @param costHistory how the planned costs came about, oldest first
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
                List<GoLiveStep> goLiveHistory,
                List<CostStep> costHistory,
                List<Totals> totals) {

            public Result {
                drivers = List.copyOf(drivers);
                claims = List.copyOf(claims);
                plannedCosts = List.copyOf(plannedCosts);
                bookedCosts = List.copyOf(bookedCosts);
                avoidedCosts = List.copyOf(avoidedCosts);
                delegations = List.copyOf(delegations);
                goLiveHistory = List.copyOf(goLiveHistory);
                costHistory = List.copyOf(costHistory);
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

    /** What was booked on experiments, as it is recorded now; reversed costs left out. */
    record SpentOn(Set<ExperimentId> experiments) implements ValueQuery<SpentOn.Result> {

        public SpentOn {
            experiments = Set.copyOf(experiments);
        }

        /** The sum for each experiment on which anything was booked, in each currency. */
        public record Result(Map<ExperimentId, List<Money>> spent) {

            public Result {
                spent = Map.copyOf(spent);
            }

            /** What was spent on the experiment. */
            public List<Money> on(ExperimentId experiment) {
                return spent.getOrDefault(experiment, List.of());
            }
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** What somebody is to do about a claim. */
    enum Deed {
        /** To attest it, or to dispute it. */
        ATTEST,
        /** To confirm, for finance, that the attested amount is found in the books. */
        CONFIRM
    }

    /**
     * A claim, of value or of avoided cost, that waits for somebody.
     *
     * @param capacity by what right it would be attested; {@link Capacity#FINANCE} when it is to be confirmed
     * @param until the last day on which the right holds, for a delegate
     * @param driver of the claim; absent for avoided cost
     * @param claim absent for avoided cost
     * @param avoidedCost absent for value
     * @param goLive the month of going live as expected now, if any is planned
     * @param since since when it waits
     */
    record Waiting(
            Deed deed,
            Capacity capacity,
            @Nullable LocalDate until,
            ProjectId project,
            @Nullable Driver driver,
            @Nullable Claim claim,
            @Nullable AvoidedCost avoidedCost,
            @Nullable YearMonth goLive,
            Instant since) {}

    /**
     * The claims, of value and of avoided cost, that wait for a person: as owner, as delegate as long as the delegation
     * holds, or for finance. Whether they may attest is decided again when they do.
     *
     * @param finance whether the person holds that role, and so attests what owners claimed
     * @param confirmation whether finance is asked to confirm attested cashable value, as the setting says
     * @param today the day on which delegations must hold
     */
    record WaitingFor(PersonId person, boolean finance, boolean confirmation, LocalDate today)
            implements ValueQuery<WaitingFor.Result> {

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

    /** How many claims wait for a person, as {@link WaitingFor} lists them. */
    record HowManyWaitFor(WaitingFor whom) implements ValueQuery<HowManyWaitFor.Result> {

        public record Result(int claims) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }
}
