package dev.hindcast.project.write;

import dev.hindcast.project.Gate;
import dev.hindcast.project.Outcome;
import dev.hindcast.project.Stage;
import dev.hindcast.project.events.ProjectClosed;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.project.events.ProjectPaused;
import dev.hindcast.project.events.ProjectReopened;
import dev.hindcast.project.events.ProjectResumed;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.project.events.StageEntered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a project is in its life.
 *
 * @param stoppedIn the stage in which it was stopped, while it is stopped or closed after that
 */
record Course(Stage stage, @Nullable Stage stoppedIn, boolean paused) {

    static final Course BEGINNING = new Course(Stage.FRAMED, null, false);

    /** A way from one stage to another. */
    sealed interface Way {

        /** Onwards, through a gate. */
        record Onwards(Gate gate) implements Way {}

        /** Back to work that was thought done. */
        record Back() implements Way {}

        /** None that entering a stage could take. */
        record None() implements Way {}
    }

    /** The stages between which a project goes back and forth, in their order. */
    private static final List<Stage> WORK = List.of(Stage.EXPERIMENTING, Stage.DELIVERING, Stage.LIVE);

    /** Chartered by approval, stopped and closed by their own commands, the other stages are entered. */
    Way wayTo(Stage target) {
        if (WORK.contains(stage) && WORK.contains(target) && WORK.indexOf(target) < WORK.indexOf(stage)) {
            return new Way.Back();
        }
        return Gate.from(stage)
                .filter(gate -> gate.to() == target && WORK.contains(target))
                .<Way>map(Way.Onwards::new)
                .orElseGet(Way.None::new);
    }

    /** Where work ended: live, or where it was stopped; framed where the latter is not known. */
    Stage endedIn() {
        if (stage != Stage.CLOSED) {
            return stage;
        }
        return stoppedIn == null ? Stage.LIVE : stoppedIn;
    }

    Course after(ProjectEvent event) {
        return switch (event) {
            case ProjectImported e -> imported(e);
            case StageEntered e -> new Course(Stage.valueOf(e.stage()), stoppedIn, paused);
            case ProjectPaused _ -> new Course(stage, stoppedIn, true);
            case ProjectResumed _ -> new Course(stage, stoppedIn, false);
            case ProjectStopped e -> new Course(Stage.STOPPED, Stage.valueOf(e.stage()), false);
            case ProjectClosed _ -> new Course(Stage.CLOSED, stoppedIn, false);
            case ProjectReopened e -> new Course(Stage.valueOf(e.stage()), null, false);
            default -> this;
        };
    }

    private static Course imported(ProjectImported e) {
        var stage = Stage.valueOf(e.stage());
        var stopped = stage == Stage.STOPPED || Outcome.STOPPED.name().equals(e.outcome());
        return new Course(stage, stopped ? stoppedIn(e) : null, false);
    }

    private static Stage stoppedIn(ProjectImported e) {
        return e.stoppedIn() == null ? Stage.FRAMED : Stage.valueOf(e.stoppedIn());
    }
}
