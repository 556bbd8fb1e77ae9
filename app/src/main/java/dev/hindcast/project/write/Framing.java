package dev.hindcast.project.write;

import static dev.hindcast.project.write.Recorded.text;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.events.FramingRevised;
import dev.hindcast.project.events.OriginEndorsed;
import dev.hindcast.project.events.OwnerChanged;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The idea of a project and whom it serves. */
class Framing {

    private String name = "";
    private @Nullable String problem;
    private @Nullable Origin origin;
    private String unit = "";
    private @Nullable String goal;
    private @Nullable PersonId owner;
    private PersonId framedBy = Actor.SYSTEM.person();
    private @Nullable PersonId endorsedBy;

    @Nullable
    PersonId owner() {
        return owner;
    }

    boolean hasProblem() {
        return problem != null;
    }

    boolean isFramedBy(PersonId person) {
        return person.equals(framedBy);
    }

    boolean isOwnedBy(Actor actor) {
        return owner != null && actor.is(owner);
    }

    /** Whether it is known where the idea came from and, if it came from the team, the present owner stands behind it. */
    boolean isOriginEndorsed() {
        return origin != null && (origin != Origin.TEAM_IDEA || (owner != null && owner.equals(endorsedBy)));
    }

    @CommandHandler
    void handle(ProjectCommand.ReviseFraming c, OrganisationFacts organisation) {
        new UnitIsKnown(c.unit(), organisation).verify();
        new GoalIsKnown(c.goal(), organisation).verify();
        apply(new FramingRevised(
                c.project().value(),
                c.name() == null ? name : c.name().value(),
                c.problem() == null ? problem : c.problem().value(),
                text(c.origin() == null ? origin : c.origin()),
                c.unit() == null ? unit : c.unit().value(),
                goalAfter(c)));
    }

    private @Nullable String goalAfter(ProjectCommand.ReviseFraming c) {
        return Boolean.TRUE.equals(c.withoutGoal())
                ? null
                : c.goal() == null ? goal : c.goal().value();
    }

    @CommandHandler
    void handle(ProjectCommand.ChangeOwner c, OwnGuard guard) {
        guard.lock(c.project());
        apply(new OwnerChanged(
                c.project().value(), text(owner), c.person().value(), c.reason().value()));
    }

    @CommandHandler
    void handle(ProjectCommand.EndorseOrigin c, Occasion occasion) {
        new OnlyOwnerEndorsesOrigin(this, occasion.actor()).verify();
        apply(new OriginEndorsed(
                c.project().value(), occasion.actor().person().value(), c.note().value()));
    }

    @EventSourcingHandler
    void on(ProjectFramed event, Occasion occasion) {
        read(event.name(), event.problem(), event.origin(), event.unit(), event.goal());
        owner = event.owner() == null ? null : new PersonId(event.owner());
        framedBy = occasion.actor().person();
    }

    @EventSourcingHandler
    void on(ProjectImported event, Occasion occasion) {
        read(event.name(), event.problem(), event.origin(), event.unit(), event.goal());
        owner = event.owner() == null ? null : new PersonId(event.owner());
        framedBy = occasion.actor().person();
    }

    /** Another origin needs another endorsement. */
    @EventSourcingHandler
    void on(FramingRevised event) {
        var before = origin;
        read(event.name(), event.problem(), event.origin(), event.unit(), event.goal());
        endorsedBy = origin == before ? endorsedBy : null;
    }

    @EventSourcingHandler
    void on(OwnerChanged event) {
        owner = new PersonId(event.owner());
    }

    @EventSourcingHandler
    void on(OriginEndorsed event) {
        endorsedBy = new PersonId(event.owner());
    }

    private void read(
            String name, @Nullable String problem, @Nullable String origin, String unit, @Nullable String goal) {
        this.name = name;
        this.problem = problem;
        this.origin = origin == null ? null : Origin.valueOf(origin);
        this.unit = unit;
        this.goal = goal;
    }
}
