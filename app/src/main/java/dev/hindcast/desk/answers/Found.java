package dev.hindcast.desk.answers;

import dev.hindcast.desk.DeskQuery.Called;
import dev.hindcast.desk.Task;
import dev.hindcast.shared.ProjectId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that waits, of a project that is still to be called by its name. */
record Found(Task task, @Nullable ProjectId project) {

    Task named(Map<ProjectId, Called> names) {
        var called = project == null ? null : names.get(project);
        return called == null ? task : task.of(called.key(), called.name());
    }
}
