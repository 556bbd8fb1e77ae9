package dev.hindcast.project;

import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.DecisionId;
import dev.hindcast.shared.KpiId;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of one project, lists in the order in which things happened, dates being effective ones.
 *
 * @param stages the stages it was in, the present one last
 * @param seats who holds a seat or held one
 * @param busFactorsOfOne the seats that only one person holds, each a risk
 * @param goodEnough the criteria set so far, the one in force last
 * @param health the reports so far, the latest last
 * @param pause why and since when the work rests, while it does
 * @param fields the values of the organisation's own fields, by their codes
 * @param assessments the assessments so far, the one that holds last
 * @param version the sequence number of its last event
 */
public record ProjectDetails(
        ProjectId id,
        String key,
        String name,
        Stage stage,
        boolean paused,
        @Nullable Outcome outcome,
        boolean imported,
        @Nullable String externalKey,
        Framing framing,
        List<StageVisit> stages,
        List<TargetMonth> targets,
        List<Kpi> kpis,
        List<GoodEnough> goodEnough,
        List<Seating> seats,
        List<Seat> busFactorsOfOne,
        List<Stakeholder> stakeholders,
        Charter charter,
        List<Lesson> lessons,
        List<Readiness> readiness,
        List<Waiver> waivers,
        List<HealthReport> health,
        @Nullable Pause pause,
        List<Decision> decisions,
        TacticalDecisions tacticalDecisions,
        List<Escalation> escalations,
        List<ScopeChange> scopeChanges,
        @Nullable Stop stop,
        @Nullable String review,
        List<Win> wins,
        List<Link> links,
        List<String> tags,
        Map<String, String> fields,
        List<Assessment> assessments,
        long version) {

    /** A stakeholder of a running project should have been heard within so many days. */
    public static final int MOST_DAYS_WITHOUT_CONTACT = 14;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_PROGRESS = BigDecimal.valueOf(999);

    /** How feasible and risky it was held to be, feasibility from 1 to 5. */
    public record Assessment(int feasibility, Degree risk, String reasons, PersonId by, LocalDate on) {}

    /** The idea and whom it serves. */
    public record Framing(
            @Nullable String problem,
            @Nullable Origin origin,
            String unit,
            @Nullable String goal,
            @Nullable PersonId owner,
            PersonId framedBy,
            LocalDate framedOn,
            @Nullable Endorsement endorsement) {}

    /** That an owner stands behind the origin of the idea. */
    public record Endorsement(PersonId by, LocalDate on, String note) {}

    /** A stage that was entered, and why where that was said. */
    public record StageVisit(
            Stage stage, LocalDate on, @Nullable String reason) {}

    /**
     * The month in which a stage is meant to be entered.
     *
     * @param first the month that was aimed for first, from which slippage counts
     * @param changes each time it was said, the first one included
     */
    public record TargetMonth(Stage stage, YearMonth month, YearMonth first, List<TargetChange> changes) {

        /** The same, aimed for anew. */
        public TargetMonth moved(TargetChange change) {
            var all = new ArrayList<>(changes);
            all.add(change);
            return new TargetMonth(stage, change.month(), first, List.copyOf(all));
        }
    }

    /** That a month was aimed for, by whom and when. */
    public record TargetChange(YearMonth month, LocalDate on, PersonId by) {}

    /**
     * How a stage stands against the month first aimed for.
     *
     * @param entered the month in which it was first entered; none while it lies ahead
     * @param months by how many months it slipped: until it was entered, or as far as is known; negative when early
     * @param overdue whether the month aimed for now has passed without its being entered
     */
    public record Slippage(TargetMonth target, @Nullable YearMonth entered, int months, boolean overdue) {}

    /** How each stage that has a target stands on the day, in the order of the stages. */
    public List<Slippage> slippages(LocalDate today) {
        return targets.stream()
                .sorted(Comparator.comparing(TargetMonth::stage))
                .map(target -> slippage(target, YearMonth.from(today)))
                .toList();
    }

    private Slippage slippage(TargetMonth target, YearMonth now) {
        var entered = stages.stream()
                .filter(visit -> visit.stage() == target.stage())
                .map(visit -> YearMonth.from(visit.on()))
                .findFirst()
                .orElse(null);
        var over = stage == Stage.STOPPED || stage == Stage.CLOSED;
        var overdue = entered == null && !over && target.month().isBefore(now);
        var reached = entered != null ? entered : overdue ? now : target.month();
        return new Slippage(target, entered, (int) target.first().until(reached, ChronoUnit.MONTHS), overdue);
    }

    /** A number of the business with its measurements. */
    public record Kpi(
            KpiId id,
            String name,
            String unit,
            BigDecimal baseline,
            BigDecimal target,
            @Nullable LocalDate due,
            List<Measurement> measurements) {

        /** Where it stood last; none while it was never measured. */
        public @Nullable Measurement latest() {
            return measurements.stream()
                    .max(Comparator.comparing(Measurement::on))
                    .orElse(null);
        }

        /** How much of the way from baseline to target is gone, as a percentage; below zero when it went the wrong way. */
        public @Nullable Integer progress() {
            var latest = latest();
            var way = target.subtract(baseline);
            if (latest == null || way.signum() == 0) {
                return null;
            }
            var gone = latest.value().subtract(baseline).multiply(HUNDRED);
            return gone.divide(way, 0, RoundingMode.HALF_EVEN)
                    .max(MOST_PROGRESS.negate())
                    .min(MOST_PROGRESS)
                    .intValueExact();
        }
    }

    /** Where a KPI stood. */
    public record Measurement(
            LocalDate on, BigDecimal value, @Nullable String note) {}

    /** A good-enough criterion and since when it holds. */
    public record GoodEnough(Criterion criterion, LocalDate since, PersonId by) {}

    /** A person's time in a seat; still there when it has no end. */
    public record Seating(
            Seat seat,
            PersonId person,
            LocalDate since,
            @Nullable LocalDate until) {}

    /**
     * Someone with a stake in the project.
     *
     * @param channel how they want to be reached
     * @param lastContact the day of the last pulse, or on which the stake was noted
     * @param pulses by their days, the latest last
     */
    public record Stakeholder(
            PersonId person,
            Degree interest,
            Degree influence,
            @Nullable String channel,
            LocalDate lastContact,
            @Nullable Pulse lastPulse,
            List<Pulse> pulses) {}

    /** A stakeholder's satisfaction, from 1 to 5. */
    public record Pulse(
            LocalDate on, int satisfaction, @Nullable String comment) {}

    /**
     * Where the charter stands.
     *
     * @param rejection the last one, until the charter is approved
     * @param delegates who may decide on it for the present owner, also those whose last day is over
     */
    public record Charter(
            @Nullable LocalDate requestedOn,
            @Nullable PersonId requestedBy,
            @Nullable Approval approval,
            @Nullable Rejection rejection,
            List<Delegate> delegates) {}

    /**
     * Who approved the charter, and the version of the value ledger they saw.
     *
     * @param insteadOf the owner for whom a delegate approved
     */
    public record Approval(
            PersonId by,
            LocalDate on,
            @Nullable String note,
            @Nullable Long ledgerVersion,
            @Nullable PersonId insteadOf) {}

    /** Somebody who decides on the charter for the owner, up to and including the day. */
    public record Delegate(PersonId person, LocalDate until) {}

    /** Who sent the charter back last, and why. */
    public record Rejection(PersonId by, LocalDate on, String reason) {}

    /**
     * A lesson that was proposed to the project or adopted by it.
     *
     * @param similarity from 0 to 1, when it was proposed
     * @param words the plan of an adopted one, the reason of a dismissed one
     */
    public record Lesson(
            LessonId id,
            @Nullable BigDecimal similarity,
            LessonAnswer answer,
            @Nullable String words,
            @Nullable LessonOutcome outcome,
            @Nullable String evidence) {}

    /** What a project answered to a lesson. */
    public enum LessonAnswer {
        OPEN,
        ADOPTED,
        DISMISSED,
        NOT_SIMILAR
    }

    /** A thing that going live needs, confirmed. */
    public record Readiness(ReadinessItem item, PersonId by, LocalDate on, String note) {}

    /** A requirement that an executive let pass. */
    public record Waiver(Requirement requirement, PersonId by, LocalDate on, String reason) {}

    /** How the project was doing. */
    public record HealthReport(Health health, PersonId by, LocalDate on, String comment) {}

    /** That the work rests. */
    public record Pause(PersonId by, LocalDate on, String reason) {}

    /**
     * A decision; it stands unless reversed.
     *
     * @param byTeam whether who took it had a seat in the delivery team on that day
     */
    public record Decision(
            DecisionId id,
            String title,
            DecisionLevel level,
            String choice,
            List<String> options,
            String reasons,
            PersonId takenBy,
            boolean reversible,
            LocalDate on,
            boolean byTeam,
            @Nullable String reversedBecause,
            @Nullable PersonId reversedBy,
            @Nullable LocalDate reversedOn) {}

    /** A call for help from above. */
    public record Escalation(
            EscalationId id,
            EscalationKind kind,
            String title,
            String detail,
            PersonId by,
            LocalDate on,
            @Nullable PersonId acknowledgedBy,
            @Nullable LocalDate acknowledgedOn,
            @Nullable String resolution,
            @Nullable PersonId resolvedBy,
            @Nullable LocalDate resolvedOn) {

        public boolean isOpen() {
            return resolution == null;
        }
    }

    /** A change of requirements and what the affected say. */
    public record ScopeChange(
            ScopeChangeId id,
            String title,
            String detail,
            PersonId by,
            LocalDate on,
            List<Affected> affected,
            ScopeChangeStatus status,
            @Nullable String reason,
            @Nullable PersonId settledBy,
            @Nullable LocalDate settledOn) {

        /** Who has still to be heard before it can be accepted; nobody once it is settled. */
        public List<PersonId> unheard() {
            return status != ScopeChangeStatus.PROPOSED
                    ? List.of()
                    : affected.stream()
                            .filter(one -> !one.isHeard())
                            .map(Affected::person)
                            .toList();
        }
    }

    /** Someone affected by a change: acknowledged, waived with a reason, or still to be heard; and since when. */
    public record Affected(
            PersonId person,
            boolean acknowledged,
            @Nullable String waivedBecause,
            @Nullable LocalDate on) {

        public boolean isHeard() {
            return acknowledged || waivedBecause != null;
        }
    }

    /** Where a scope change stands. */
    public enum ScopeChangeStatus {
        PROPOSED,
        ACCEPTED,
        REJECTED
    }

    /** Why the work ended before its time. */
    public record Stop(
            Stage in,
            PersonId by,
            LocalDate on,
            @Nullable String reason,
            @Nullable String signal,
            @Nullable String salvaged) {}

    /** A celebrated success. */
    public record Win(
            WinId id,
            List<PersonId> people,
            String story,
            @Nullable String testimonial,
            @Nullable PersonId testimonialBy,
            LocalDate on) {}

    /** A link to a page elsewhere. */
    public record Link(LinkId id, String title, String url) {}
}
