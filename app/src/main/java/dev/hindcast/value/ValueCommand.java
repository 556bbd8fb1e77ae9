package dev.hindcast.value;

import dev.hindcast.shared.AllowedTo;
import dev.hindcast.shared.AvoidedCostId;
import dev.hindcast.shared.ClaimId;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.CostId;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.Fresh;
import dev.hindcast.shared.LedgerId;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of the value ledger of a project. The ledger comes into being with the first of them. */
public sealed interface ValueCommand extends Command {

    ProjectId project();

    @Override
    default LedgerId aggregate() {
        return LedgerId.of(project());
    }

    /** Adds a line of expected value; after the freeze it is forecast only. */
    @AllowedTo({Role.DELIVERY_MANAGER, Role.BUSINESS_OWNER, Role.TEAM_MEMBER, Role.LEADER, Role.ADMIN})
    record AddDriver(ProjectId project, @Fresh DriverId driver, DriverTerms terms) implements ValueCommand {}

    /** Gives a driver new terms, all of them, before the freeze. */
    @AllowedTo({Role.DELIVERY_MANAGER, Role.BUSINESS_OWNER, Role.TEAM_MEMBER, Role.LEADER, Role.ADMIN})
    record AmendDriver(ProjectId project, DriverId driver, DriverTerms terms) implements ValueCommand {}

    /** Expects something else of a driver than was promised; what is left out stays as it is. */
    @AllowedTo({Role.DELIVERY_MANAGER, Role.BUSINESS_OWNER, Role.LEADER, Role.ADMIN})
    record ReforecastDriver(
            ProjectId project,
            DriverId driver,
            BigDecimal low,
            BigDecimal likely,
            BigDecimal high,
            @Nullable Integer startsAfterMonths,
            @Nullable List<Integer> rampUp,
            Paragraph reason)
            implements ValueCommand {}

    /** Expects nothing more of a driver after the month of the effective date. */
    @AllowedTo({Role.DELIVERY_MANAGER, Role.BUSINESS_OWNER, Role.LEADER, Role.ADMIN})
    record RetireDriver(ProjectId project, DriverId driver, Paragraph reason) implements ValueCommand {}

    /** Plans the month whose beginning is the go-live, before the freeze. */
    @AllowedTo({Role.DELIVERY_MANAGER, Role.BUSINESS_OWNER, Role.LEADER, Role.ADMIN})
    record PlanGoLive(ProjectId project, YearMonth month) implements ValueCommand {

        public PlanGoLive {
            Months.requireSane("month", month);
        }
    }

    /** Expects the go-live in another month, after the freeze. */
    @AllowedTo({Role.DELIVERY_MANAGER, Role.BUSINESS_OWNER, Role.LEADER, Role.ADMIN})
    record ReforecastGoLive(ProjectId project, YearMonth month, Paragraph reason) implements ValueCommand {

        public ReforecastGoLive {
            Months.requireSane("month", month);
        }
    }

    /** Sets the planned cost of a category in a month, before the freeze; zero takes it away. */
    @AllowedTo({Role.DELIVERY_MANAGER, Role.BUSINESS_OWNER, Role.LEADER, Role.FINANCE, Role.ADMIN})
    record PlanCost(ProjectId project, CostCategory category, YearMonth month, Money amount) implements ValueCommand {

        public PlanCost {
            Months.requireSane("month", month);
            Amounts.requireNotNegative("amount", amount);
        }
    }

    /** Sets the expected cost of a category in a month, after the freeze; zero takes it away. */
    @AllowedTo({Role.DELIVERY_MANAGER, Role.BUSINESS_OWNER, Role.LEADER, Role.FINANCE, Role.ADMIN})
    record ReforecastCost(ProjectId project, CostCategory category, YearMonth month, Money amount, Paragraph reason)
            implements ValueCommand {

        public ReforecastCost {
            Months.requireSane("month", month);
            Amounts.requireNotNegative("amount", amount);
        }
    }

    /** Freezes the first promise once the charter is approved; given by Hindcast itself only. */
    @AllowedTo({})
    record FreezePromise(ProjectId project) implements ValueCommand {}

    /** Claims realised value of a driver for whole months that have ended. */
    @AllowedTo({Role.DELIVERY_MANAGER, Role.BUSINESS_OWNER, Role.TEAM_MEMBER, Role.LEADER, Role.ADMIN})
    record Claim(
            ProjectId project,
            @Fresh ClaimId claim,
            DriverId driver,
            YearMonth from,
            YearMonth to,
            Money amount,
            Method method,
            Paragraph evidence)
            implements ValueCommand {

        public Claim {
            Months.requireSane("from", from);
            Months.requireSane("to", to);
            new Period(from, to);
            Amounts.requirePositive("amount", amount);
        }

        public Period period() {
            return new Period(from, to);
        }
    }

