package dev.hindcast.timeline.read.entries;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Role;
import dev.hindcast.timeline.Moment;
import dev.hindcast.timeline.TimelineKind;
import dev.hindcast.timeline.TimelineQuery.StandingAt;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers what counts at a moment of a project's life: everything that the timeline lists up to it.
 *
 * @see "ADR-0097"
 */
@Component
class Standings {

    private static final String READABLE = """
            from timeline.entry where project = :project and not exists (
                select 1 from timeline.post_mortem p where p.id = timeline.entry.post_mortem and not\s""" + TimelineStore.VISIBLE + ")";

    /** An aggregate that is a part of the project's life. */
    private record Part(TimelineKind kind, String aggregate) {}

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final InstallationZone zone;

    Standings(JdbcClient jdbc, Timeline timeline, InstallationZone zone) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.zone = zone;
    }

    @QueryHandler
    StandingAt.Result answer(StandingAt query) {
        var parameters = parameters(query.project(), query.reader());
        var row = find(query.moment(), parameters);
        parameters.put("at", row.recordedAt().atOffset(ZoneOffset.UTC));
        parameters.put("position", row.position());
        var versions = versions(parameters);
        // Of the aggregate itself exactly so much counts, in whatever order its events were recorded.
        versions.put(new Part(row.kind(), row.aggregate()), row.sequence());
        var project =
                versions.get(new Part(TimelineKind.PROJECT, query.project().value()));
        if (project == null) {
            throw notYet();
        }
        var experiments = new HashMap<ExperimentId, Long>();
        versions.forEach((part, version) -> {
            if (part.kind() == TimelineKind.EXPERIMENT) {
                experiments.put(new ExperimentId(part.aggregate()), version);
            }
        });
        return new StandingAt.Result(
                timeline.told(row, query.reader()),
                row.recordedAt(),
                day(query.moment(), row),
                project,
                experiments,
                neighbour("<", "desc", parameters),
                neighbour(">", "asc", parameters));
    }

    private LocalDate day(Moment moment, EntryRow row) {
        return switch (moment) {
            case Moment.After _ -> zone.dayOf(row.recordedAt());
            case Moment.EndOf(var day) -> day;
            case Moment.Now(var today) -> today;
        };
    }

    private EntryRow find(Moment moment, Map<String, Object> parameters) {
        return switch (moment) {
            case Moment.After(var event) ->
                one("and event_id = :event", parameters, "event", event)
                        .orElseThrow(() -> DomainRule.notFound(
                                "moment-unknown", "This project has no event '%s'.".formatted(event)));
            case Moment.EndOf(var day) ->
                one(
                                "and recorded_at <= :end order by recorded_at desc, position desc limit 1",
                                parameters,
                                "end",
                                zone.endOf(day).atOffset(ZoneOffset.UTC))
                        .orElseThrow(Standings::notYet);
            case Moment.Now _ ->
                one("order by recorded_at desc, position desc limit 1", parameters, "end", "")
                        .orElseThrow(Standings::notYet);
        };
    }

    private Optional<EntryRow> one(String condition, Map<String, Object> parameters, String name, Object value) {
        return jdbc.sql("select * " + READABLE + " " + condition)
                .params(parameters)
                .param(name, value)
                .query(TimelineStore::row)
                .optional();
    }

    /** The last sequence number of each aggregate. */
    private Map<Part, Long> versions(Map<String, Object> parameters) {
        var versions = new HashMap<Part, Long>();
        jdbc.sql("""
                        select kind, aggregate, max(sequence) as sequence from timeline.entry
                        where project = :project and (recorded_at, position) <= (:at, :position)
                        group by kind, aggregate""").params(parameters).query(row -> {
            versions.put(
                    new Part(TimelineKind.valueOf(row.getString("kind")), row.getString("aggregate")),
                    row.getLong("sequence"));
        });
        return versions;
    }

    private @Nullable String neighbour(String side, String direction, Map<String, Object> parameters) {
        return jdbc.sql("select event_id " + READABLE + " and (recorded_at, position) " + side
                        + " (:at, :position) order by recorded_at " + direction + ", position " + direction
                        + " limit 1")
                .params(parameters)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private static Map<String, Object> parameters(ProjectId project, Actor reader) {
        var parameters = new HashMap<String, Object>();
        parameters.put("project", project.value());
        parameters.put("executive", reader.has(Role.EXECUTIVE));
        parameters.put("person", reader.person().value());
        return parameters;
    }

    private static DomainRule notYet() {
        return DomainRule.notFound("project-not-yet", "Nothing was recorded of this project by then.");
    }
}
