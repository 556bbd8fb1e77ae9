package dev.hindcast.desk.answers;

import dev.hindcast.desk.DeskQuery.Kept;
import dev.hindcast.desk.DeskQuery.OpenTasks;
import dev.hindcast.desk.DeskQuery.ProjectsCalled;
import dev.hindcast.desk.DeskQuery.Snoozed;
import dev.hindcast.desk.DeskQuery.Tasks;
import dev.hindcast.desk.Task;
import dev.hindcast.learning.NoticeKind;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers all that waits for a person: every feature says what of it concerns them, by its own rules. */
@Component
class TasksAnswer {

    private static final Comparator<Task> URGENT_FIRST = Comparator.comparing(
                    (Task task) -> task.due() == null ? task.since().plusDays(7) : task.due())
            .thenComparing(Task::since)
            .thenComparing(task -> task.id().value());

    private final QueryGateway queries;
    private final TasksOfFeatures features;

    TasksAnswer(QueryGateway queries, TasksOfFeatures features) {
        this.queries = queries;
        this.features = features;
    }

    @QueryHandler
    Tasks.Result answer(Tasks query) {
        var reader = query.reader();
        var own = ask(new OpenTasks(reader, query.today()));
        var notices = features.notices(reader);
        var others = Stream.concat(features.of(reader, query.today(), own).stream(), features.asked(notices))
                .toList();
        Set<ProjectId> projects = new HashSet<>();
        others.forEach(found -> {
            if (found.project() != null) {
                projects.add(found.project());
            }
        });
        var names = ask(new ProjectsCalled(reader, projects)).projects();
        var snoozes = ask(new Kept(reader)).snoozes();
        List<Task> all = Stream.concat(own.tasks().stream(), others.stream().map(found -> found.named(names)))
                .map(task -> task.snoozed(holds(snoozes.get(task.id()), task, query)))
                .sorted(URGENT_FIRST)
                .toList();
        var found = notices.stream()
                .filter(notice -> notice.kind() == NoticeKind.SEARCH_HIT)
                .toList();
        return new Tasks.Result(all, found);
    }

    /** Until when it is put off; what has begun anew since is not. */
    private static @Nullable LocalDate holds(@Nullable Snoozed snoozed, Task task, Tasks query) {
        return snoozed == null
                        || !snoozed.until().isAfter(query.today())
                        || task.since().isAfter(snoozed.on())
                ? null
                : snoozed.until();
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
