package dev.hindcast.timeline.web;

import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.SignedIn;
import dev.hindcast.timeline.TimelineKind;
import dev.hindcast.timeline.TimelineQuery.OfProject;
import java.time.Instant;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /projects/{id}/timeline}: what happened to a project, in words and as data. */
@RestController
class TimelineResource {

    private final QueryGateway queries;

    TimelineResource(QueryGateway queries) {
        this.queries = queries;
    }

    @GetMapping("/api/v1/projects/{id}/timeline")
    OfProject.Result timeline(
            @PathVariable ProjectId id,
            @RequestParam @Nullable Instant asOf,
            @RequestParam(defaultValue = "") Set<TimelineKind> kind,
            PageRequest page,
            @AuthenticationPrincipal SignedIn reader) {
        return queries.query(new OfProject(id, asOf, kind, page, reader.actor()), OfProject.Result.class)
                .join();
    }
}
