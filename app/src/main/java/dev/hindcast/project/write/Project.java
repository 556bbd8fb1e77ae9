package dev.hindcast.project.write;

import static dev.hindcast.project.write.Recorded.text;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.people.PersonFacts;
import dev.hindcast.project.Gate;
import dev.hindcast.project.GateFacts;
import dev.hindcast.project.Gatekeeper;
import dev.hindcast.project.Outcome;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.Requirement;
import dev.hindcast.project.Stage;
import dev.hindcast.project.events.ApprovalDelegated;
import dev.hindcast.project.events.ApprovalDelegationEnded;
import dev.hindcast.project.events.CharterApproved;
import dev.hindcast.project.events.CharterRejected;
import dev.hindcast.project.events.CharterRequested;
import dev.hindcast.project.events.LessonProposed;
import dev.hindcast.project.events.ProjectClosed;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.project.events.ProjectPaused;
import dev.hindcast.project.events.ProjectReopened;
import dev.hindcast.project.events.ProjectResumed;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.project.events.RequirementWaived;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.Missing;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.StoredAs;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A project: begins, passes its gates, and ends; its parts decide what concerns them alone. */
@Aggregate
@Revision("2")
@StoredAs("project.Project")
class Project {

    /** Unset until the first event names it. */
    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init")
    private String id;

    private Course course = Course.BEGINNING;

    @AggregateMember
    Framing framing = new Framing();

    @AggregateMember
    Aims aims = new Aims();

    @AggregateMember
    OwnFields ownFields = new OwnFields();

    @AggregateMember
    Team team = new Team();

    @AggregateMember
    Lessons lessons = new Lessons();

    @AggregateMember
    Permits permits = new Permits();

    @AggregateMember
    Delegates delegates = new Delegates();

    @AggregateMember
    Decisions decisions = new Decisions();

    @AggregateMember
    Escalations escalations = new Escalations();

    @AggregateMember
    ScopeChanges scopeChanges = new ScopeChanges();

    @AggregateMember
    Logbook logbook = new Logbook();

    @AggregateMember
    Links links = new Links();

    Project() {}

    @CommandHandler
    Project(ProjectCommand.Frame c, OrganisationFacts organisation, ProjectKeys keys) {
        new UnitIsKnown(c.unit(), organisation).verify();
        new GoalIsKnown(c.goal(), organisation).verify();
        new KeyIsUnique(c.key(), c.project(), keys).verify();
        apply(Recorded.of(c));
    }

    @CommandHandler
    Project(ProjectCommand.ImportProject c, Occasion occasion, OrganisationFacts organisation, ProjectKeys keys) {
        new HistoriesComeByImport(occasion.source()).verify();
        new UnitIsKnown(c.unit(), organisation).verify();
        new GoalIsKnown(c.goal(), organisation).verify();
        new OutcomeIsKnownOnceClosed(c.stage(), c.outcome()).verify();
        new KeyIsUnique(c.key(), c.project(), keys).verify();
        apply(Recorded.of(c));
    }

    @CommandHandlerInterceptor
    void admit(ProjectCommand command) {
        new ClosedProjectTakesNoChanges(course.stage(), command).verify();
    }

    @CommandHandler
    void handle(ProjectCommand.RequestCharter c) {
        new OnlyFramedProjectIsChartered(course.stage()).verify();
        new CharterIsRequestedOnce(permits.charterRequested()).verify();
        apply(new CharterRequested(id));
    }

    /** Comes after the request, and finds nothing to do where the charter has been settled meanwhile. */
    @CommandHandler
    void handle(ProjectCommand.ProposeLessons c, Occasion occasion) {
        new LessonsAreProposedByHindcast(occasion.source()).verify();
        if (course.stage() == Stage.FRAMED && permits.charterRequested()) {
            lessons.newOnes(c)
                    .forEach(lesson ->
                            apply(new LessonProposed(id, lesson.lesson().value(), lesson.similarity())));
        }
    }

    @CommandHandler
    void handle(
            ProjectCommand.ApproveCharter c,
            Occasion occasion,
            OwnGuard guard,
            Gatekeeper gates,
            InstallationZone zone) {
        guard.lock(c.project());
        deciding(occasion, zone).verify();
        new OnlyFramedProjectIsChartered(course.stage()).verify();
        var missing = missingForApprovalBy(occasion.actor(), gates, c.ledgerVersion());
        new GateIsComplete(Gate.CHARTER, missing).verify();
        enterChartered(text(c.note()), c.ledgerVersion());
    }

    @CommandHandler
    void handle(ProjectCommand.RejectCharter c, Occasion occasion, InstallationZone zone) {
        deciding(occasion, zone).verify();
        new OnlyFramedProjectIsChartered(course.stage()).verify();
        new OnlyRequestedCharterIsRejected(permits.charterRequested()).verify();
        apply(new CharterRejected(id, c.reason().value()));
    }

    @CommandHandler
    void handle(
            ProjectCommand.DelegateApproval c,
            Occasion occasion,
            PersonFacts people,
            OrganisationFacts organisation,
            InstallationZone zone) {
        new OnlyOwnerDelegatesApproval(framing.isOwnedBy(occasion.actor())).verify();
        new OnlyFramedProjectIsChartered(course.stage()).verify();
        new DelegateMayApprove(c.person(), framing, team, people, organisation).verify();
        new ApprovalDelegationEndsLater(c.until(), zone.dayOf(occasion.recordedAt())).verify();
        apply(new ApprovalDelegated(id, c.person().value(), c.until()));
    }

