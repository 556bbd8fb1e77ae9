package dev.hindcast.project.read.page;

import dev.hindcast.project.DecisionLevel;
import dev.hindcast.project.EscalationId;
import dev.hindcast.project.EscalationKind;
import dev.hindcast.project.Health;
import dev.hindcast.project.LinkId;
import dev.hindcast.project.ProjectDetails.Affected;
import dev.hindcast.project.ProjectDetails.Decision;
import dev.hindcast.project.ProjectDetails.Escalation;
import dev.hindcast.project.ProjectDetails.HealthReport;
import dev.hindcast.project.ProjectDetails.Link;
import dev.hindcast.project.ProjectDetails.ScopeChange;
import dev.hindcast.project.ProjectDetails.ScopeChangeStatus;
import dev.hindcast.project.ProjectDetails.Win;
import dev.hindcast.project.ScopeChangeId;
import dev.hindcast.project.WinId;
import dev.hindcast.project.events.AcknowledgementWaived;
import dev.hindcast.project.events.DecisionRecorded;
import dev.hindcast.project.events.DecisionReversed;
import dev.hindcast.project.events.EscalationAcknowledged;
import dev.hindcast.project.events.EscalationRaised;
import dev.hindcast.project.events.EscalationResolved;
import dev.hindcast.project.events.HealthReported;
import dev.hindcast.project.events.LinkAdded;
import dev.hindcast.project.events.LinkRemoved;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.project.events.ScopeChangeAccepted;
import dev.hindcast.project.events.ScopeChangeAcknowledged;
import dev.hindcast.project.events.ScopeChangeProposed;
import dev.hindcast.project.events.ScopeChangeRejected;
import dev.hindcast.project.events.TagsChanged;
import dev.hindcast.project.events.WinCelebrated;
import dev.hindcast.shared.DecisionId;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is logged on the way: health, decisions, escalations, scope changes, wins, links, tags. */
class LogChapter extends Chapter {

    List<HealthReport> health = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    List<Escalation> escalations = new ArrayList<>();
    List<ScopeChange> scopeChanges = new ArrayList<>();
    List<Win> wins = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    List<String> tags = List.of();

    @Override
    void follow(ProjectEvent event, Occasion occasion) {
        var on = occasion.effective();
        switch (event) {
            case HealthReported e ->
                health.add(new HealthReport(Health.valueOf(e.health()), by(occasion), on, e.comment()));
            case DecisionRecorded e ->
                decisions.add(new Decision(
                        new DecisionId(e.decision()),
                        e.title(),
                        DecisionLevel.valueOf(e.level()),
                        e.choice(),
                        e.options(),
                        e.reasons(),
                        new PersonId(e.takenBy()),
                        e.reversible(),
                        on,
                        false,
                        null,
                        null,
                        null));
            case DecisionReversed e ->
                change(
                        decisions,
                        decision -> decision.id().value().equals(e.decision()),
                        decision -> reversed(decision, e.reason(), occasion));
            case EscalationRaised e ->
                escalations.add(new Escalation(
                        new EscalationId(e.escalation()),
                        EscalationKind.valueOf(e.kind()),
                        e.title(),
                        e.detail(),
                        by(occasion),
                        on,
                        null,
                        null,
                        null,
                        null,
                        null));
            case EscalationAcknowledged e -> escalation(e.escalation(), known -> heard(known, occasion));
            case EscalationResolved e -> escalation(e.escalation(), known -> resolved(known, e.resolution(), occasion));
            case ScopeChangeProposed e -> scopeChanges.add(proposed(e, occasion));
            case ScopeChangeAcknowledged e ->
                scopeChange(
                        e.scopeChange(), known -> heard(known, new Affected(new PersonId(e.person()), true, null, on)));
            case AcknowledgementWaived e ->
                scopeChange(
                        e.scopeChange(),
                        known -> heard(known, new Affected(new PersonId(e.person()), false, e.reason(), on)));
            case ScopeChangeAccepted e ->
                scopeChange(e.scopeChange(), known -> settled(known, ScopeChangeStatus.ACCEPTED, null, occasion));
            case ScopeChangeRejected e ->
                scopeChange(e.scopeChange(), known -> settled(known, ScopeChangeStatus.REJECTED, e.reason(), occasion));
            case WinCelebrated e ->
                wins.add(new Win(
                        new WinId(e.win()),
                        e.people().stream().map(PersonId::new).toList(),
                        e.story(),
                        e.testimonial(),
                        person(e.testimonialBy()),
                        on));
            case LinkAdded e -> links.add(new Link(new LinkId(e.link()), e.title(), e.url()));
            case LinkRemoved e -> links.removeIf(link -> link.id().value().equals(e.link()));
            case TagsChanged e -> tags = e.tags();
            default -> {}
        }
    }

