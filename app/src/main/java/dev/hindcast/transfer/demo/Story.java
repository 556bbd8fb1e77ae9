package dev.hindcast.transfer.demo;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.hindcast.experiment.RiskLevel;
import dev.hindcast.experiment.Verdict;
import dev.hindcast.postmortem.Certainty;
import dev.hindcast.postmortem.Phase;
import dev.hindcast.postmortem.Section;
import dev.hindcast.project.DecisionLevel;
import dev.hindcast.project.Degree;
import dev.hindcast.project.EscalationKind;
import dev.hindcast.project.Health;
import dev.hindcast.project.LessonOutcome;
import dev.hindcast.project.Origin;
import dev.hindcast.project.Outcome;
import dev.hindcast.project.ReadinessItem;
import dev.hindcast.project.Seat;
import dev.hindcast.project.Stage;
import dev.hindcast.project.Voice;
import dev.hindcast.shared.Criterion;
import dev.hindcast.value.Category;
import dev.hindcast.value.Method;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The story of one project as its file tells it; dates are read by {@link DemoCalendar}. */
record Story(
        String key,
        String name,
        String unit,
        @Nullable String goal,
        String owner,
        String framed,
        Origin origin,
        @Nullable Endorsed endorsed,
        String problem,
        @Nullable Kpi kpi,
        @Nullable Map<String, BigDecimal> kpiReadings,
        @Nullable Measure goodEnough,
        Map<Seat, String> team,
        @Nullable List<Stakeholder> stakeholders,
        @Nullable List<Driver> drivers,
        @Nullable String goLive,
        @Nullable List<String> planned,
        @Nullable List<String> booked,
        @Nullable List<Adopted> adopts,
        @Nullable List<Dismissed> dismisses,
        @Nullable List<Aimed> targets,
        @Nullable Assessed assessed,
        @Nullable Map<String, String> own,
        @Nullable Charter charter,
        @Nullable Lent lends,
        @Nullable List<Trial> experiments,
        @Nullable String delivering,
        @Nullable GoLiveMoved goLiveReforecast,
        @Nullable List<HealthReport> health,
        @Nullable List<Decided> decisions,
        @Nullable List<Escalated> escalations,
        @Nullable List<Rescoped> scopeChanges,
        @Nullable List<Confirmed> readiness,
        @Nullable Reported report,
        @Nullable String live,
        @Nullable List<Claimed> claims,
        @Nullable Win win,
        @Nullable Stopped stopped,
        @Nullable Account postMortem,
        @Nullable Saved avoidedCost,
        @Nullable Closed closed) {

    record Endorsed(String on, String note) {}

    record Kpi(String name, String unit, BigDecimal baseline, BigDecimal target) {}

    record Measure(String metric, Criterion.Comparison comparator, BigDecimal threshold) {}

    record Stakeholder(
            String person, Degree interest, Degree influence, String channel, String on, List<Pulse> pulses) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Pulse(String on, int satisfaction, String comment) {}

    /** A line of value; {@code recurring} is low, likely and high a year. */
    record Driver(
            String id,
            String name,
            Category category,
            List<BigDecimal> recurring,
            @Nullable String currency,
            @Nullable Boolean cashable,
            int after,
            @Nullable List<Integer> ramp,
            @Nullable Integer life,
            @Nullable String moves,
            String source) {}

    record Adopted(
            String lesson,
            String on,
            String plan,
            @Nullable LessonOutcome outcome,
            @Nullable String outcomeOn,
            @Nullable String evidence) {}

    record Dismissed(String lesson, String on, String reason) {}

    /** A charter; it waits while it has no day of approval. */
    record Charter(String asked, @Nullable String approved) {}

    /** Whom the owner lets decide on the charter, until the last day of a month. */
    record Lent(String on, String to, String until) {}
    /** The month aimed for in a stage, said on a day. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Aimed(String on, Stage stage, String month) {}

    record Assessed(String on, int feasibility, Degree risk, String reasons) {}

    record Trial(
            String title,
            String hypothesis,
            String method,
            Measure criterion,
            int timeboxDays,
            BigDecimal budget,
            RiskLevel risk,
            @Nullable BuyIn buyIn,
            @Nullable RiskAccepted riskAccepted,
            String planned,
            @Nullable String started,
            @Nullable Map<String, BigDecimal> readings,
            @Nullable List<Linked> runs,
            @Nullable Map<String, BigDecimal> spent,
            @Nullable List<String> insights,
            @Nullable Extended extended,
            @Nullable Concluded concluded,
            @Nullable Account postMortem) {}

    record BuyIn(String on, String of, String note) {}

    record Linked(
            String on, String url, String name, Map<String, BigDecimal> metrics, Map<String, String> parameters) {}

    record RiskAccepted(String on, String by, String note) {}

    record Extended(String on, int days, String reason) {}

    record Concluded(String on, Verdict verdict, String summary) {}

    record GoLiveMoved(String on, String month, String reason) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record HealthReport(String on, Health health, String comment) {}

    record Decided(
            String on,
            String title,
            DecisionLevel level,
            String choice,
            List<String> options,
            String reasons,
            String by,
            @Nullable Reversed reversed) {}

    record Escalated(
            String on,
            String by,
            EscalationKind kind,
            String title,
            String detail,
            @Nullable String acknowledged,
            @Nullable Resolved resolved) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Resolved(String on, String resolution) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Confirmed(String on, ReadinessItem item, String note) {}

    /** A status report that was sent. */
    record Reported(String on, String from, Voice voice, String title, String text, List<String> to) {}

    record Rescoped(
            String on,
            String by,
            String title,
            String detail,
            List<String> affected,
            @Nullable List<Acknowledged> acknowledged,
            @Nullable String accepted) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Acknowledged(String by, String on) {}

    record Claimed(
            String driver,
            String months,
            BigDecimal amount,
            Method method,
            String evidence,
            String claimed,
            @Nullable Disputed disputed,
            @Nullable Answered answered,
            @Nullable String attested,
            @Nullable BigDecimal share,
            @Nullable Reversed reversed) {}

    record Disputed(String on, String reason, @Nullable BigDecimal acceptedAmount) {}

    record Answered(String on, String answer) {}

    record Reversed(String on, String by, String reason) {}

    record Win(String on, List<String> people, String story, String testimonial, String by) {}

    record Stopped(String on, String reason, String signal, String salvaged) {}

    /** A post-mortem; a draft while it has no day of publication. */
    record Account(
            String id,
            String opened,
            @Nullable String published,
            String title,
            Map<Section, String> sections,
            List<Cause> factors,
            @Nullable List<Taught> lessons,
            @Nullable List<FollowUp> actions,
            @Nullable String declined) {}

    record Cause(String cause, Certainty certainty, String evidence, Phase enteredIn, Phase caughtIn) {}

    record Taught(String id, String statement, @Nullable String advice, List<String> tags) {}

    record FollowUp(
            String title,
            String owner,
            String due,
            @Nullable String completed) {}

    record Saved(
            String on,
            BigDecimal amount,
            String reason,
            @Nullable String lesson,
            @Nullable String attested) {}

    record Closed(String on, String review, @Nullable Outcome outcome) {}
}