    @CommandHandler
    void handle(ProjectCommand.EndApprovalDelegation c, Occasion occasion) {
        new OnlyOwnerDelegatesApproval(framing.isOwnedBy(occasion.actor())).verify();
        new IsPartOfTheProject("person", delegates.has(c.person())).verify();
        apply(new ApprovalDelegationEnded(id, c.person().value()));
    }

    /** An executive's waiver that completes the gate of a requested charter approves it as well. */
    @CommandHandler
    void handle(ProjectCommand.WaiveRequirement c, Occasion occasion, OwnGuard guard, Gatekeeper gates) {
        guard.lock(c.project());
        new SomeRequirementsAreNeverWaived(c.requirement()).verify();
        new WaiverIsForTheNextGate(c.requirement(), course.stage()).verify();
        new RequirementIsWaivedOnce(c.requirement(), permits.waived()).verify();
        apply(new RequirementWaived(id, c.requirement().name(), c.reason().value()));
        if (course.stage() == Stage.FRAMED
                && missingForApprovalBy(occasion.actor(), gates, null).isEmpty()) {
            enterChartered(c.reason().value(), null);
        }
    }

    @CommandHandler
    void handle(ProjectCommand.EnterStage c, OwnGuard guard, Gatekeeper gates) {
        guard.lock(c.project());
        var way = course.wayTo(c.stage());
        new StageIsWithinReach(way, course.stage(), c.stage()).verify();
        switch (way) {
            case Course.Way.Onwards(var gate) -> new GateIsComplete(gate, missing(gate, gates, false)).verify();
            case Course.Way.Back() -> new GoingBackHasAReason(c.reason()).verify();
            case Course.Way.None() -> throw new IllegalStateException("within reach, but no way");
        }
        apply(new StageEntered(id, c.stage().name(), course.stage().name(), text(c.reason())));
    }

    @CommandHandler
    void handle(ProjectCommand.Pause c) {
        new OnlyRunningProjectIsPaused(course).verify();
        apply(new ProjectPaused(id, c.reason().value()));
    }

    @CommandHandler
    void handle(ProjectCommand.Resume c) {
        new OnlyPausedProjectIsResumed(course).verify();
        apply(new ProjectResumed(id));
    }

    @CommandHandler
    void handle(ProjectCommand.Stop c, OwnGuard guard) {
        guard.lock(c.project());
        new OnlyActiveProjectIsStopped(course.stage()).verify();
        apply(new ProjectStopped(
                id,
                course.stage().name(),
                c.reason().value(),
                c.signal().value(),
                c.salvaged().value()));
    }

    @CommandHandler
    void handle(ProjectCommand.Close c, OwnGuard guard, Gatekeeper gates) {
        guard.lock(c.project());
        new OnlyLiveOrStoppedProjectIsClosed(course.stage()).verify();
        var stopped = course.stage() == Stage.STOPPED;
        new OutcomeFitsTheEnd(c.outcome(), stopped).verify();
        var gate = stopped ? Gate.CLOSE_STOPPED : Gate.CLOSE;
        new GateIsComplete(gate, missing(gate, gates, c.review() != null)).verify();
        var outcome = c.outcome() != null ? c.outcome() : stopped ? Outcome.STOPPED : Outcome.DELIVERED;
        apply(new ProjectClosed(id, course.stage().name(), outcome.name(), text(c.review())));
    }

    @CommandHandler
    void handle(ProjectCommand.Reopen c, OwnGuard guard) {
        guard.lock(c.project());
        new OnlyClosedProjectIsReopened(course.stage()).verify();
        apply(new ProjectReopened(id, course.endedIn().name(), c.reason().value()));
    }

    @CommandHandler
    void handle(ProjectCommand.RecordDecision c, Occasion occasion) {
        new StrategicDecisionNeedsAuthority(c.level(), framing, occasion.actor()).verify();
        apply(Recorded.of(c));
    }

    @EventSourcingHandler
    void on(ProjectEvent event) {
        id = event.project();
        course = course.after(event);
    }

    private OwnerOrExecutiveDecidesOnCharter deciding(Occasion occasion, InstallationZone zone) {
        return new OwnerOrExecutiveDecidesOnCharter(
                framing, delegates, occasion.actor(), zone.dayOf(occasion.recordedAt()));
    }

    private void enterChartered(@Nullable String note, @Nullable Long ledgerVersion) {
        apply(new CharterApproved(id, note, ledgerVersion));
        apply(new StageEntered(id, Stage.CHARTERED.name(), Stage.FRAMED.name(), null));
    }

    private List<Missing> missingForApprovalBy(Actor approver, Gatekeeper gates, @Nullable Long ledgerVersion) {
        var missing = new ArrayList<>(gates.missing(Gate.CHARTER, facts(false), ledgerVersion));
        if (framing.isFramedBy(approver.person())) {
            missing.add(Requirement.APPROVER_NOT_FRAMER.missing());
        }
        return missing;
    }

    private List<Missing> missing(Gate gate, Gatekeeper gates, boolean reviewed) {
        return gates.missing(gate, facts(reviewed));
    }

    private GateFacts facts(boolean reviewed) {
        return new GateFacts(
                new ProjectId(id),
                course.stoppedIn(),
                framing.owner(),
                framing.hasProblem(),
                framing.isOriginEndorsed(),
                aims.haveKpi(),
                aims.goodEnough(),
                team.filledSeats(),
                permits.charterRequested(),
                lessons.unanswered(),
                decisions.strategicOneStands(),
                permits.ready(),
                permits.waived(),
                reviewed);
    }
}
