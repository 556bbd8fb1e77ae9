package dev.hindcast.project.read.list;

import dev.hindcast.project.Stage;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.shared.Occasion;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a project's row begins, as the values of its first columns in the order of the insert. */
record Beginning(List<@Nullable Object> columns) {

    static Beginning of(ProjectFramed e, Occasion occasion) {
        return new Beginning(Arrays.asList(
                e.project(),
                e.key(),
                e.name(),
                e.problem(),
                e.origin(),
                e.unit(),
                e.goal(),
                e.owner(),
                Stage.FRAMED.name(),
                null,
                occasion.effective(),
                false));
    }

    static Beginning of(ProjectImported e, Occasion occasion) {
        return new Beginning(Arrays.asList(
                e.project(),
                e.key(),
                e.name(),
                e.problem(),
                e.origin(),
                e.unit(),
                e.goal(),
                e.owner(),
                e.stage(),
                e.outcome(),
                e.framedOn() == null ? occasion.effective() : e.framedOn(),
                true));
    }
}