    /**
     * Confirms a claim.
     *
     * @param share needed exactly when other live claims of the same months move the same line
     */
    @AllowedTo({
        Role.BUSINESS_OWNER,
        Role.DELIVERY_MANAGER,
        Role.TEAM_MEMBER,
        Role.LEADER,
        Role.EXECUTIVE,
        Role.FINANCE,
        Role.ADMIN
    })
    record Attest(
            ProjectId project,
            ClaimId claim,
            @Nullable Paragraph note,
            @Nullable Share share) implements ValueCommand {}

    /** Doubts a claim that waits for attestation. */
    @AllowedTo({
        Role.BUSINESS_OWNER,
        Role.DELIVERY_MANAGER,
        Role.TEAM_MEMBER,
        Role.LEADER,
        Role.EXECUTIVE,
        Role.FINANCE,
        Role.ADMIN
    })
    record Dispute(
            ProjectId project,
            ClaimId claim,
            Paragraph reason,
            @Nullable Money acceptedAmount) implements ValueCommand {

        public Dispute {
            if (acceptedAmount != null) {
                Amounts.requireNotNegative("acceptedAmount", acceptedAmount);
            }
        }
    }

    /** Defends a disputed claim, with the same amount. */
    @AllowedTo({Role.DELIVERY_MANAGER, Role.BUSINESS_OWNER, Role.TEAM_MEMBER, Role.LEADER, Role.ADMIN})
    record AnswerDispute(ProjectId project, ClaimId claim, Paragraph answer) implements ValueCommand {}

    /** Takes back a claim that is not attested. */
    @AllowedTo({Role.DELIVERY_MANAGER, Role.BUSINESS_OWNER, Role.TEAM_MEMBER, Role.LEADER, Role.ADMIN})
    record Withdraw(ProjectId project, ClaimId claim, Paragraph reason) implements ValueCommand {}

    /** Takes back an attested claim. */
    @AllowedTo({Role.BUSINESS_OWNER, Role.FINANCE})
    record Reverse(ProjectId project, ClaimId claim, Paragraph reason) implements ValueCommand {}

    /** Confirms the attested amount of a cashable claim on behalf of finance. */
    @AllowedTo(Role.FINANCE)
    record Confirm(ProjectId project, ClaimId claim) implements ValueCommand {}

    /** Books money spent in a month that has begun. */
    @AllowedTo({Role.DELIVERY_MANAGER, Role.BUSINESS_OWNER, Role.LEADER, Role.FINANCE, Role.ADMIN})
    record BookCost(
            ProjectId project,
            @Fresh CostId cost,
            CostCategory category,
            YearMonth month,
            Money amount,
            @Nullable ExperimentId experiment,
            @Nullable Paragraph note)
            implements ValueCommand {

        public BookCost {
            Months.requireSane("month", month);
            Amounts.requirePositive("amount", amount);
        }
    }

    /** Takes back a booked cost. */
    @AllowedTo({Role.DELIVERY_MANAGER, Role.BUSINESS_OWNER, Role.LEADER, Role.FINANCE, Role.ADMIN})
    record ReverseCost(ProjectId project, CostId cost, Paragraph reason) implements ValueCommand {}

    /** Claims what a stop, or the named lesson, saved. */
    @AllowedTo({Role.DELIVERY_MANAGER, Role.BUSINESS_OWNER, Role.TEAM_MEMBER, Role.LEADER, Role.ADMIN})
    record ClaimAvoidedCost(
            ProjectId project,
            @Fresh AvoidedCostId avoidedCost,
            Money amount,
            Paragraph reason,
            @Nullable LessonId lesson)
            implements ValueCommand {

        public ClaimAvoidedCost {
            Amounts.requirePositive("amount", amount);
        }
    }

    /** Confirms avoided cost. */
    @AllowedTo({
        Role.BUSINESS_OWNER,
        Role.DELIVERY_MANAGER,
        Role.TEAM_MEMBER,
        Role.LEADER,
        Role.EXECUTIVE,
        Role.FINANCE,
        Role.ADMIN
    })
    record AttestAvoidedCost(ProjectId project, AvoidedCostId avoidedCost) implements ValueCommand {}

    /** Takes back avoided cost, attested or not. */
    @AllowedTo({Role.BUSINESS_OWNER, Role.FINANCE})
    record ReverseAvoidedCost(ProjectId project, AvoidedCostId avoidedCost, Paragraph reason) implements ValueCommand {}

    /** Names a person who attests for the owner up to and including the date. */
    @AllowedTo(Role.BUSINESS_OWNER)
    record DelegateAttestation(ProjectId project, PersonId person, LocalDate until) implements ValueCommand {}

    /** Ends a delegation before its date. */
    @AllowedTo(Role.BUSINESS_OWNER)
    record EndDelegation(ProjectId project, PersonId person) implements ValueCommand {}
}
