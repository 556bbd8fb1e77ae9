package dev.hindcast.project.read.page;

import dev.hindcast.project.Outcome;
import dev.hindcast.project.ProjectDetails.Pause;
import dev.hindcast.project.ProjectDetails.StageVisit;
import dev.hindcast.project.ProjectDetails.Stop;
import dev.hindcast.project.ProjectDetails.TargetChange;
import dev.hindcast.project.ProjectDetails.TargetMonth;
import dev.hindcast.project.Stage;
import dev.hindcast.project.events.ProjectClosed;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.project.events.ProjectPaused;
import dev.hindcast.project.events.ProjectReopened;
import dev.hindcast.project.events.ProjectResumed;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.project.events.TargetMonthSet;
import dev.hindcast.shared.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The life of the project: its stages, its pauses and its end. */
class LifeChapter extends Chapter {

    Stage stage = Stage.FRAMED;

    @Nullable
    Pause pause;

    @Nullable
    Outcome outcome;

    boolean imported;

    @Nullable
    String externalKey;

    List<StageVisit> stages = new ArrayList<>();
    List<TargetMonth> targets = new ArrayList<>();

    @Nullable
    Stop stop;

    @Nullable
    String review;

    @Override
    void follow(ProjectEvent event, Occasion occasion) {
        switch (event) {
            case ProjectFramed _ -> enter(Stage.FRAMED, occasion.effective(), null);
            case ProjectImported e -> imported(e, occasion);
            case StageEntered e -> enter(Stage.valueOf(e.stage()), occasion.effective(), e.reason());
            case ProjectPaused e -> pause = new Pause(by(occasion), occasion.effective(), e.reason());
            case ProjectResumed _ -> pause = null;
            case ProjectStopped e -> {
                stop = new Stop(
                        Stage.valueOf(e.stage()),
                        by(occasion),
                        occasion.effective(),
                        e.reason(),
                        e.signal(),
                        e.salvaged());
                enter(Stage.STOPPED, occasion.effective(), e.reason());
                pause = null;
            }
            case ProjectClosed e -> {
                outcome = Outcome.valueOf(e.outcome());
                review = e.review();
                enter(Stage.CLOSED, occasion.effective(), null);
                pause = null;
            }
            case ProjectReopened e -> {
                outcome = null;
                stop = null;
                enter(Stage.valueOf(e.stage()), occasion.effective(), e.reason());
            }
            case TargetMonthSet e -> {
                var change = new TargetChange(e.month(), occasion.effective(), by(occasion));
                var of = Stage.valueOf(e.stage());
                if (targets.stream().noneMatch(target -> target.stage() == of)) {
                    targets.add(new TargetMonth(of, e.month(), e.month(), List.of(change)));
                } else {
                    change(targets, target -> target.stage() == of, target -> target.moved(change));
                }
            }
            default -> {}
        }
    }

    private void enter(Stage entered, LocalDate on, @Nullable String reason) {
        stage = entered;
        stages.add(new StageVisit(entered, on, reason));
    }

    /** The stages whose dates are known, and the one it is in. */
    private void imported(ProjectImported e, Occasion occasion) {
        imported = true;
        externalKey = e.externalKey();
        outcome = choice(Outcome.class, e.outcome());
        visit(Stage.FRAMED, e.framedOn());
        visit(Stage.LIVE, e.liveOn());
        visit(Stage.STOPPED, e.stoppedOn());
        visit(Stage.CLOSED, e.closedOn());
        var present = Stage.valueOf(e.stage());
        if (stages.isEmpty() || stage != present) {
            enter(present, occasion.effective(), e.reason());
        }
        if (present == Stage.STOPPED || outcome == Outcome.STOPPED) {
            var in = e.stoppedIn() == null ? Stage.FRAMED : Stage.valueOf(e.stoppedIn());
            var on = e.stoppedOn() == null ? occasion.effective() : e.stoppedOn();
            stop = new Stop(in, by(occasion), on, e.reason(), null, null);
        }
    }

    private void visit(Stage visited, @Nullable LocalDate on) {
        if (on != null) {
            enter(visited, on, null);
        }
    }
}
