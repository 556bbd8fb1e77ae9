package dev.hindcast.postmortem.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.people.PersonFacts;
import dev.hindcast.postmortem.ActionState;
import dev.hindcast.postmortem.PostMortemCommand.AddAction;
import dev.hindcast.postmortem.PostMortemCommand.CompleteAction;
import dev.hindcast.postmortem.PostMortemCommand.DropAction;
import dev.hindcast.postmortem.PostMortemCommand.NoteImprovement;
import dev.hindcast.postmortem.PostMortemCommand.ReassignAction;
import dev.hindcast.postmortem.PostMortemCommand.ReviewEffect;
import dev.hindcast.postmortem.events.ActionAdded;
import dev.hindcast.postmortem.events.ActionCompleted;
import dev.hindcast.postmortem.events.ActionDropped;
import dev.hindcast.postmortem.events.ActionEffectReviewed;
import dev.hindcast.postmortem.events.ActionReassigned;
import dev.hindcast.postmortem.events.ImprovementNoted;
import dev.hindcast.shared.ActionId;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** What follows from a post-mortem: actions and improvements, which live on after publication. */
class FollowUps {

    /** An action's state, its owner and the day it is due. */
    record Action(ActionState state, String owner, LocalDate due) {

        Action in(ActionState next) {
            return new Action(next, owner, due);
        }
    }

    private String postMortem;
    private @Nullable String project;
    private Map<String, Action> actions = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init")
    FollowUps() {}

    FollowUps(String postMortem, @Nullable String project) {
        this.postMortem = postMortem;
        this.project = project;
    }

    boolean anyOwnedBy(Actor actor) {
        return actions.values().stream()
                .anyMatch(action -> action.owner().equals(actor.person().value()));
    }

    /** Whether an action stands that was not dropped. */
    boolean anyAgreed() {
        return actions.values().stream().anyMatch(action -> action.state() != ActionState.DROPPED);
    }

    @CommandHandler
    void handle(AddAction command, PersonFacts people) {
        new PersonIsKnown("owner", command.owner(), people).verify();
        apply(new ActionAdded(
                postMortem,
                project,
                command.action().value(),
                command.title().value(),
                command.owner().value(),
                command.due()));
    }

    @CommandHandler
    void handle(ReassignAction command, PersonFacts people) {
        var action = in(ActionState.OPEN, command.action());
        new PersonIsKnown("owner", command.owner(), people).verify();
        apply(new ActionReassigned(
                postMortem,
                project,
                command.action().value(),
                command.owner().value(),
                Objects.requireNonNullElse(command.due(), action.due())));
    }

    @CommandHandler
    void handle(CompleteAction command) {
        in(ActionState.OPEN, command.action());
        apply(new ActionCompleted(
                postMortem,
                project,
                command.action().value(),
                command.note() == null ? null : command.note().value()));
    }

    @CommandHandler
    void handle(DropAction command) {
        in(ActionState.OPEN, command.action());
        apply(new ActionDropped(
                postMortem, project, command.action().value(), command.reason().value()));
    }

    @CommandHandler
    void handle(ReviewEffect command) {
        in(ActionState.DONE, command.action());
        apply(new ActionEffectReviewed(
                postMortem,
                project,
                command.action().value(),
                command.worked(),
                command.evidence().value()));
    }

    @CommandHandler
    void handle(NoteImprovement command) {
        apply(new ImprovementNoted(postMortem, project, command.text().value()));
    }

    @EventSourcingHandler
    void on(ActionAdded event) {
        actions.put(event.action(), new Action(ActionState.OPEN, event.owner(), event.due()));
    }

    @EventSourcingHandler
    void on(ActionReassigned event) {
        actions.put(event.action(), new Action(ActionState.OPEN, event.owner(), event.due()));
    }

    @EventSourcingHandler
    void on(ActionCompleted event) {
        actions.computeIfPresent(event.action(), (id, action) -> action.in(ActionState.DONE));
    }

    @EventSourcingHandler
    void on(ActionDropped event) {
        actions.computeIfPresent(event.action(), (id, action) -> action.in(ActionState.DROPPED));
    }

    private Action in(ActionState needed, ActionId id) {
        new IsPartOfTheText(actions.keySet(), id).verify();
        var action = Objects.requireNonNull(actions.get(id.value()));
        if (action.state() != needed) {
            throw DomainRule.conflict(
                    "action-is-" + action.state().name().toLowerCase(Locale.ROOT),
                    "Only an action that is %s takes this.".formatted(needed == ActionState.OPEN ? "open" : "done"));
        }
        return action;
    }
}
