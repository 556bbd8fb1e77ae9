package dev.hindcast.project.read.list;

import dev.hindcast.project.Stage;
import dev.hindcast.project.events.FramingRevised;
import dev.hindcast.project.events.HealthReported;
import dev.hindcast.project.events.OwnerChanged;
import dev.hindcast.project.events.ProjectClosed;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.project.events.ProjectPaused;
import dev.hindcast.project.events.ProjectReopened;
import dev.hindcast.project.events.ProjectResumed;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.project.events.SeatFilled;
import dev.hindcast.project.events.SeatVacated;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.project.events.TagsChanged;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event changes of a project's row: assignments, each followed by a comma, and their values. */
record Change(String assignments, List<@Nullable Object> values) {

    private static Change of(String assignments, @Nullable Object... values) {
        return new Change(assignments + ", ", Arrays.asList(values));
    }

    static Change by(ProjectEvent event) {
        return switch (event) {
            case FramingRevised e ->
                of(
                        "name = ?, problem = ?, origin = ?, unit = ?, goal = ?",
                        e.name(),
                        e.problem(),
                        e.origin(),
                        e.unit(),
                        e.goal());
            case OwnerChanged e -> of("owner = ?", e.owner());
            case SeatFilled e -> filled(e.seat() + "/" + e.person());
            case SeatVacated e -> of("seats = array_remove(seats, ?)", e.seat() + "/" + e.person());
            case StageEntered e -> of("stage = ?", e.stage());
            case ProjectPaused _ -> of("paused = true");
            case ProjectResumed _ -> of("paused = false");
            case ProjectStopped _ -> of("paused = false, stage = ?", Stage.STOPPED.name());
            case ProjectClosed e -> of("paused = false, stage = ?, outcome = ?", Stage.CLOSED.name(), e.outcome());
            case ProjectReopened e -> of("stage = ?, outcome = null", e.stage());
            case HealthReported e -> of("health = ?", e.health());
            case TagsChanged e -> of("tags = ?", (Object) e.tags().toArray(String[]::new));
            default -> new Change("", List.of());
        };
    }

    private static Change filled(String seat) {
        return of("seats = array_append(array_remove(seats, ?), ?)", seat, seat);
    }
}
