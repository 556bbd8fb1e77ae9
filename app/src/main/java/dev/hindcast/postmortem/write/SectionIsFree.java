package dev.hindcast.postmortem.write;

import dev.hindcast.postmortem.PostMortemCommand.WriteSection;
import dev.hindcast.postmortem.SectionLocks;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;

/** Nobody writes a section over the head of somebody who is typing in it. */
record SectionIsFree(WriteSection command, Actor actor, SectionLocks locks) {

    void verify() {
        var somebodyElse = locks.held(command.postMortem()).stream()
                .anyMatch(lock ->
                        lock.section() == command.section() && !lock.holder().equals(actor.person()));
        if (somebodyElse) {
            throw DomainRule.conflict(
                    "section-is-being-written",
                    "Somebody else is writing this section just now. Try again once they left it.");
        }
    }
}
