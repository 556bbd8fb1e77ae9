package dev.hindcast.timeline;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import dev.hindcast.shared.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be asked of the timeline. */
public sealed interface TimelineQuery<R> extends Query<R> {

    /**
     * What happened to a project, in words, the latest first; the other way round when sorted by {@code recordedAt}.
     *
     * @param asOf only what was recorded by then, when given
     * @param kinds only these parts of its life; all when empty
     */
    record OfProject(ProjectId project, @Nullable Instant asOf, Set<TimelineKind> kinds, PageRequest page, Actor reader)
            implements TimelineQuery<OfProject.Result> {

        public OfProject {
            kinds = Set.copyOf(kinds);
        }

        /** One page of entries. */
        public record Result(List<Entry> items, int page, int size, long total) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /**
     * One event.
     *
     * @param event the event's identifier
     * @param aggregate what it happened to
     * @param sequence the number of the event in the history of its aggregate, from zero
     * @param type the event's logical name
     * @param words what happened, as a sentence
     * @param actor the identifier of who did it
     * @param actorName their name
     * @param data the event as it is kept
     */
    record Entry(
            String event,
            TimelineKind kind,
            String aggregate,
            long sequence,
            String type,
            String words,
            String actor,
            String actorName,
            Instant recordedAt,
            LocalDate effective,
            Source source,
            Map<String, Object> data) {}
}
