package dev.hindcast.timeline.read.entries;

import dev.hindcast.experiment.events.ExperimentEvent;
import dev.hindcast.experiment.events.ExperimentPlanned;
import dev.hindcast.organisation.events.UnitDefined;
import dev.hindcast.people.events.PersonAssignedToUnit;
import dev.hindcast.people.events.PersonErased;
import dev.hindcast.people.events.PersonRegistered;
import dev.hindcast.people.events.PersonRenamed;
import dev.hindcast.postmortem.events.ActionAdded;
import dev.hindcast.postmortem.events.LessonDrawn;
import dev.hindcast.postmortem.events.LessonReworded;
import dev.hindcast.postmortem.events.ParticipantAdded;
import dev.hindcast.postmortem.events.PostMortemEvent;
import dev.hindcast.postmortem.events.PostMortemImported;
import dev.hindcast.postmortem.events.PostMortemOpened;
import dev.hindcast.postmortem.events.TextRedacted;
import dev.hindcast.postmortem.events.TitleChanged;
import dev.hindcast.postmortem.events.VisibilityOpened;
import dev.hindcast.postmortem.events.VisibilityRestricted;
import dev.hindcast.project.events.DecisionRecorded;
import dev.hindcast.project.events.EscalationRaised;
import dev.hindcast.project.events.KpiDefined;
import dev.hindcast.project.events.LinkAdded;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.project.events.ScopeChangeProposed;
import dev.hindcast.shared.Occasion;
import dev.hindcast.timeline.TimelineKind;
import dev.hindcast.value.events.DriverAdded;
import dev.hindcast.value.events.DriverAmended;
import dev.hindcast.value.events.DriverReforecast;
import dev.hindcast.value.events.ValueEvent;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps every event of projects, experiments, ledgers and post-mortems, and what is needed to put them into words. */
@Component
@ProcessingGroup("timeline")
class TimelineProjection {

    private final TimelineStore store;

    TimelineProjection(TimelineStore store) {
        this.store = store;
    }

    @ResetHandler
    void reset() {
        store.clear();
    }

    @EventHandler
    void on(ProjectEvent event, DomainEventMessage<?> message, Occasion occasion, TrackingToken token) {
        keep(TimelineKind.PROJECT, event.project(), null, message, occasion, token);
        switch (event) {
            case KpiDefined e -> store.name(e.kpi(), e.name(), null);
            case DecisionRecorded e -> store.name(e.decision(), e.title(), null);
            case EscalationRaised e -> store.name(e.escalation(), e.title(), null);
            case ScopeChangeProposed e -> store.name(e.scopeChange(), e.title(), null);
            case LinkAdded e -> store.name(e.link(), e.title(), null);
            default -> {}
        }
    }

    @EventHandler
    void on(ExperimentEvent event, DomainEventMessage<?> message, Occasion occasion, TrackingToken token) {
        keep(TimelineKind.EXPERIMENT, event.project(), null, message, occasion, token);
        if (event instanceof ExperimentPlanned planned) {
            store.name(planned.experiment(), planned.title(), null);
        }
    }

    @EventHandler
    void on(ValueEvent event, DomainEventMessage<?> message, Occasion occasion, TrackingToken token) {
        keep(TimelineKind.VALUE, event.project(), null, message, occasion, token);
        switch (event) {
            case DriverAdded e -> store.name(e.driver(), e.name(), null);
            case DriverAmended e -> store.name(e.driver(), e.name(), null);
            case DriverReforecast e -> store.name(e.driver(), e.name(), null);
            default -> {}
        }
    }

    @EventHandler
    void on(PostMortemEvent event, DomainEventMessage<?> message, Occasion occasion, TrackingToken token) {
        var id = event.postMortem();
        keep(TimelineKind.POST_MORTEM, event.project(), id, message, occasion, token);
        switch (event) {
            case PostMortemOpened e -> {
                store.name(id, e.title(), id);
                store.involve(id, occasion.actor().person().value());
            }
            case PostMortemImported e -> {
                store.name(id, e.title(), id);
                store.involve(id, occasion.actor().person().value());
                e.lessons().forEach(lesson -> store.name(lesson.lesson(), lesson.statement(), id));
            }
            case TitleChanged e -> store.name(id, e.title(), id);
            case LessonDrawn e -> store.name(e.lesson(), e.statement(), id);
            case LessonReworded e -> store.name(e.lesson(), e.statement(), id);
            case ActionAdded e -> store.name(e.action(), e.title(), id);
            case ParticipantAdded e -> store.involve(id, e.person());
            case VisibilityRestricted e -> store.restrict(id, true, e.units());
            case VisibilityOpened _ -> store.restrict(id, false, List.of());
            case TextRedacted e -> store.redact(id, e.section(), e.publishedText());
            default -> {}
        }
    }

    @EventHandler
    void on(UnitDefined event) {
        store.name("unit:" + event.code(), event.name(), null);
    }

    @EventHandler
    void on(PersonRegistered event) {
        store.person(event.person(), event.name());
    }

    @EventHandler
    void on(PersonRenamed event) {
        store.person(event.person(), event.name());
    }

    @EventHandler
    void on(PersonErased event) {
        store.person(event.person(), null);
    }

    @EventHandler
    void on(PersonAssignedToUnit event) {
        store.member(event.person(), event.unit());
    }

    private void keep(
            TimelineKind kind,
            @Nullable String project,
            @Nullable String postMortem,
            DomainEventMessage<?> message,
            Occasion occasion,
            TrackingToken token) {
        store.keep(new EntryRow(
                message.getIdentifier(),
                token.position().orElse(0),
                project,
                kind,
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                EventTypes.name(message.getPayloadType()),
                occasion.recordedAt(),
                occasion.effective(),
                occasion.actor().person().value(),
                occasion.source(),
                postMortem,
                EventTypes.JSON.writeValueAsString(message.getPayload())));
    }
}