    /** The decisions, each with whether the team took it. */
    List<Decision> decisions(PeopleChapter people) {
        return decisions.stream()
                .map(d -> decision(
                        d, people.delivered(d.takenBy(), d.on()), d.reversedBecause(), d.reversedBy(), d.reversedOn()))
                .toList();
    }

    private static Decision reversed(Decision d, String reason, Occasion occasion) {
        return decision(d, false, reason, by(occasion), occasion.effective());
    }

    private static Decision decision(
            Decision d,
            boolean byTeam,
            @Nullable String reversedBecause,
            @Nullable PersonId reversedBy,
            @Nullable LocalDate reversedOn) {
        return new Decision(
                d.id(),
                d.title(),
                d.level(),
                d.choice(),
                d.options(),
                d.reasons(),
                d.takenBy(),
                d.reversible(),
                d.on(),
                byTeam,
                reversedBecause,
                reversedBy,
                reversedOn);
    }

    private void escalation(String id, UnaryOperator<Escalation> change) {
        change(escalations, escalation -> escalation.id().value().equals(id), change);
    }

    private static Escalation heard(Escalation e, Occasion occasion) {
        return new Escalation(
                e.id(),
                e.kind(),
                e.title(),
                e.detail(),
                e.by(),
                e.on(),
                by(occasion),
                occasion.effective(),
                e.resolution(),
                e.resolvedBy(),
                e.resolvedOn());
    }

    private static Escalation resolved(Escalation e, String resolution, Occasion occasion) {
        return new Escalation(
                e.id(),
                e.kind(),
                e.title(),
                e.detail(),
                e.by(),
                e.on(),
                e.acknowledgedBy(),
                e.acknowledgedOn(),
                resolution,
                by(occasion),
                occasion.effective());
    }

    private static ScopeChange proposed(ScopeChangeProposed e, Occasion occasion) {
        var affected = e.affected().stream()
                .map(person -> new Affected(new PersonId(person), false, null, null))
                .toList();
        return new ScopeChange(
                new ScopeChangeId(e.scopeChange()),
                e.title(),
                e.detail(),
                by(occasion),
                occasion.effective(),
                affected,
                ScopeChangeStatus.PROPOSED,
                null,
                null,
                null);
    }

    private void scopeChange(String id, UnaryOperator<ScopeChange> change) {
        change(scopeChanges, known -> known.id().value().equals(id), change);
    }

    private static ScopeChange heard(ScopeChange c, Affected heard) {
        var affected = new ArrayList<>(c.affected());
        change(affected, other -> other.person().equals(heard.person()), _ -> heard);
        return new ScopeChange(
                c.id(), c.title(), c.detail(), c.by(), c.on(), affected, c.status(), c.reason(), null, null);
    }

    private static ScopeChange settled(
            ScopeChange c, ScopeChangeStatus status, @Nullable String reason, Occasion occasion) {
        return new ScopeChange(
                c.id(),
                c.title(),
                c.detail(),
                c.by(),
                c.on(),
                c.affected(),
                status,
                reason,
                by(occasion),
                occasion.effective());
    }
}
