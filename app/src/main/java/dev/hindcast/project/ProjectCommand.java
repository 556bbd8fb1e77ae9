package dev.hindcast.project;

import static dev.hindcast.shared.Role.ADMIN;
import static dev.hindcast.shared.Role.BUSINESS_OWNER;
import static dev.hindcast.shared.Role.DELIVERY_MANAGER;
import static dev.hindcast.shared.Role.EXECUTIVE;
import static dev.hindcast.shared.Role.FINANCE;
import static dev.hindcast.shared.Role.LEADER;
import static dev.hindcast.shared.Role.TEAM_MEMBER;

import dev.hindcast.shared.AllowedTo;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.DecisionId;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.Fresh;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.KpiId;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Numbers;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.WebAddress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a project. */
public sealed interface ProjectCommand extends Command {

    /** The most items a list in a command may have. */
    int MAX_ITEMS = 50;

    /** The longest tag. */
    int MAX_TAG_LENGTH = 60;

    ProjectId project();

    @Override
    default ProjectId aggregate() {
        return project();
    }

    /** Begins a project with its problem; the one who gives the command is the framer, who never approves it. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER})
    record Frame(
            @Fresh ProjectId project,
            ProjectKey key,
            Line name,
            Paragraph problem,
            Origin origin,
            Code unit,
            @Nullable Code goal,
            @Nullable PersonId owner)
            implements ProjectCommand {}

    /**
     * Takes over a project from another system in the stage it has there; it has no promise.
     *
     * @param outcome of a closed project, and of no other
     * @param stoppedIn the stage in which it was stopped, where that is known
     * @param reason why it was stopped or closed, where that is known
     */
    @AllowedTo(ADMIN)
    record ImportProject(
            @Fresh ProjectId project,
            ProjectKey key,
            @Nullable Line externalKey,
            Line name,
            @Nullable Paragraph problem,
            @Nullable Origin origin,
            Code unit,
            @Nullable Code goal,
            @Nullable PersonId owner,
            Stage stage,
            @Nullable Outcome outcome,
            @Nullable Stage stoppedIn,
            @Nullable LocalDate framedOn,
            @Nullable LocalDate liveOn,
            @Nullable LocalDate stoppedOn,
            @Nullable LocalDate closedOn,
            @Nullable Paragraph reason)
            implements ProjectCommand {}

