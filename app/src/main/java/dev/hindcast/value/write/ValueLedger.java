package dev.hindcast.value.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.experiment.Experiments;
import dev.hindcast.people.PersonFacts;
import dev.hindcast.project.ProjectGuard;
import dev.hindcast.project.PublishedLessons;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.LedgerId;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.StoredAs;
import dev.hindcast.value.ValueCommand;
import dev.hindcast.value.events.AttestationDelegated;
import dev.hindcast.value.events.AvoidedCostAttested;
import dev.hindcast.value.events.AvoidedCostClaimed;
import dev.hindcast.value.events.AvoidedCostReversed;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.ClaimConfirmedByFinance;
import dev.hindcast.value.events.ClaimDisputed;
import dev.hindcast.value.events.ClaimReversed;
import dev.hindcast.value.events.ClaimWithdrawn;
import dev.hindcast.value.events.CostBooked;
import dev.hindcast.value.events.CostPlanned;
import dev.hindcast.value.events.CostReforecast;
import dev.hindcast.value.events.CostReversed;
import dev.hindcast.value.events.DelegationEnded;
import dev.hindcast.value.events.DisputeAnswered;
import dev.hindcast.value.events.DriverAdded;
import dev.hindcast.value.events.DriverAmended;
import dev.hindcast.value.events.DriverReforecast;
import dev.hindcast.value.events.DriverRetired;
import dev.hindcast.value.events.GoLivePlanned;
import dev.hindcast.value.events.GoLiveReforecast;
import dev.hindcast.value.events.PromiseFrozen;
import dev.hindcast.value.events.ValueClaimed;
import dev.hindcast.value.events.ValueEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The value ledger of a project. Each command first locks the project's facts, so that neither owner nor stage nor the
 * approval of the charter changes before its transaction ends.
 */
@Aggregate
@Revision("1")
@StoredAs("value.ValueLedger")
class ValueLedger {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String id;

    private Plan plan = new Plan();
    private Claims claims = new Claims();
    private Spending spending = new Spending();
    private AvoidedCosts avoidedCosts = new AvoidedCosts();
    private Delegations delegations = new Delegations();

    ValueLedger() {}

    @Decides
    void handle(ValueCommand.AddDriver c, ProjectGuard projects, Approvals approvals) {
        projects.locked(c.project());
        apply(plan.add(c, approvals.approvedVersion(c.project())));
    }

    @Decides
    void handle(ValueCommand.AmendDriver c, ProjectGuard projects, Approvals approvals) {
        projects.locked(c.project());
        apply(plan.amend(c, approvals.approvedVersion(c.project()), claims.hasLiveOf(c.driver())));
    }

    @Decides
    void handle(ValueCommand.ReforecastDriver c, ProjectGuard projects, Approvals approvals) {
        projects.locked(c.project());
        apply(plan.reforecast(c, approvals.approvedVersion(c.project())));
    }

    @Decides
    void handle(ValueCommand.RetireDriver c, Occasion occasion, ProjectGuard projects, Approvals approvals) {
        projects.locked(c.project());
        apply(plan.retire(c, approvals.approvedVersion(c.project()), occasion));
    }

    @Decides
    void handle(ValueCommand.PlanGoLive c, ProjectGuard projects, Approvals approvals) {
        projects.locked(c.project());
        apply(plan.plan(c, approvals.approvedVersion(c.project())));
    }

    @Decides
    void handle(ValueCommand.ReforecastGoLive c, ProjectGuard projects, Approvals approvals) {
        projects.locked(c.project());
        apply(plan.reforecast(c, approvals.approvedVersion(c.project())));
    }

    @Decides
    void handle(ValueCommand.PlanCost c, ProjectGuard projects, Approvals approvals) {
        projects.locked(c.project());
        apply(plan.plan(c, approvals.approvedVersion(c.project())));
    }

    @Decides
    void handle(ValueCommand.ReforecastCost c, ProjectGuard projects, Approvals approvals) {
        projects.locked(c.project());
        apply(plan.reforecast(c, approvals.approvedVersion(c.project())));
    }

    /** Repeated without effect: an automation may be retried, and a reopened project be chartered again. */
    @Decides
    void handle(ValueCommand.FreezePromise c, Occasion occasion, ProjectGuard projects, Approvals approvals) {
        new OnlyHindcastFreezes(occasion.actor()).verify();
        projects.locked(c.project());
        var approved = approvals.approvedVersion(c.project());
        new CharterIsApproved(approved.isPresent()).verify();
        if (!plan.isFrozen()) {
            apply(plan.freeze(c.project().value(), approved.orElseThrow()));
        }
    }

    @Decides
    void handle(ValueCommand.Claim c, Occasion occasion, ProjectGuard projects) {
        var project = projects.locked(c.project());
        apply(claims.claim(c, plan.known(c.driver()), occasion, project));
    }

