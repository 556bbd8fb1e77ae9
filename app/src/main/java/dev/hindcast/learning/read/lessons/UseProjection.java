package dev.hindcast.learning.read.lessons;

import dev.hindcast.project.events.FramingRevised;
import dev.hindcast.project.events.LessonAdopted;
import dev.hindcast.project.events.LessonDismissed;
import dev.hindcast.project.events.LessonMarkedNotSimilar;
import dev.hindcast.project.events.LessonOutcomeRecorded;
import dev.hindcast.project.events.ProjectClosed;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.project.events.ProjectReopened;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.project.events.RiskAnswered;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.shared.Occasion;
import dev.hindcast.value.events.AvoidedCostAttested;
import dev.hindcast.value.events.AvoidedCostClaimed;
import dev.hindcast.value.events.AvoidedCostReversed;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Follows projects as far as they meet lessons, and what lessons saved them. */
@Component
@ProcessingGroup(LearningProjection.GROUP)
class UseProjection {

    private final UseTable uses;

    UseProjection(UseTable uses) {
        this.uses = uses;
    }

    @EventHandler
    void on(ProjectFramed event) {
        uses.begin(event.project(), event.key(), event.name(), event.unit(), event.origin(), "FRAMED");
    }

    @EventHandler
    void on(ProjectImported event, Occasion occasion) {
        uses.begin(event.project(), event.key(), event.name(), event.unit(), event.origin(), event.stage());
        if (event.stage().equals("STOPPED") || "STOPPED".equals(event.outcome())) {
            var day = event.stoppedOn() == null ? occasion.effective() : event.stoppedOn();
            uses.stop(event.project(), event.stage(), event.stoppedIn(), day);
        }
    }

    @EventHandler
    void on(FramingRevised event) {
        uses.revise(event.project(), event.name(), event.unit());
    }

    @EventHandler
    void on(StageEntered event, Occasion occasion) {
        uses.enter(event.project(), event.stage(), occasion.effective());
    }

    @EventHandler
    void on(ProjectStopped event, Occasion occasion) {
        uses.stop(event.project(), "STOPPED", event.stage(), occasion.effective());
    }

    @EventHandler
    void on(ProjectClosed event, Occasion occasion) {
        uses.enter(event.project(), "CLOSED", occasion.effective());
    }

    @EventHandler
    void on(ProjectReopened event, Occasion occasion) {
        uses.enter(event.project(), event.stage(), occasion.effective());
    }

    @EventHandler
    void on(LessonAdopted event, Occasion occasion) {
        answer(event.project(), event.lesson(), "ADOPTED", occasion);
    }

    @EventHandler
    void on(LessonDismissed event, Occasion occasion) {
        answer(event.project(), event.lesson(), "DISMISSED", occasion);
    }

    @EventHandler
    void on(LessonMarkedNotSimilar event, Occasion occasion) {
        answer(event.project(), event.lesson(), "NOT_SIMILAR", occasion);
    }

    @EventHandler
    void on(LessonOutcomeRecorded event) {
        uses.outcome(event.project(), event.lesson(), event.outcome());
    }

    @EventHandler
    void on(RiskAnswered event, Occasion occasion) {
        uses.answerRisk(
                event.project(),
                event.cause(),
                event.answer(),
                occasion.actor().person().value(),
                occasion.effective());
    }

    @EventHandler
    void on(AvoidedCostClaimed event) {
        if (event.lesson() != null) {
            uses.save(event.avoidedCost(), event.project(), event.lesson(), event.amount(), event.currency());
        }
    }

    @EventHandler
    void on(AvoidedCostAttested event) {
        uses.saving(event.avoidedCost(), "ATTESTED");
    }

    @EventHandler
    void on(AvoidedCostReversed event) {
        uses.saving(event.avoidedCost(), "REVERSED");
    }

    private void answer(String project, String lesson, String answer, Occasion occasion) {
        uses.answer(project, lesson, answer, occasion.actor().person().value(), occasion.effective());
    }
}