    /**
     * Changes what is given of the framing and keeps the rest.
     *
     * @param withoutGoal whether it serves no strategic goal any more; never together with a goal
     */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, LEADER, ADMIN})
    record ReviseFraming(
            ProjectId project,
            @Nullable Line name,
            @Nullable Paragraph problem,
            @Nullable Origin origin,
            @Nullable Code unit,
            @Nullable Code goal,
            @Nullable Boolean withoutGoal)
            implements ProjectCommand {
        public ReviseFraming {
            if (goal != null && Boolean.TRUE.equals(withoutGoal)) {
                throw InvalidInput.of("goal", "goal.contradicts", "must not be given together with withoutGoal");
            }
            if (name == null
                    && problem == null
                    && origin == null
                    && unit == null
                    && goal == null
                    && !Boolean.TRUE.equals(withoutGoal)) {
                throw InvalidInput.of("", "nothing.given", "must revise at least one field");
            }
        }
    }

    /** Names the person who owns the project for the business. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, LEADER, EXECUTIVE})
    record ChangeOwner(ProjectId project, PersonId person, Paragraph reason) implements ProjectCommand {}

    /** The owner stands behind the origin of the idea. */
    @AllowedTo({BUSINESS_OWNER, EXECUTIVE})
    record EndorseOrigin(ProjectId project, Paragraph note) implements ProjectCommand {}

    /** Defines a number of the business that the project is to move. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER})
    record DefineKpi(
            ProjectId project,
            @Fresh KpiId kpi,
            Line name,
            Line unit,
            BigDecimal baseline,
            BigDecimal target,
            @Nullable LocalDate due)
            implements ProjectCommand {
        public DefineKpi {
            Numbers.requireSane("baseline", baseline);
            Numbers.requireSane("target", target);
        }
    }

    /** Records where a KPI stands on the effective day. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER})
    record MeasureKpi(
            ProjectId project,
            KpiId kpi,
            BigDecimal value,
            @Nullable Paragraph note) implements ProjectCommand {
        public MeasureKpi {
            Numbers.requireSane("value", value);
        }
    }

    /** Fixes, or later changes, what result is good enough to deliver. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, LEADER})
    record SetGoodEnough(ProjectId project, Criterion criterion) implements ProjectCommand {}

    /** Says in which month a stage is meant to be entered. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, LEADER})
    record SetTargetMonth(ProjectId project, Stage stage, YearMonth month) implements ProjectCommand {}

    /**
     * Says how a project compares with others when one chooses what to start; said again, the latest holds.
     *
     * @param feasibility from 1, nobody has done it, to 5, done before with the same data
     */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER})
    record Assess(ProjectId project, int feasibility, Degree risk, Paragraph reasons) implements ProjectCommand {

        /** The highest feasibility; the lowest is 1. */
        public static final int MOST_FEASIBLE = 5;

        public Assess {
            if (feasibility < 1 || feasibility > MOST_FEASIBLE) {
                throw InvalidInput.of("feasibility", "feasibility.outOfRange", "must be 1 to 5");
            }
        }
    }

    /** Enters a value into a field of the organisation's own, or clears it when none is given. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, ADMIN})
    record SetField(ProjectId project, Code field, @Nullable Line value) implements ProjectCommand {}

    /** Gives a person a seat in the team. */
    @AllowedTo({DELIVERY_MANAGER, LEADER})
    record FillSeat(ProjectId project, Seat seat, PersonId person) implements ProjectCommand {}

    /** Takes a person off a seat. */
    @AllowedTo({DELIVERY_MANAGER, LEADER})
    record VacateSeat(ProjectId project, Seat seat, PersonId person) implements ProjectCommand {}

    /** Adds someone who has a stake in the project, or changes what is known of the stake. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, LEADER})
    record AddStakeholder(
            ProjectId project,
            PersonId person,
            Degree interest,
            Degree influence,
            @Nullable Line channel) implements ProjectCommand {}

    /** Records a stakeholder's satisfaction, from 1 to 5. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER})
    record RecordPulse(
            ProjectId project,
            PersonId person,
            int satisfaction,
            @Nullable Paragraph comment) implements ProjectCommand {
        public RecordPulse {
            if (satisfaction < 1 || satisfaction > 5) {
                throw InvalidInput.of("satisfaction", "satisfaction.outOfRange", "must be 1 to 5");
            }
        }
    }

    /** Asks for approval of the charter, which fixes the lessons proposed to it. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER})
    record RequestCharter(ProjectId project) implements ProjectCommand {}

    /** Proposes lessons of similar failures to a requested charter; given by nobody but Hindcast itself. */
    @AllowedTo({})
    record ProposeLessons(ProjectId project, List<Proposal> lessons) implements ProjectCommand {

        /** The most lessons that are proposed to one project. */
        public static final int MOST = 5;

        public ProposeLessons {
            lessons = List.copyOf(lessons);
        }

        /** A lesson and how similar its failure is to the project, from 0 to 1. */
        public record Proposal(LessonId lesson, BigDecimal similarity) {
            public Proposal {
                if (similarity.signum() < 0 || similarity.compareTo(BigDecimal.ONE) > 0) {
                    throw InvalidInput.of("similarity", "similarity.outOfRange", "must be 0 to 1");
                }
            }
        }
    }

    /** Takes a proposed lesson to heart, with a plan; any other published lesson may be adopted as well. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER})
    record AdoptLesson(ProjectId project, LessonId lesson, Paragraph plan) implements ProjectCommand {}

    /** Leaves a lesson aside, with a reason: one that was proposed, or any other that is published. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER})
    record DismissLesson(ProjectId project, LessonId lesson, Paragraph reason) implements ProjectCommand {}

    /** Says that a lesson has nothing to do with this project, which is then not shown it as similar any more. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER})
    record MarkLessonNotSimilar(ProjectId project, LessonId lesson) implements ProjectCommand {}

    /** Says how the project deals with a cause that made similar ones fail; said again, the latest answer holds. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER})
    record AnswerRisk(ProjectId project, Code cause, Paragraph answer) implements ProjectCommand {}

    /** Tells what an adopted lesson did for the project. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER})
    record RecordLessonOutcome(ProjectId project, LessonId lesson, LessonOutcome outcome, Paragraph evidence)
            implements ProjectCommand {}

    /**
     * Approves the charter, by the owner, somebody the owner named or an executive: the project is chartered and its
     * promise frozen.
     *
     * @param ledgerVersion the version of the value ledger that the approver saw
     */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record ApproveCharter(
            ProjectId project,
            @Nullable Paragraph note,
            @Nullable Long ledgerVersion) implements ProjectCommand {}

    /** Sends a requested charter back. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record RejectCharter(ProjectId project, Paragraph reason) implements ProjectCommand {}

    /** The owner names somebody of the business who decides on the charter for them, up to and including the day. */
    @AllowedTo(BUSINESS_OWNER)
    record DelegateApproval(ProjectId project, PersonId person, LocalDate until) implements ProjectCommand {}

    /** Ends such a delegation before its day. */
    @AllowedTo(BUSINESS_OWNER)
    record EndApprovalDelegation(ProjectId project, PersonId person) implements ProjectCommand {}

    /** Lets a requirement of the next gate pass; it stays visible. */
    @AllowedTo(EXECUTIVE)
    record WaiveRequirement(ProjectId project, Requirement requirement, Paragraph reason) implements ProjectCommand {}

    /** Moves on through a gate, or back between experimenting, delivering and live with a reason. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, LEADER, EXECUTIVE})
    record EnterStage(
            ProjectId project, Stage stage, @Nullable Paragraph reason) implements ProjectCommand {}

    /** Lets the work rest; the stage stays. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, LEADER, EXECUTIVE})
    record Pause(ProjectId project, Paragraph reason) implements ProjectCommand {}

    /** Takes up a paused project again. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, LEADER, EXECUTIVE})
    record Resume(ProjectId project) implements ProjectCommand {}

    /** Opens a closed project in the stage in which its work ended. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, LEADER, EXECUTIVE})
    record Reopen(ProjectId project, Paragraph reason) implements ProjectCommand {}

    /** Says how the project is doing. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, LEADER})
    record ReportHealth(ProjectId project, Health health, Paragraph comment) implements ProjectCommand {}

    /** Records a decision with the options it was chosen from. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE})
    record RecordDecision(
            ProjectId project,
            @Fresh DecisionId decision,
            Line title,
            DecisionLevel level,
            Paragraph choice,
            List<Line> options,
            Paragraph reasons,
            PersonId takenBy,
            boolean reversible)
            implements ProjectCommand {
        public RecordDecision {
            options = any("options", options);
        }
    }

    /** Takes a decision back. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE})
    record ReverseDecision(ProjectId project, DecisionId decision, Paragraph reason) implements ProjectCommand {}

    /** Asks for help from above. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE})
    record RaiseEscalation(
            ProjectId project, @Fresh EscalationId escalation, EscalationKind kind, Line title, Paragraph detail)
            implements ProjectCommand {}

    /** Says that an escalation has been heard. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, LEADER, EXECUTIVE})
    record AcknowledgeEscalation(ProjectId project, EscalationId escalation) implements ProjectCommand {}

    /** Ends an escalation. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, LEADER, EXECUTIVE})
    record ResolveEscalation(ProjectId project, EscalationId escalation, Paragraph resolution)
            implements ProjectCommand {}

    /** Proposes a change of requirements to those whom it affects. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER})
    record ProposeScopeChange(
            ProjectId project, @Fresh ScopeChangeId scopeChange, Line title, Paragraph detail, List<PersonId> affected)
            implements ProjectCommand {
        public ProposeScopeChange {
            affected = some("affected", affected);
        }
    }

    /** An affected person knows of the change. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record AcknowledgeScopeChange(ProjectId project, ScopeChangeId scopeChange) implements ProjectCommand {}

    /** Lets a change go on without the acknowledgement of one affected person. */
    @AllowedTo({BUSINESS_OWNER, LEADER, EXECUTIVE})
    record WaiveAcknowledgement(ProjectId project, ScopeChangeId scopeChange, PersonId person, Paragraph reason)
            implements ProjectCommand {}

    /** Makes the change part of the scope. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, LEADER, EXECUTIVE})
    record AcceptScopeChange(ProjectId project, ScopeChangeId scopeChange) implements ProjectCommand {}

    /** Leaves the scope as it is. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, LEADER, EXECUTIVE})
    record RejectScopeChange(ProjectId project, ScopeChangeId scopeChange, Paragraph reason)
            implements ProjectCommand {}

    /** Confirms one thing that going live needs. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER})
    record ConfirmReadiness(ProjectId project, ReadinessItem item, Paragraph note) implements ProjectCommand {}

    /** Ends the work, with the signal that triggered it and what can be kept of it. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, LEADER, EXECUTIVE})
    record Stop(ProjectId project, Paragraph reason, Paragraph signal, Paragraph salvaged) implements ProjectCommand {}

    /**
     * Closes a live or stopped project.
     *
     * @param review the final review; of a project stopped while framed, the lesson or why there is nothing new
     * @param outcome of a live project, delivered unless said otherwise
     */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, LEADER, EXECUTIVE})
    record Close(
            ProjectId project,
            @Nullable Paragraph review,
            @Nullable Outcome outcome) implements ProjectCommand {}

    /**
     * Sends a status report, as edited, to people; it is kept with the project.
     *
     * @param from the first day it tells of
     * @param to the last one
     * @param text in Markdown
     */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER})
    record SendStatusReport(
            ProjectId project,
            @Fresh StatusReportId report,
            Voice voice,
            LocalDate from,
            LocalDate to,
            Line title,
            Document text,
            List<PersonId> recipients)
            implements ProjectCommand {
        public SendStatusReport {
            recipients = some("recipients", recipients);
            if (to.isBefore(from)) {
                throw InvalidInput.of("to", "period.reversed", "must not be before the first day");
            }
        }
    }

    /** Celebrates a success and the people behind it. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE})
    record CelebrateWin(
            ProjectId project,
            @Fresh WinId win,
            List<PersonId> people,
            Paragraph story,
            @Nullable Paragraph testimonial,
            @Nullable PersonId testimonialBy)
            implements ProjectCommand {
        public CelebrateWin {
            people = some("people", people);
        }
    }

    /** Adds a link to a page elsewhere. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER})
    record AddLink(ProjectId project, @Fresh LinkId link, Line title, WebAddress url) implements ProjectCommand {}

    /** Takes a link away. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER})
    record RemoveLink(ProjectId project, LinkId link) implements ProjectCommand {}

    /** Replaces the tags; each has at most {@value ProjectCommand#MAX_TAG_LENGTH} characters. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER})
    record ChangeTags(ProjectId project, List<Line> tags) implements ProjectCommand {
        public ChangeTags {
            tags = any("tags", tags);
            if (tags.stream().anyMatch(tag -> tag.value().length() > MAX_TAG_LENGTH)) {
                throw InvalidInput.of(
                        "tags", "tag.tooLong", "must each have at most %d characters".formatted(MAX_TAG_LENGTH));
            }
        }
    }

    private static <T> List<T> some(String field, List<T> items) {
        if (items.isEmpty()) {
            throw InvalidInput.of(field, "required", "must name at least one");
        }
        return any(field, items);
    }

    private static <T> List<T> any(String field, List<T> items) {
        if (items.size() > MAX_ITEMS) {
            throw InvalidInput.of(field, "list.tooLong", "must have at most %d items".formatted(MAX_ITEMS));
        }
        return items.stream().distinct().toList();
    }
}
