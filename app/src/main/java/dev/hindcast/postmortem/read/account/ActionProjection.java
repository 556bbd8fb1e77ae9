package dev.hindcast.postmortem.read.account;

import dev.hindcast.postmortem.ActionState;
import dev.hindcast.postmortem.events.ActionAdded;
import dev.hindcast.postmortem.events.ActionCompleted;
import dev.hindcast.postmortem.events.ActionDropped;
import dev.hindcast.postmortem.events.ActionEffectReviewed;
import dev.hindcast.postmortem.events.ActionReassigned;
import dev.hindcast.shared.Occasion;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Follows the events of follow-up actions. */
@Component
@ProcessingGroup("postmortem-account")
class ActionProjection {

    private final ActionStore actions;
    private final AccountStore accounts;

    ActionProjection(ActionStore actions, AccountStore accounts) {
        this.actions = actions;
        this.accounts = accounts;
    }

    @EventHandler
    void on(ActionAdded event, @SequenceNumber long version) {
        actions.add(event, version);
        accounts.update(
                event.postMortem(),
                version,
                Map.of(),
                papers -> papers.drafted(text -> Contents.withActionsDeclined(text, null)));
    }

    @EventHandler
    void on(ActionReassigned event, @SequenceNumber long version) {
        actions.reassign(event);
        seen(event.postMortem(), version);
    }

    @EventHandler
    void on(ActionCompleted event, Occasion occasion, @SequenceNumber long version) {
        actions.end(event.action(), ActionState.DONE, occasion.effective(), event.note());
        seen(event.postMortem(), version);
    }

    @EventHandler
    void on(ActionDropped event, Occasion occasion, @SequenceNumber long version) {
        actions.end(event.action(), ActionState.DROPPED, occasion.effective(), event.reason());
        seen(event.postMortem(), version);
    }

    @EventHandler
    void on(ActionEffectReviewed event, @SequenceNumber long version) {
        actions.review(event);
        seen(event.postMortem(), version);
    }

    private void seen(String postMortem, long version) {
        accounts.update(postMortem, version, Map.of(), UnaryOperator.identity());
    }
}
