package dev.hindcast.postmortem.write;

import dev.hindcast.people.PersonFacts;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;
import org.jspecify.annotations.Nullable;

/** Whoever may not read a restricted post-mortem does not change it either; the owner of an action may end it. */
record WritersCanRead(
        PostMortemCommand command,
        @Nullable Readership readership,
        @Nullable FollowUps followUps,
        Actor actor,
        PersonFacts people) {

    void verify() {
        if (readership != null && !readership.isOpenTo(actor, people) && !endsOwnAction()) {
            throw DomainRule.notFound(
                    "post-mortem-unknown",
                    "There is no post-mortem '%s' that you may see.".formatted(command.aggregate()));
        }
    }

    private boolean endsOwnAction() {
        return command instanceof PostMortemCommand.CompleteAction && followUps != null && followUps.anyOwnedBy(actor);
    }
}
