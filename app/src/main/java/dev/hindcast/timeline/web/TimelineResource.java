package dev.hindcast.timeline.web;

import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import dev.hindcast.shared.SignedIn;
import dev.hindcast.timeline.Moment;
import dev.hindcast.timeline.TimelineKind;
import dev.hindcast.timeline.TimelineQuery.AsOfHere;
import dev.hindcast.timeline.TimelineQuery.Compare;
import dev.hindcast.timeline.TimelineQuery.OfProject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /projects/{id}/timeline}: what happened to a project, in words and as data, and how it was at any moment. */
@RestController
class TimelineResource {

    private final QueryGateway queries;
    private final InstallationZone zone;
    private final Clock clock;

    TimelineResource(QueryGateway queries, InstallationZone zone, Clock clock) {
        this.queries = queries;
        this.zone = zone;
        this.clock = clock;
    }

    @GetMapping("/api/v1/projects/{id}/timeline")
    OfProject.Result timeline(
            @PathVariable ProjectId id,
            @RequestParam @Nullable Instant asOf,
            @RequestParam(defaultValue = "") Set<TimelineKind> kind,
            @RequestParam @Nullable PersonId person,
            @RequestParam @Nullable String q,
            PageRequest page,
            @AuthenticationPrincipal SignedIn reader) {
        return ask(new OfProject(id, asOf, kind, person, q, page, reader.actor()));
    }

    /** The project as it was after an event, at the end of a day, or now. */
    @GetMapping("/api/v1/projects/{id}/as-of/{moment}")
    AsOfHere.Result asOf(
            @PathVariable ProjectId id, @PathVariable String moment, @AuthenticationPrincipal SignedIn reader) {
        return ask(new AsOfHere(id, Moment.parse(moment, today()), reader.actor()));
    }

    /** Two moments of the project side by side. */
    @GetMapping("/api/v1/projects/{id}/comparison")
    Compare.Result comparison(
            @PathVariable ProjectId id,
            @RequestParam String from,
            @RequestParam(defaultValue = "now") String to,
            @AuthenticationPrincipal SignedIn reader) {
        return ask(new Compare(id, Moment.parse(from, today()), Moment.parse(to, today()), reader.actor()));
    }

    private LocalDate today() {
        return zone.dayOf(clock.instant());
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
