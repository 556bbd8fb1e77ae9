package dev.hindcast.timeline.read.entries;

import static dev.hindcast.timeline.Phrases.comparator;
import static dev.hindcast.timeline.Phrases.day;
import static dev.hindcast.timeline.Phrases.label;
import static dev.hindcast.timeline.Phrases.month;
import static dev.hindcast.timeline.Phrases.number;
import static dev.hindcast.timeline.Phrases.quoted;
import static dev.hindcast.timeline.Phrases.saying;

import dev.hindcast.project.events.AcknowledgementWaived;
import dev.hindcast.project.events.ApprovalDelegated;
import dev.hindcast.project.events.ApprovalDelegationEnded;
import dev.hindcast.project.events.CharterApproved;
import dev.hindcast.project.events.CharterRejected;
import dev.hindcast.project.events.CharterRequested;
import dev.hindcast.project.events.DecisionRecorded;
import dev.hindcast.project.events.DecisionReversed;
import dev.hindcast.project.events.EscalationAcknowledged;
import dev.hindcast.project.events.EscalationRaised;
import dev.hindcast.project.events.EscalationResolved;
import dev.hindcast.project.events.FieldSet;
import dev.hindcast.project.events.FramingRevised;
import dev.hindcast.project.events.GoodEnoughSet;
import dev.hindcast.project.events.HealthReported;
import dev.hindcast.project.events.KpiDefined;
import dev.hindcast.project.events.KpiMeasured;
import dev.hindcast.project.events.LessonAdopted;
import dev.hindcast.project.events.LessonDismissed;
import dev.hindcast.project.events.LessonMarkedNotSimilar;
import dev.hindcast.project.events.LessonOutcomeRecorded;
import dev.hindcast.project.events.LessonProposed;
import dev.hindcast.project.events.LinkAdded;
import dev.hindcast.project.events.LinkRemoved;
import dev.hindcast.project.events.OriginEndorsed;
import dev.hindcast.project.events.OwnerChanged;
import dev.hindcast.project.events.ProjectAssessed;
import dev.hindcast.project.events.ProjectClosed;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.project.events.ProjectPaused;
import dev.hindcast.project.events.ProjectReopened;
import dev.hindcast.project.events.ProjectResumed;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.project.events.ReadinessConfirmed;
import dev.hindcast.project.events.RequirementWaived;
import dev.hindcast.project.events.RiskAnswered;
import dev.hindcast.project.events.ScopeChangeAccepted;
import dev.hindcast.project.events.ScopeChangeAcknowledged;
import dev.hindcast.project.events.ScopeChangeProposed;
import dev.hindcast.project.events.ScopeChangeRejected;
import dev.hindcast.project.events.SeatFilled;
import dev.hindcast.project.events.SeatVacated;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.project.events.StakeholderAdded;
import dev.hindcast.project.events.StakeholderPulseRecorded;
import dev.hindcast.project.events.StatusReportSent;
import dev.hindcast.project.events.TagsChanged;
import dev.hindcast.project.events.TargetMonthSet;
import dev.hindcast.project.events.WinCelebrated;

/** What happened to a project, in words that follow the name of who did it. */
record ProjectWords(Names names, String actor) {

