package dev.hindcast.transfer.demo;

import static dev.hindcast.transfer.demo.StoryTeller.orEmpty;

import dev.hindcast.project.EscalationId;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ScopeChangeId;
import dev.hindcast.project.StatusReportId;
import dev.hindcast.project.WinId;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.DecisionId;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.util.List;

/** Tells what happened while a project ran: health, decisions, escalations, scope changes and its win. */
final class WorkTeller {

    private final Story story;
    private final Script script;
    private final ProjectId project;
    private final String manager;

    WorkTeller(Story story, Script script, String manager) {
        this.story = story;
        this.script = script;
        this.project = StoryTeller.projectId(story);
        this.manager = manager;
    }

    void tell() {
        for (var report : orEmpty(story.health())) {
            tell(
                    report.on(),
                    new ProjectCommand.ReportHealth(project, report.health(), new Paragraph(report.comment())));
        }
        orEmpty(story.decisions()).forEach(this::decide);
        for (var confirmed : orEmpty(story.readiness())) {
            tell(
                    confirmed.on(),
                    new ProjectCommand.ConfirmReadiness(project, confirmed.item(), new Paragraph(confirmed.note())));
        }
        orEmpty(story.escalations()).forEach(this::escalate);
        orEmpty(story.scopeChanges()).forEach(this::rescope);
        var report = story.report();
        if (report != null) {
            tell(
                    report.on(),
                    new ProjectCommand.SendStatusReport(
                            project,
                            Script.id(StatusReportId::new, "report:" + story.key()),
                            report.voice(),
                            script.calendar().day(report.from()),
                            script.calendar().day(report.on()),
                            new Line(report.title()),
                            new Document(report.text()),
                            people(report.to())));
        }
        var win = story.win();
        if (win != null) {
            script.on(
                    win.on(),
                    StoryTeller.LEADER,
                    new ProjectCommand.CelebrateWin(
                            project,
                            Script.id(WinId::new, "win:" + story.key()),
                            people(win.people()),
                            new Paragraph(win.story()),
                            new Paragraph(win.testimonial()),
                            Script.person(win.by())));
        }
    }

    private void decide(Story.Decided decided) {
        var id = Script.id(DecisionId::new, "decision:" + story.key() + decided.title());
        script.on(
                decided.on(),
                decided.by(),
                new ProjectCommand.RecordDecision(
                        project,
                        id,
                        new Line(decided.title()),
                        decided.level(),
                        new Paragraph(decided.choice()),
                        decided.options().stream().map(Line::new).toList(),
                        new Paragraph(decided.reasons()),
                        Script.person(decided.by()),
                        true));
        var reversed = decided.reversed();
        if (reversed != null) {
            script.on(
                    reversed.on(),
                    reversed.by(),
                    new ProjectCommand.ReverseDecision(project, id, new Paragraph(reversed.reason())));
        }
    }

    private void escalate(Story.Escalated escalated) {
        var id = Script.id(EscalationId::new, "escalation:" + story.key() + escalated.title());
        script.on(
                escalated.on(),
                escalated.by(),
                new ProjectCommand.RaiseEscalation(
                        project, id, escalated.kind(), new Line(escalated.title()), new Paragraph(escalated.detail())));
        if (escalated.acknowledged() != null) {
            script.on(
                    escalated.acknowledged(),
                    StoryTeller.LEADER,
                    new ProjectCommand.AcknowledgeEscalation(project, id));
        }
        var resolved = escalated.resolved();
        if (resolved != null) {
            script.on(
                    resolved.on(),
                    StoryTeller.LEADER,
                    new ProjectCommand.ResolveEscalation(project, id, new Paragraph(resolved.resolution())));
        }
    }

    private void rescope(Story.Rescoped change) {
        var id = Script.id(ScopeChangeId::new, "scope:" + story.key() + change.title());
        script.on(
                change.on(),
                change.by(),
                new ProjectCommand.ProposeScopeChange(
                        project,
                        id,
                        new Line(change.title()),
                        new Paragraph(change.detail()),
                        people(change.affected())));
        for (var acknowledged : orEmpty(change.acknowledged())) {
            script.on(acknowledged.on(), acknowledged.by(), new ProjectCommand.AcknowledgeScopeChange(project, id));
        }
        if (change.accepted() != null) {
            tell(change.accepted(), new ProjectCommand.AcceptScopeChange(project, id));
        }
    }

    private void tell(String day, Command command) {
        script.on(day, manager, command);
    }

    private static List<PersonId> people(List<String> users) {
        return users.stream().map(Script::person).toList();
    }
}
