package dev.hindcast.timeline.answers;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.timeline.TimelineKind;
import dev.hindcast.timeline.TimelineQuery.Entry;
import dev.hindcast.timeline.TimelineQuery.OfProject;
import dev.hindcast.timeline.TimelineQuery.PostMortemThen;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Tells from the timeline which post-mortems of a project there were at a moment, of those that the reader may read. */
@Component
class PostMortemsThen {

    private final QueryGateway queries;

    PostMortemsThen(QueryGateway queries) {
        this.queries = queries;
    }

    List<PostMortemThen> of(ProjectId project, Instant moment, Actor reader) {
        Map<String, PostMortemThen> found = new LinkedHashMap<>();
        for (int page = 0; ; page++) {
            var request = new PageRequest(page, Page.MAX_SIZE, "recordedAt");
            var entries = queries.query(
                            new OfProject(project, moment, Set.of(TimelineKind.POST_MORTEM), request, reader),
                            OfProject.Result.class)
                    .join();
            entries.items().forEach(entry -> follow(found, entry));
            if ((long) (page + 1) * Page.MAX_SIZE >= entries.total()) {
                return List.copyOf(found.values());
            }
        }
    }

    private static void follow(Map<String, PostMortemThen> found, Entry entry) {
        var data = entry.data();
        switch (entry.type()) {
            case "postmortem.PostMortemOpened", "postmortem.PostMortemImported" ->
                found.put(
                        entry.aggregate(),
                        new PostMortemThen(
                                new PostMortemId(entry.aggregate()),
                                String.valueOf(data.get("title")),
                                "PROJECT".equals(data.get("subject")),
                                Boolean.TRUE.equals(data.get("brief")),
                                entry.type().endsWith("Imported")));
            case "postmortem.PostMortemPublished" ->
                found.computeIfPresent(entry.aggregate(), (_, before) -> before.asPublished());
            default -> {}
        }
    }
}
