package dev.hindcast.learning.read.lessons;

import dev.hindcast.postmortem.events.ParticipantAdded;
import dev.hindcast.postmortem.events.PostMortemImported;
import dev.hindcast.postmortem.events.PostMortemOpened;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.postmortem.events.RecurrenceDismissed;
import dev.hindcast.postmortem.events.RecurrenceLinked;
import dev.hindcast.postmortem.events.TagsChanged;
import dev.hindcast.postmortem.events.TitleChanged;
import dev.hindcast.postmortem.events.VisibilityOpened;
import dev.hindcast.postmortem.events.VisibilityRestricted;
import dev.hindcast.shared.Occasion;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Follows post-mortems: who may read them, and the causes and lessons of the published text. */
@Component
@ProcessingGroup(LearningProjection.GROUP)
class LearningProjection {

    static final String GROUP = "learning";

    private final AccountTable accounts;

    LearningProjection(AccountTable accounts) {
        this.accounts = accounts;
    }

    @ResetHandler
    void reset() {
        accounts.clear();
    }

    @EventHandler
    void on(PostMortemOpened event, Occasion occasion) {
        accounts.open(
                event.postMortem(),
                event.project(),
                null,
                event.title(),
                occasion.actor().person().value());
    }

    @EventHandler
    void on(PostMortemPublished event, Occasion occasion) {
        accounts.publish(event.postMortem(), event.title(), event.tags(), occasion.effective());
        accounts.factors(
                event.postMortem(),
                event.factors().stream()
                        .map(it -> new AccountTable.Factor(it.factor(), it.cause(), it.enteredIn(), it.caughtIn()))
                        .toList());
        accounts.lessons(
                event.postMortem(),
                event.lessons().stream()
                        .map(it -> new AccountTable.Lesson(it.lesson(), it.statement(), it.advice(), it.tags()))
                        .toList(),
                occasion.recordedAt());
    }

    @EventHandler
    void on(PostMortemImported event, Occasion occasion) {
        var id = event.postMortem();
        accounts.open(
                id,
                event.project(),
                event.unit(),
                event.title(),
                occasion.actor().person().value());
        var day = event.publishedOn() == null ? occasion.effective() : event.publishedOn();
        accounts.publish(id, event.title(), event.tags(), day);
        accounts.factors(
                id,
                event.factors().stream()
                        .map(it -> new AccountTable.Factor(it.factor(), it.cause(), null, null))
                        .toList());
        accounts.lessons(
                id,
                event.lessons().stream()
                        .map(it -> new AccountTable.Lesson(it.lesson(), it.statement(), it.advice(), List.of()))
                        .toList(),
                occasion.recordedAt());
    }

    @EventHandler
    void on(TitleChanged event) {
        accounts.retitle(event.postMortem(), event.title());
    }

    @EventHandler
    void on(TagsChanged event) {
        accounts.tag(event.postMortem(), event.tags());
    }

    @EventHandler
    void on(ParticipantAdded event) {
        accounts.involve(event.postMortem(), event.person());
    }

    @EventHandler
    void on(VisibilityRestricted event) {
        accounts.restrict(event.postMortem(), event.units());
    }

    @EventHandler
    void on(VisibilityOpened event) {
        accounts.restrict(event.postMortem(), List.of());
    }

    @EventHandler
    void on(RecurrenceLinked event) {
        accounts.consider(event.postMortem(), event.earlier(), true);
    }

    @EventHandler
    void on(RecurrenceDismissed event) {
        accounts.consider(event.postMortem(), event.earlier(), false);
    }
}
