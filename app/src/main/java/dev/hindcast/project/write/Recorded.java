package dev.hindcast.project.write;

import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.events.AcknowledgementWaived;
import dev.hindcast.project.events.DecisionRecorded;
import dev.hindcast.project.events.DecisionReversed;
import dev.hindcast.project.events.EscalationRaised;
import dev.hindcast.project.events.EscalationResolved;
import dev.hindcast.project.events.KpiDefined;
import dev.hindcast.project.events.KpiMeasured;
import dev.hindcast.project.events.LessonOutcomeRecorded;
import dev.hindcast.project.events.LinkAdded;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.project.events.ScopeChangeProposed;
import dev.hindcast.project.events.StakeholderAdded;
import dev.hindcast.project.events.StakeholderPulseRecorded;
import dev.hindcast.project.events.StatusReportSent;
import dev.hindcast.project.events.WinCelebrated;
import org.jspecify.annotations.Nullable;

/** Events that say what their command says, in the plain types in which it is kept. */
final class Recorded {

    private Recorded() {}

    static ProjectFramed of(ProjectCommand.Frame c) {
        return new ProjectFramed(
                c.project().value(),
                c.key().value(),
                c.name().value(),
                c.problem().value(),
                c.origin().name(),
                c.unit().value(),
                text(c.goal()),
                text(c.owner()));
    }

    static ProjectImported of(ProjectCommand.ImportProject c) {
        return new ProjectImported(
                c.project().value(),
                c.key().value(),
                text(c.externalKey()),
                c.name().value(),
                text(c.problem()),
                text(c.origin()),
                c.unit().value(),
                text(c.goal()),
                text(c.owner()),
                c.stage().name(),
                text(c.outcome()),
                text(c.stoppedIn()),
                c.framedOn(),
                c.liveOn(),
                c.stoppedOn(),
                c.closedOn(),
                text(c.reason()));
    }

    static KpiDefined of(ProjectCommand.DefineKpi c) {
        return new KpiDefined(
                c.project().value(),
                c.kpi().value(),
                c.name().value(),
                c.unit().value(),
                c.baseline(),
                c.target(),
                c.due());
    }

    static KpiMeasured of(ProjectCommand.MeasureKpi c) {
        return new KpiMeasured(c.project().value(), c.kpi().value(), c.value(), text(c.note()));
    }

    static StakeholderAdded of(ProjectCommand.AddStakeholder c) {
        return new StakeholderAdded(
                c.project().value(),
                c.person().value(),
                c.interest().name(),
                c.influence().name(),
                text(c.channel()));
    }

    static StakeholderPulseRecorded of(ProjectCommand.RecordPulse c) {
        return new StakeholderPulseRecorded(
                c.project().value(), c.person().value(), c.satisfaction(), text(c.comment()));
    }

    static LessonOutcomeRecorded of(ProjectCommand.RecordLessonOutcome c) {
        return new LessonOutcomeRecorded(
                c.project().value(),
                c.lesson().value(),
                c.outcome().name(),
                c.evidence().value());
    }

    static DecisionRecorded of(ProjectCommand.RecordDecision c) {
        return new DecisionRecorded(
                c.project().value(),
                c.decision().value(),
                c.title().value(),
                c.level().name(),
                c.choice().value(),
                c.options().stream().map(Object::toString).toList(),
                c.reasons().value(),
                c.takenBy().value(),
                c.reversible());
    }

    static DecisionReversed of(ProjectCommand.ReverseDecision c) {
        return new DecisionReversed(
                c.project().value(), c.decision().value(), c.reason().value());
    }

    static EscalationRaised of(ProjectCommand.RaiseEscalation c) {
        return new EscalationRaised(
                c.project().value(),
                c.escalation().value(),
                c.kind().name(),
                c.title().value(),
                c.detail().value());
    }

    static EscalationResolved of(ProjectCommand.ResolveEscalation c) {
        return new EscalationResolved(
                c.project().value(), c.escalation().value(), c.resolution().value());
    }

    static ScopeChangeProposed of(ProjectCommand.ProposeScopeChange c) {
        return new ScopeChangeProposed(
                c.project().value(),
                c.scopeChange().value(),
                c.title().value(),
                c.detail().value(),
                c.affected().stream().map(Object::toString).toList());
    }

    static AcknowledgementWaived of(ProjectCommand.WaiveAcknowledgement c) {
        return new AcknowledgementWaived(
                c.project().value(),
                c.scopeChange().value(),
                c.person().value(),
                c.reason().value());
    }

    static StatusReportSent of(ProjectCommand.SendStatusReport c) {
        return new StatusReportSent(
                c.project().value(),
                c.report().value(),
                c.voice().name(),
                c.from(),
                c.to(),
                c.title().value(),
                c.text().value(),
                c.recipients().stream().map(Object::toString).toList());
    }

    static WinCelebrated of(ProjectCommand.CelebrateWin c) {
        return new WinCelebrated(
                c.project().value(),
                c.win().value(),
                c.people().stream().map(Object::toString).toList(),
                c.story().value(),
                text(c.testimonial()),
                text(c.testimonialBy()));
    }

    static LinkAdded of(ProjectCommand.AddLink c) {
        return new LinkAdded(
                c.project().value(),
                c.link().value(),
                c.title().value(),
                c.url().value());
    }

    /** The text of a value that may be absent. */
    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
