package dev.hindcast.search.read.failures;

import dev.hindcast.project.events.LessonAdopted;
import dev.hindcast.project.events.LessonMarkedNotSimilar;
import dev.hindcast.search.SearchQuery.FindSimilar;
import dev.hindcast.search.SearchQuery.Similar;
import dev.hindcast.shared.ProjectId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which lessons projects marked as not similar; one that is adopted later is similar after all. */
@Component
@ProcessingGroup("search-not-similar")
class NotSimilar {

    private final JdbcClient jdbc;

    NotSimilar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The answer without what the question's project marked: its lessons, and failures of which nothing else is left. */
    FindSimilar.Result leftOut(FindSimilar query, Function<FindSimilar, FindSimilar.Result> search) {
        var marked = query.project() == null ? Set.<String>of() : to(query.project());
        if (marked.isEmpty()) {
            return search.apply(query);
        }
        var more = Math.min(FindSimilar.MOST, query.size() + marked.size());
        var found = search.apply(new FindSimilar(query.text(), query.project(), more, query.reader()));
        return new FindSimilar.Result(found.hits().stream()
                .map(hit -> without(hit, marked))
                .flatMap(Optional::stream)
                .limit(query.size())
                .toList());
    }

    private static Optional<Similar> without(Similar hit, Set<String> marked) {
        var lessons = hit.lessons().stream()
                .filter(lesson -> !marked.contains(lesson.id()))
                .toList();
        return lessons.isEmpty() && !hit.lessons().isEmpty()
                ? Optional.empty()
                : Optional.of(new Similar(hit.id(), hit.title(), hit.passage(), lessons, hit.score()));
    }

    private Set<String> to(ProjectId project) {
        return Set.copyOf(jdbc.sql("select lesson from search.not_similar where project = ?")
                .param(project.value())
                .query(String.class)
                .list());
    }

    @EventHandler
    void on(LessonMarkedNotSimilar event) {
        jdbc.sql("insert into search.not_similar (project, lesson) values (?, ?) on conflict do nothing")
                .params(event.project(), event.lesson())
                .update();
    }

    @EventHandler
    void on(LessonAdopted event) {
        jdbc.sql("delete from search.not_similar where project = ? and lesson = ?")
                .params(event.project(), event.lesson())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate search.not_similar").update();
    }
}
