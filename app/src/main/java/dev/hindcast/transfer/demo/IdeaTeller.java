package dev.hindcast.transfer.demo;

import static dev.hindcast.transfer.demo.StoryTeller.orEmpty;

import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.project.Seat;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.KpiId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.ProjectId;
import java.math.BigDecimal;

/** Tells how an idea was framed and chartered. */
final class IdeaTeller {

    private final Story story;
    private final Script script;
    private final ProjectId project;
    private final String manager;

    IdeaTeller(Story story, Script script, String manager) {
        this.story = story;
        this.script = script;
        this.project = StoryTeller.projectId(story);
        this.manager = manager;
    }

    void frame() {
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
        var seater = story.team().containsKey(Seat.DELIVERY_MANAGER) ? manager : StoryTeller.LEADER;
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
        compare(seater);
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

    /** By what it is compared with others: when, how feasible, and what the company records of its projects itself. */
    private void compare(String planner) {
        for (var aimed : orEmpty(story.targets())) {
            script.on(
                    aimed.on(),
                    planner,
                    new ProjectCommand.SetTargetMonth(
                            project, aimed.stage(), script.calendar().month(aimed.month())));
        }
        var assessed = story.assessed();
        if (assessed != null) {
            tell(
                    assessed.on(),
                    new ProjectCommand.Assess(
                            project, assessed.feasibility(), assessed.risk(), new Paragraph(assessed.reasons())));
        }
        orEmpty(story.own())
                .forEach((field, value) ->
                        tell(story.framed(), new ProjectCommand.SetField(project, new Code(field), new Line(value))));
    }

    void charter(ValueTeller value) {
        for (var adopted : orEmpty(story.adopts())) {
            var lesson = StoryTeller.lesson(adopted.lesson());
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
                                            StoryTeller.lesson(lesson.lesson()), new BigDecimal("0.5")))
                                    .toList()));
        }
        for (var lesson : dismissed) {
            tell(
                    lesson.on(),
                    new ProjectCommand.DismissLesson(
                            project, StoryTeller.lesson(lesson.lesson()), new Paragraph(lesson.reason())));
        }
        lend();
        if (charter.approved() != null) {
            script.on(charter.approved(), story.owner(), new ProjectCommand.ApproveCharter(project, null, null));
            value.freeze(charter.approved());
        }
    }

    private void lend() {
        var lent = story.lends();
        if (lent != null) {
            var until = script.calendar().month(lent.until()).atEndOfMonth();
            script.on(
                    lent.on(),
                    story.owner(),
                    new ProjectCommand.DelegateApproval(project, Script.person(lent.to()), until));
        }
    }

    private void tell(String day, Command command) {
        script.on(day, manager, command);
    }
}