    String of(ProjectEvent event) {
        return switch (event) {
            case ProjectFramed e ->
                "framed the project " + quoted(e.name()) + " (" + e.key() + ") for " + names.unit(e.unit())
                        + (e.owner() == null ? "" : ", owned by " + names.person(e.owner()))
                        + saying(e.problem());
            case ProjectImported e ->
                "took over the project " + quoted(e.name()) + " (" + e.key() + ") as " + label(e.stage())
                        + saying(e.reason());
            case FramingRevised e ->
                "revised the framing: " + quoted(e.name()) + " for " + names.unit(e.unit()) + saying(e.problem());
            case OwnerChanged e -> "made " + names.person(e.owner()) + " the owner" + saying(e.reason());
            case OriginEndorsed e -> "endorsed the origin of the idea" + saying(e.note());
            case KpiDefined e ->
                "defined the KPI " + quoted(e.name()) + ": from " + number(e.baseline()) + " to " + number(e.target())
                        + " " + e.unit();
            case KpiMeasured e ->
                "measured the KPI " + names.of(e.kpi(), "") + " at " + number(e.value()) + saying(e.note());
            case GoodEnoughSet e ->
                "set good enough to " + e.metric() + " " + comparator(e.comparator()) + " " + number(e.threshold())
                        + (e.previousThreshold() == null || e.previousMetric() == null
                                ? ""
                                : " (before: " + e.previousMetric() + " "
                                        + comparator(e.previousComparator() == null ? "" : e.previousComparator())
                                        + " " + number(e.previousThreshold()) + ")");
            case TargetMonthSet e ->
                "aimed for " + label(e.stage()) + " in " + month(e.month())
                        + (e.previous() == null ? "" : " (before: " + month(e.previous()) + ")");
            case ProjectAssessed e ->
                "assessed the project: feasibility " + e.feasibility() + " of 5, risk " + label(e.risk())
                        + saying(e.reasons());
            case FieldSet e ->
                e.value() == null
                        ? "cleared " + quoted(e.label())
                        : "set " + quoted(e.label()) + " to " + e.value()
                                + (e.previous() == null ? "" : " (before: " + e.previous() + ")");
            case SeatFilled e -> "seated " + names.person(e.person()) + " as " + label(e.seat());
            case SeatVacated e ->
                e.person().equals(actor)
                        ? "left the seat of " + label(e.seat())
                        : "took the seat of " + label(e.seat()) + " from " + names.person(e.person());
            case StakeholderAdded e ->
                "added " + names.person(e.person()) + " as a stakeholder (interest " + label(e.interest())
                        + ", influence " + label(e.influence()) + ")";
            case StakeholderPulseRecorded e ->
                "recorded the pulse of " + names.person(e.person()) + ": " + e.satisfaction() + " of 5"
                        + saying(e.comment());
            case CharterRequested _ -> "asked for approval of the charter";
            case LessonProposed e ->
                "proposed the lesson " + names.of(e.lesson(), "of an earlier failure")
                        + " as it comes from a similar one";
            case LessonAdopted e -> "adopted the lesson " + names.of(e.lesson(), "proposed") + saying(e.plan());
            case LessonDismissed e -> "dismissed the lesson " + names.of(e.lesson(), "proposed") + saying(e.reason());
            case LessonMarkedNotSimilar e ->
                "marked the lesson " + names.of(e.lesson(), "proposed") + " as not similar";
            case RiskAnswered e -> "answered the risk " + quoted(label(e.cause())) + saying(e.answer());
            case LessonOutcomeRecorded e ->
                "recorded that the lesson " + names.of(e.lesson(), "adopted") + " " + outcome(e.outcome())
                        + saying(e.evidence());
            case CharterApproved e -> "approved the charter" + saying(e.note());
            case CharterRejected e -> "rejected the charter" + saying(e.reason());
            case ApprovalDelegated e ->
                "named " + names.person(e.person()) + " to decide on the charter until " + day(e.until());
            case ApprovalDelegationEnded e -> "ended that " + names.person(e.person()) + " decides on the charter";
            case RequirementWaived e -> "waived the requirement " + quoted(label(e.requirement())) + saying(e.reason());
            case StageEntered e ->
                "moved the project from " + label(e.from()) + " to " + label(e.stage()) + saying(e.reason());
            case ProjectPaused e -> "paused the project" + saying(e.reason());
            case ProjectResumed _ -> "resumed the project";
            case HealthReported e -> "reported health " + label(e.health()) + saying(e.comment());
            case DecisionRecorded e ->
                "recorded the " + label(e.level()) + " decision " + quoted(e.title()) + ", taken by "
                        + names.person(e.takenBy()) + ": " + e.choice() + " – " + e.reasons();
            case DecisionReversed e ->
                "reversed the decision " + names.of(e.decision(), "taken before") + saying(e.reason());
            case EscalationRaised e ->
                "escalated " + quoted(e.title()) + " (" + label(e.kind()) + ")" + saying(e.detail());
            case EscalationAcknowledged e -> "acknowledged the escalation " + names.of(e.escalation(), "");
            case EscalationResolved e ->
                "resolved the escalation " + names.of(e.escalation(), "") + saying(e.resolution());
            case ScopeChangeProposed e ->
                "proposed the scope change " + quoted(e.title())
                        + (e.affected().isEmpty() ? "" : " to " + names.persons(e.affected()))
                        + saying(e.detail());
            case ScopeChangeAcknowledged e ->
                "acknowledged the scope change " + names.of(e.scopeChange(), "") + " for " + names.person(e.person());
            case AcknowledgementWaived e ->
                "waived the acknowledgement by " + names.person(e.person()) + " of the scope change "
                        + names.of(e.scopeChange(), "") + saying(e.reason());
            case ScopeChangeAccepted e -> "accepted the scope change " + names.of(e.scopeChange(), "");
            case ScopeChangeRejected e ->
                "rejected the scope change " + names.of(e.scopeChange(), "") + saying(e.reason());
            case ReadinessConfirmed e -> "confirmed readiness, " + label(e.item()) + saying(e.note());
            case ProjectStopped e ->
                "stopped the project while " + label(e.stage()) + ": " + e.reason() + " The signal: " + e.signal()
                        + " Salvaged: " + e.salvaged();
            case ProjectClosed e -> "closed the project as " + label(e.outcome()) + saying(e.review());
            case ProjectReopened e -> "reopened the project as " + label(e.stage()) + saying(e.reason());
            case StatusReportSent e ->
                "sent the status report " + quoted(e.title()) + " to " + names.persons(e.recipients());
            case WinCelebrated e ->
                "celebrated a win of " + names.persons(e.people()) + ": " + e.story()
                        + (e.testimonial() == null ? "" : " " + quoted(e.testimonial()));
            case LinkAdded e -> "added the link " + quoted(e.title()) + ": " + e.url();
            case LinkRemoved e -> "removed the link " + names.of(e.link(), "");
            case TagsChanged e ->
                e.tags().isEmpty() ? "removed all tags" : "changed the tags to " + String.join(", ", e.tags());
        };
    }

    private static String outcome(String code) {
        return switch (code) {
            case "PREVENTED" -> "prevented a failure";
            case "HELPED" -> "helped";
            case "DID_NOT_HELP" -> "did not help";
            case "NOT_NEEDED" -> "was not needed";
            default -> label(code);
        };
    }
}
