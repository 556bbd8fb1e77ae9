package dev.hindcast.transfer.demo;

import static java.util.Objects.requireNonNullElse;

import dev.hindcast.project.EscalationId;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.project.ReadinessItem;
import dev.hindcast.project.ScopeChangeId;
import dev.hindcast.project.Seat;
import dev.hindcast.project.Stage;
import dev.hindcast.project.WinId;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.DecisionId;
import dev.hindcast.shared.KpiId;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the story of one project; value, experiments and post-mortems have tellers of their own. */
final class StoryTeller {

    private static final String LEADER = "leader";

    private final Story story;
    private final Script script;
    private final ProjectId project;
    private final String manager;

    StoryTeller(Story story, Script script) {
        this.story = story;
        this.script = script;
        this.project = projectId(story);
        var analyst = requireNonNullElse(story.team().get(Seat.DATA_SCIENTIST), LEADER);
        this.manager = requireNonNullElse(story.team().get(Seat.DELIVERY_MANAGER), analyst);
    }

    static ProjectId projectId(Story story) {
        return Script.id(ProjectId::new, "project:" + story.key());
    }

    static LessonId lesson(String name) {
        return Script.id(LessonId::new, "lesson:" + name);
    }

    void tell() {
        var value = new ValueTeller(story, script, manager);
        frame();
        value.plan();
        charter(value);
        new ExperimentTeller(story, script, manager).tell();
        deliver();
        live();
        run();
        value.report();
        stop();
        value.avoided();
        close();
    }

    private void frame() {
        var day = story.framed();
        script.on(
                day,
                manager,
                new ProjectCommand.Frame(
                        project,
                        new ProjectKey(story.key()),
                        new Line(story.name()),
                        new Paragraph(story.problem()),
                        story.origin(),
                        new Code(story.unit()),
                        story.goal() == null ? null : new Code(story.goal()),
                        Script.person(story.owner())));
        var kpi = story.kpi();
        if (kpi != null) {
            var id = Script.id(KpiId::new, "kpi:" + story.key());
            tell(
                    day,
                    new ProjectCommand.DefineKpi(
                            project,
                            id,
                            new Line(kpi.name()),
                            new Line(kpi.unit()),
                            kpi.baseline(),
                            kpi.target(),
                            null));
            orEmpty(story.kpiReadings())
                    .forEach((on, value) -> tell(on, new ProjectCommand.MeasureKpi(project, id, value, null)));
        }
        var enough = story.goodEnough();
        if (enough != null) {
            tell(
                    day,
                    new ProjectCommand.SetGoodEnough(
                            project,
                            new Criterion(new Line(enough.metric()), enough.comparator(), enough.threshold())));
        }
        // Seats are given by managers and leaders, whoever had the idea.
        var seater = story.team().containsKey(Seat.DELIVERY_MANAGER) ? manager : LEADER;
        story.team()
                .forEach((seat, user) ->
                        script.on(day, seater, new ProjectCommand.FillSeat(project, seat, Script.person(user))));
        var endorsed = story.endorsed();
        if (endorsed != null) {
            script.on(
                    endorsed.on(),
                    story.owner(),
                    new ProjectCommand.EndorseOrigin(project, new Paragraph(endorsed.note())));
        }
        for (var stakeholder : orEmpty(story.stakeholders())) {
            var person = Script.person(stakeholder.person());
            tell(
                    stakeholder.on(),
                    new ProjectCommand.AddStakeholder(
                            project,
                            person,
                            stakeholder.interest(),
                            stakeholder.influence(),
                            new Line(stakeholder.channel())));
            for (var pulse : stakeholder.pulses()) {
                tell(
                        pulse.on(),
                        new ProjectCommand.RecordPulse(
                                project, person, pulse.satisfaction(), new Paragraph(pulse.comment())));
            }
        }
    }

