package dev.hindcast.transfer.demo;

import static dev.hindcast.transfer.demo.StoryTeller.orEmpty;
import static java.util.Objects.requireNonNullElse;

import dev.hindcast.experiment.ExperimentCommand;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.Seat;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.CostId;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.InsightId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.WebAddress;
import dev.hindcast.value.CostCategory;
import dev.hindcast.value.ValueCommand;
import java.math.BigDecimal;

/** Tells the experiments of a project, and enters EXPERIMENTING with the first that starts. */
final class ExperimentTeller {

    private static final int BOOKING_DAY = 28;

    private final Story story;
    private final Script script;
    private final ProjectId project;
    private final String manager;
    private final String scientist;

    ExperimentTeller(Story story, Script script, String manager) {
        this.story = story;
        this.script = script;
        this.manager = manager;
        this.project = StoryTeller.projectId(story);
        this.scientist = requireNonNullElse(story.team().get(Seat.DATA_SCIENTIST), manager);
    }

    void tell() {
        var entered = false;
        for (var trial : orEmpty(story.experiments())) {
            var id = Script.id(ExperimentId::new, "experiment:" + story.key() + trial.title());
            plan(trial, id);
            var started = trial.started();
            if (started != null) {
                if (!entered) {
                    script.on(started, manager, new ProjectCommand.EnterStage(project, Stage.EXPERIMENTING, null));
                    entered = true;
                }
                tell(started, new ExperimentCommand.Start(id));
                report(trial, id, started);
            }
        }
    }

    private void plan(Story.Trial trial, ExperimentId id) {
        tell(
                trial.planned(),
                new ExperimentCommand.Plan(
                        id,
                        project,
                        new Line(trial.title()),
                        new Paragraph(trial.hypothesis()),
                        new Paragraph(trial.method()),
                        new Line(trial.criterion().metric()),
                        trial.criterion().comparator(),
                        trial.criterion().threshold(),
                        trial.timeboxDays(),
                        new Money(trial.budget(), Money.currency("EUR")),
                        trial.risk()));
        var asked = trial.buyIn();
        if (asked != null) {
            tell(
                    asked.on(),
                    new ExperimentCommand.RequestBuyIn(id, Script.person(asked.of()), new Paragraph(asked.note())));
        }
        var accepted = trial.riskAccepted();
        if (accepted != null) {
            script.on(
                    accepted.on(), accepted.by(), new ExperimentCommand.AcceptRisk(id, new Paragraph(accepted.note())));
        }
    }

    private void report(Story.Trial trial, ExperimentId id, String started) {
        var lastDay = started;
        for (var reading : orEmpty(trial.readings()).entrySet()) {
            lastDay = reading.getKey();
            tell(lastDay, new ExperimentCommand.RecordReading(id, reading.getValue(), null));
        }
        for (var run : orEmpty(trial.runs())) {
            tell(
                    run.on(),
                    new ExperimentCommand.LinkRun(
                            id, new WebAddress(run.url()), new Line(run.name()), run.metrics(), run.parameters()));
        }
        orEmpty(trial.spent()).forEach((month, amount) -> spend(trial, id, month, amount));
        for (var insight : orEmpty(trial.insights())) {
            tell(
                    lastDay,
                    new ExperimentCommand.CaptureInsight(
                            id, Script.id(InsightId::new, "insight:" + story.key() + insight), new Paragraph(insight)));
        }
        var extended = trial.extended();
        if (extended != null) {
            tell(
                    extended.on(),
                    new ExperimentCommand.ExtendTimebox(id, extended.days(), new Paragraph(extended.reason())));
        }
        var concluded = trial.concluded();
        if (concluded != null) {
            tell(
                    concluded.on(),
                    new ExperimentCommand.Conclude(id, concluded.verdict(), new Paragraph(concluded.summary()), null));
        }
        var account = trial.postMortem();
        if (account != null) {
            new AccountTeller(account, script, manager).ofExperiment(project, id);
        }
    }

    private void spend(Story.Trial trial, ExperimentId id, String month, BigDecimal amount) {
        var spent = script.calendar().month(month);
        script.on(
                spent.atDay(BOOKING_DAY),
                manager,
                new ValueCommand.BookCost(
                        project,
                        Script.id(CostId::new, "cost:" + story.key() + trial.title() + spent),
                        CostCategory.OTHER,
                        spent,
                        new Money(amount, Money.currency("EUR")),
                        id,
                        null));
    }

    private void tell(String day, Command command) {
        script.on(day, scientist, command);
    }
}