    @Decides
    void handle(
            ValueCommand.Attest c, Occasion occasion, ProjectGuard projects, MovedLines lines, InstallationZone zone) {
        apply(claims.attest(c, attestor(c, occasion, projects, zone), plan, lines));
    }

    @Decides
    void handle(ValueCommand.Dispute c, Occasion occasion, ProjectGuard projects, InstallationZone zone) {
        apply(claims.dispute(c, attestor(c, occasion, projects, zone)));
    }

    @Decides
    void handle(ValueCommand.AnswerDispute c, Occasion occasion, ProjectGuard projects) {
        apply(claims.answer(c, occasion.actor().person(), projects.locked(c.project())));
    }

    @Decides
    void handle(ValueCommand.Withdraw c, Occasion occasion, ProjectGuard projects) {
        apply(claims.withdraw(c, occasion.actor().person(), projects.locked(c.project())));
    }

    @Decides
    void handle(ValueCommand.Reverse c, Occasion occasion, ProjectGuard projects) {
        apply(claims.reverse(c, occasion.actor(), projects.locked(c.project())));
    }

    @Decides
    void handle(ValueCommand.Confirm c, Occasion occasion, ProjectGuard projects) {
        projects.locked(c.project());
        apply(claims.confirm(c, occasion.actor()));
    }

    @Decides
    void handle(ValueCommand.BookCost c, Occasion occasion, ProjectGuard projects, Experiments experiments) {
        projects.locked(c.project());
        new ExperimentIsOfTheProject(c.experiment(), c.project(), experiments).verify();
        apply(spending.book(c, occasion));
    }

    @Decides
    void handle(ValueCommand.ReverseCost c, ProjectGuard projects) {
        projects.locked(c.project());
        apply(spending.reverse(c));
    }

    @Decides
    void handle(ValueCommand.ClaimAvoidedCost c, Occasion occasion, ProjectGuard projects, PublishedLessons lessons) {
        var project = projects.locked(c.project());
        new LessonThatSavedIsPublished(c.lesson(), lessons).verify();
        apply(avoidedCosts.claim(c, project, occasion.actor().person(), plan.plannedCosts(), spending.booked()));
    }

    @Decides
    void handle(ValueCommand.AttestAvoidedCost c, Occasion occasion, ProjectGuard projects, InstallationZone zone) {
        apply(avoidedCosts.attest(c, attestor(c, occasion, projects, zone), plan.plannedCosts(), spending.booked()));
    }

    @Decides
    void handle(ValueCommand.ReverseAvoidedCost c, Occasion occasion, ProjectGuard projects) {
        apply(avoidedCosts.reverse(c, occasion.actor(), projects.locked(c.project())));
    }

    @Decides
    void handle(
            ValueCommand.DelegateAttestation c,
            Occasion occasion,
            ProjectGuard projects,
            PersonFacts people,
            InstallationZone zone) {
        apply(delegations.delegate(c, attestor(c, occasion, projects, zone), people.exists(c.person())));
    }

    @Decides
    void handle(ValueCommand.EndDelegation c, Occasion occasion, ProjectGuard projects) {
        apply(delegations.end(c, projects.locked(c.project()), occasion.actor().person()));
    }

    @EventSourcingHandler
    void on(ValueEvent event, Occasion occasion) {
        id = LedgerId.of(new ProjectId(event.project())).value();
        var actor = occasion.actor().person();
        switch (event) {
            case DriverAdded e -> plan.on(e);
            case DriverAmended e -> plan.on(e);
            case GoLivePlanned e -> plan.on(e);
            case CostPlanned e -> plan.on(e);
            case PromiseFrozen e -> plan.on(e);
            case DriverReforecast e -> plan.on(e);
            case GoLiveReforecast e -> plan.on(e);
            case CostReforecast e -> {}
            case DriverRetired e -> plan.on(e);
            case ValueClaimed e -> claims.on(e, actor);
            case ClaimAttested e -> claims.on(e);
            case ClaimDisputed e -> claims.on(e);
            case DisputeAnswered e -> claims.on(e);
            case ClaimWithdrawn e -> claims.on(e);
            case ClaimReversed e -> claims.on(e);
            case ClaimConfirmedByFinance e -> claims.on(e);
            case CostBooked e -> spending.on(e);
            case CostReversed e -> spending.on(e);
            case AvoidedCostClaimed e -> avoidedCosts.on(e, actor);
            case AvoidedCostAttested e -> avoidedCosts.on(e);
            case AvoidedCostReversed e -> avoidedCosts.on(e);
            case AttestationDelegated e -> delegations.on(e, actor);
            case DelegationEnded e -> delegations.on(e);
        }
    }

    private Attestor attestor(ValueCommand c, Occasion occasion, ProjectGuard projects, InstallationZone zone) {
        return new Attestor(
                occasion.actor(), zone.dayOf(occasion.recordedAt()), projects.locked(c.project()), delegations);
    }
}