    private void charter(ValueTeller value) {
        for (var adopted : orEmpty(story.adopts())) {
            var lesson = lesson(adopted.lesson());
            tell(adopted.on(), new ProjectCommand.AdoptLesson(project, lesson, new Paragraph(adopted.plan())));
            if (adopted.outcome() != null && adopted.outcomeOn() != null && adopted.evidence() != null) {
                tell(
                        adopted.outcomeOn(),
                        new ProjectCommand.RecordLessonOutcome(
                                project, lesson, adopted.outcome(), new Paragraph(adopted.evidence())));
            }
        }
        var charter = story.charter();
        if (charter == null) {
            return;
        }
        tell(charter.asked(), new ProjectCommand.RequestCharter(project));
        var dismissed = orEmpty(story.dismisses());
        if (!dismissed.isEmpty()) {
            script.on(
                    charter.asked(),
                    Script.HINDCAST,
                    new ProjectCommand.ProposeLessons(
                            project,
                            dismissed.stream()
                                    .map(lesson -> new ProjectCommand.ProposeLessons.Proposal(
                                            lesson(lesson.lesson()), new BigDecimal("0.5")))
                                    .toList()));
        }
        for (var lesson : dismissed) {
            tell(
                    lesson.on(),
                    new ProjectCommand.DismissLesson(project, lesson(lesson.lesson()), new Paragraph(lesson.reason())));
        }
        script.on(charter.approved(), story.owner(), new ProjectCommand.ApproveCharter(project, null, null));
        value.freeze(charter.approved());
    }

    private void deliver() {
        if (story.delivering() != null) {
            tell(story.delivering(), new ProjectCommand.EnterStage(project, Stage.DELIVERING, null));
        }
    }

    private void live() {
        var live = story.live();
        if (live == null) {
            return;
        }
        for (var item : ReadinessItem.values()) {
            tell(live, new ProjectCommand.ConfirmReadiness(project, item, new Paragraph(readiness(item))));
        }
        tell(live, new ProjectCommand.EnterStage(project, Stage.LIVE, null));
    }

    private static String readiness(ReadinessItem item) {
        return switch (item) {
            case INTEGRATION -> "Tried with a week of real data in both directions";
            case USERS_INVOLVED -> "Two of those who use it have sat in the team since the charter";
            case USERS_TRAINED -> "Trained on site; who was absent has a second date";
            case PROCESS_OWNER -> "The owner's deputy has taken the process over";
            case MONITORING_OWNER -> "The platform team watches inputs, outputs and use";
        };
    }

    private void run() {
        for (var report : orEmpty(story.health())) {
            tell(
                    report.on(),
                    new ProjectCommand.ReportHealth(project, report.health(), new Paragraph(report.comment())));
        }
        for (var decided : orEmpty(story.decisions())) {
            script.on(
                    decided.on(),
                    decided.by(),
                    new ProjectCommand.RecordDecision(
                            project,
                            Script.id(DecisionId::new, "decision:" + story.key() + decided.title()),
                            new Line(decided.title()),
                            decided.level(),
                            new Paragraph(decided.choice()),
                            decided.options().stream().map(Line::new).toList(),
                            new Paragraph(decided.reasons()),
                            Script.person(decided.by()),
                            true));
        }
        orEmpty(story.escalations()).forEach(this::escalate);
        orEmpty(story.scopeChanges()).forEach(this::rescope);
        var win = story.win();
        if (win != null) {
            script.on(
                    win.on(),
                    LEADER,
                    new ProjectCommand.CelebrateWin(
                            project,
                            Script.id(WinId::new, "win:" + story.key()),
                            people(win.people()),
                            new Paragraph(win.story()),
                            new Paragraph(win.testimonial()),
                            Script.person(win.by())));
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
            script.on(escalated.acknowledged(), LEADER, new ProjectCommand.AcknowledgeEscalation(project, id));
        }
        var resolved = escalated.resolved();
        if (resolved != null) {
            script.on(
                    resolved.on(),
                    LEADER,
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

    private void stop() {
        var stopped = story.stopped();
        if (stopped == null) {
            return;
        }
        tell(
                stopped.on(),
                new ProjectCommand.Stop(
                        project,
                        new Paragraph(stopped.reason()),
                        new Paragraph(stopped.signal()),
                        new Paragraph(stopped.salvaged())));
        var account = story.postMortem();
        if (account != null) {
            new AccountTeller(account, script, manager).ofProject(project);
        }
    }

    private void close() {
        var closed = story.closed();
        if (closed != null) {
            tell(closed.on(), new ProjectCommand.Close(project, new Paragraph(closed.review()), closed.outcome()));
        }
    }

    private void tell(String day, Command command) {
        script.on(day, manager, command);
    }

    private static List<PersonId> people(List<String> users) {
        return users.stream().map(Script::person).toList();
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return requireNonNullElse(list, List.of());
    }

    static <K, V> Map<K, V> orEmpty(@Nullable Map<K, V> map) {
        return requireNonNullElse(map, Map.of());
    }
}
