package dev.hindcast.attention.read.list;

import dev.hindcast.attention.AttentionQuery.Item;
import dev.hindcast.attention.AttentionQuery.Kind;
import dev.hindcast.attention.AttentionQuery.NeedsAttention;
import dev.hindcast.experiment.QuickValueFirst;
import dev.hindcast.organisation.Setting;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.Seat;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.Label;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers what needed attention at a moment, as it was known then. Each kind is a part of one statement and begins to need attention on a day of
 * its own:
 *
 * <ul>
 *   <li>red health: the day it was reported, while the project is active;
 *   <li>post-mortem overdue: {@code postMortemDueDays} days after the stop, none published, imported stops apart;
 *   <li>experiment overdue: the day after its timebox ended, while it runs;
 *   <li>claim unattested: {@value #CLAIM_DAYS} days after it was claimed;
 *   <li>scope change unacknowledged: the day it was proposed, for each affected person;
 *   <li>stakeholder contact stale: {@value #CONTACT_DAYS} days after the last contact, while the project is active;
 *   <li>seat missing: the day a needed seat became vacant after the charter; imported projects are asked for none;
 *   <li>bus factor of one: the day since which only one person holds a critical seat, while the project is built or
 *       runs;
 *   <li>first experiment large: the day from which on it is late, while it can be mended;
 *   <li>outcome missing: the first day on which the project was in use or over with the lesson adopted.
 * </ul>
 */
@Component
class NeedsAttentionAnswer {

    static final int CLAIM_DAYS = 30;
    static final int CONTACT_DAYS = ProjectDetails.MOST_DAYS_WITHOUT_CONTACT;

    private static final List<String> CRITICAL_SEATS = Arrays.stream(Seat.values())
            .filter(Seat::isCritical)
            .map(Enum::name)
            .toList();

    private static final List<String> MENDABLE = Arrays.stream(Stage.values())
            .filter(QuickValueFirst::canBeMendedIn)
            .map(Enum::name)
            .toList();

    private static final String ITEMS = """
            with open as (
                select p.*, p.stage not in ('STOPPED', 'CLOSED') and not p.paused as active from attention.project_at(:moment) p
                where (:anyUnit or coalesce(p.unit, '-') in (:units)) and (:anyGoal or coalesce(p.goal, '-') in (:goals))
                    and (:anyProject or p.project in (:projects) or upper(p.key) in (:keys))),
            item as (
                select 'RED_HEALTH' as kind, project, health_since as since, '' as what, '' as detail
                from open where active and health = 'RED'
                union all
                select 'POST_MORTEM_OVERDUE', o.project, o.stopped_on + :dueDays + 1, '', ''
                from open o where o.stage = 'STOPPED' and not o.imported and o.stopped_on is not null
                    and not exists (select 1 from attention.published_at(:moment) p where p.project = o.project)
                union all
                select 'EXPERIMENT_OVERDUE', o.project, e.started_on + e.timebox_days + 1, e.experiment, e.title
                from open o join attention.experiment_at(:moment) e on e.project = o.project
                where o.active and e.started_on is not null
                union all
                select 'LARGE_FIRST_EXPERIMENT', o.project, l.since, l.experiment,
                    concat_ws('/', l.chartered_on, l.started_on) || ' ' || l.large
                from open o join attention.large_first_at(:moment) l on l.project = o.project
                where o.active and o.stage in (:mendable)
                union all
                select 'CLAIM_UNATTESTED', o.project, c.since + :claimDays, c.claim,
                    trim_scale(c.amount)::text || ' ' || c.currency || case when c.disputed then ', disputed,' else '' end
                from open o join attention.claim_at(:moment) c on c.project = o.project
                union all
                select 'SCOPE_CHANGE_UNACKNOWLEDGED', o.project, a.since, a.scope_change || '/' || a.person, a.title
                from open o join attention.acknowledgement_at(:moment) a on a.project = o.project where o.active
                union all
                select 'STAKEHOLDER_STALE', o.project, s.last_contact + :contactDays + 1, s.person, ''
                from open o join attention.stakeholder_at(:moment) s on s.project = o.project where o.active
                union all
                select 'SEAT_MISSING', o.project,
                    coalesce((select max(s.until) from attention.seating_at(:moment) s where s.project = o.project
                        and s.seat = needed.seat), o.stage_since), needed.seat, ''
                from open o cross join unnest(array['DELIVERY_MANAGER', 'ANALYTICS_TRANSLATOR']) as needed (seat)
                where o.active and not o.imported and o.stage <> 'FRAMED' and not exists (
                    select 1 from attention.seating_at(:moment) s
                    where s.project = o.project and s.seat = needed.seat and s.until is null)
                union all
                select 'BUS_FACTOR_ONE', o.project, greatest(max(s.since), max(gone.until)), max(s.person), s.seat
                from open o join attention.seating_at(:moment) s on s.project = o.project and s.until is null
                left join attention.seating_at(:moment) gone on gone.project = s.project and gone.seat = s.seat
                    and gone.until is not null
                where o.active and o.stage in ('EXPERIMENTING', 'DELIVERING', 'LIVE') and s.seat in (:critical)
                group by o.project, s.seat having count(distinct s.person) = 1
                union all
                select 'OUTCOME_MISSING', o.project, min(greatest(a.since, u.since)), '', count(*)::text
                from open o join attention.in_use_at(:moment) u on u.project = o.project
                join attention.adoption_at(:moment) a on a.project = o.project
                group by o.project)
            select i.*, o.key, o.name from item i join open o on o.project = i.project
            where i.since <= :today and i.kind = any (:wanted)
            order by array_position(:kinds::text[], i.kind), i.since, o.key, i.what, i.detail
            """;

    private final JdbcClient jdbc;
    private final InstallationZone zone;

    NeedsAttentionAnswer(JdbcClient jdbc, InstallationZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    @QueryHandler
    NeedsAttention.Result answer(NeedsAttention query) {
        var today = zone.dayOf(query.asOf());
        var moment = query.asOf().atOffset(ZoneOffset.UTC);
        var dueDays = dueDays(moment);
        var items = jdbc.sql(ITEMS)
                .param("anyUnit", query.units().isEmpty())
                .param("units", orNothing(query.units()))
                .param("anyGoal", query.goals().isEmpty())
                .param("goals", orNothing(query.goals()))
                .param("anyProject", query.projects().isEmpty())
                .param("projects", orNothing(query.projects()))
                .param(
                        "keys",
                        orNothing(query.projects().stream()
                                .map(key -> key.toUpperCase(Locale.ROOT))
                                .collect(Collectors.toSet())))
                .param("dueDays", dueDays)
                .param("claimDays", CLAIM_DAYS)
                .param("contactDays", CONTACT_DAYS)
                .param("critical", CRITICAL_SEATS)
                .param("kinds", Arrays.stream(Kind.values()).map(Enum::name).toArray(String[]::new))
                .param("wanted", wanted(query))
                .param("mendable", MENDABLE)
                .param("today", today)
                .param("moment", moment)
                .query((row, _) -> item(row, dueDays, today))
                .list();
        return new NeedsAttention.Result(today, items);
    }

    private static String[] wanted(NeedsAttention query) {
        return Arrays.stream(Kind.values())
                .filter(kind -> query.kinds().isEmpty() || query.kinds().contains(kind))
                .map(Enum::name)
                .toArray(String[]::new);
    }

    private int dueDays(OffsetDateTime moment) {
        var setting = Setting.POST_MORTEM_DUE_DAYS;
        return Integer.parseInt(jdbc.sql("select value from attention.setting_at(:moment) where name = :name")
                .param("moment", moment)
                .param("name", setting.key())
                .query(String.class)
                .optional()
                .orElse(setting.standard()));
    }

    private static Set<String> orNothing(Set<String> values) {
        return values.isEmpty() ? Set.of("") : values;
    }

    private static Item item(ResultSet row, int dueDays, LocalDate today) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        var what = row.getString("what");
        var detail = row.getString("detail");
        return new Item(
                kind,
                row.getString("project"),
                row.getString("key"),
                row.getString("name"),
                row.getObject("since", LocalDate.class),
                text(kind, what, detail, dueDays, today),
                target(kind, what, detail));
    }

    private static String text(Kind kind, String what, String detail, int dueDays, LocalDate today) {
        return switch (kind) {
            case RED_HEALTH -> "Health is red.";
            case POST_MORTEM_OVERDUE -> "Stopped, and no post-mortem was published within %d days.".formatted(dueDays);
            case EXPERIMENT_OVERDUE -> "Experiment \"%s\" is past its timebox.".formatted(detail);
            case CLAIM_UNATTESTED ->
                "A claim of %s has waited %d days or more for attestation.".formatted(detail, CLAIM_DAYS);
            case SCOPE_CHANGE_UNACKNOWLEDGED -> "Scope change \"%s\" is not acknowledged.".formatted(detail);
            case STAKEHOLDER_STALE -> "No contact with a stakeholder for more than %d days.".formatted(CONTACT_DAYS);
            case SEAT_MISSING -> "Nobody has the seat %s.".formatted(seat(what));
            case LARGE_FIRST_EXPERIMENT -> large(detail, today);
            case OUTCOME_MISSING ->
                detail.equals("1")
                        ? "An adopted lesson has no outcome yet."
                        : "%s adopted lessons have no outcome yet.".formatted(detail);
            case BUS_FACTOR_ONE -> "Only one person has the seat %s.".formatted(seat(detail));
        };
    }

    private static Map<String, String> target(Kind kind, String what, String detail) {
        return switch (kind) {
            case RED_HEALTH, POST_MORTEM_OVERDUE, OUTCOME_MISSING -> Map.of();
            case EXPERIMENT_OVERDUE, LARGE_FIRST_EXPERIMENT -> Map.of("experiment", what);
            case CLAIM_UNATTESTED -> Map.of("claim", what);
            case SCOPE_CHANGE_UNACKNOWLEDGED ->
                Map.of(
                        "scopeChange",
                        what.substring(0, what.indexOf('/')),
                        "person",
                        what.substring(what.indexOf('/') + 1));
            case STAKEHOLDER_STALE -> Map.of("person", what);
            case SEAT_MISSING -> Map.of("seat", what);
            case BUS_FACTOR_ONE -> Map.of("seat", detail, "person", what);
        };
    }

    /** The detail holds the day of the charter, that of the start if there was one, and why it is large. */
    private static String large(String detail, LocalDate today) {
        var space = detail.indexOf(' ');
        var days = detail.substring(0, space).split("/");
        var late = QuickValueFirst.late(
                LocalDate.parse(days[0]), days.length == 1 ? null : LocalDate.parse(days[1]), today);
        return "The first experiment is large and late: %s; %s.".formatted(detail.substring(space + 1), late);
    }

    private static String seat(String code) {
        return Label.of(code).toLowerCase(Locale.ROOT);
    }
}
