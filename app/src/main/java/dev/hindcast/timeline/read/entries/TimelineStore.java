package dev.hindcast.timeline.read.entries;

import dev.hindcast.people.PersonalData;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import dev.hindcast.timeline.TimelineKind;
import dev.hindcast.timeline.TimelineQuery.OfProject;
import dev.hindcast.timeline.TimelineQuery.Recorded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the timeline. */
@Component
class TimelineStore {

    static final String VISIBLE = """
            (not p.restricted or :executive or :person = any(p.involved) or exists (
                select 1 from timeline.person m where m.id = :person and m.unit = any(p.units)))""";

    private final JdbcClient jdbc;
    private final PersonalData personal;

    TimelineStore(JdbcClient jdbc, PersonalData personal) {
        this.jdbc = jdbc;
        this.personal = personal;
    }

    void clear() {
        jdbc.sql("truncate timeline.entry, timeline.named, timeline.person, timeline.post_mortem")
                .update();
    }

    void keep(EntryRow row) {
        jdbc.sql("""
                insert into timeline.entry (event_id, position, project, kind, aggregate, sequence, type, recorded_at,
                    effective, actor, source, post_mortem, payload)
                values (:event, :position, :project, :kind, :aggregate, :sequence, :type, :recordedAt, :effective,
                    :actor, :source, :postMortem, :payload::jsonb)
                on conflict (event_id) do nothing""")
                .param("event", row.event())
                .param("position", row.position())
                .param("project", row.project())
                .param("kind", row.kind().name())
                .param("aggregate", row.aggregate())
                .param("sequence", row.sequence())
                .param("type", row.type())
                .param("recordedAt", row.recordedAt().atOffset(ZoneOffset.UTC))
                .param("effective", row.effective())
                .param("actor", row.actor())
                .param("source", row.source().name())
                .param("postMortem", row.postMortem())
                .param("payload", row.payload().replace("\\u0000", ""))
                .update();
    }

    void name(String id, String name, @Nullable String postMortem) {
        jdbc.sql("""
                insert into timeline.named (id, name, post_mortem) values (:id, :name, :postMortem)
                on conflict (id) do update set name = excluded.name, post_mortem = excluded.post_mortem""")
                .param("id", id)
                .param("name", name)
                .param("postMortem", postMortem)
                .update();
    }

    void person(String id, @Nullable String sealedName) {
        jdbc.sql("""
                insert into timeline.person (id, name) values (:id, :name)
                on conflict (id) do update set name = excluded.name""").param("id", id).param("name", sealedName).update();
    }

    void member(String person, String unit) {
        jdbc.sql("""
                insert into timeline.person (id, unit) values (:id, :unit)
                on conflict (id) do update set unit = excluded.unit""").param("id", person).param("unit", unit).update();
    }

    void involve(String postMortem, String person) {
        jdbc.sql("""
                insert into timeline.post_mortem (id, involved) values (:id, array[:person]::varchar[])
                on conflict (id) do update set involved =
                    array(select distinct unnest(timeline.post_mortem.involved || excluded.involved))""").param("id", postMortem).param("person", person).update();
    }

    void restrict(String postMortem, boolean restricted, List<String> units) {
        jdbc.sql("""
                insert into timeline.post_mortem (id, restricted, units) values (:id, :restricted, :units)
                on conflict (id) do update set restricted = excluded.restricted, units = excluded.units""")
                .param("id", postMortem)
                .param("restricted", restricted)
                .param("units", units.toArray(String[]::new))
                .update();
    }

    /** Takes the text of a section out of all entries so far; published texts are replaced by the one that is left. */
    void redact(String postMortem, String section, @Nullable String published) {
        jdbc.sql("""
                update timeline.entry set payload = jsonb_set(payload, '{text}', '"(made unreadable)"')
                where post_mortem = :id and type = 'postmortem.SectionWritten' and payload ->> 'section' = :section""").param("id", postMortem).param("section", section).update();
        jdbc.sql("""
                update timeline.entry
                set payload = jsonb_set(payload, array['sections', :section], to_jsonb(:published::text))
                where post_mortem = :id and payload -> 'sections' -> :section is not null""")
                .param("id", postMortem)
                .param("section", section)
                .param("published", published == null ? "(made unreadable)" : published)
                .update();
    }

    List<EntryRow> page(OfProject query) {
        var field = query.page().sortField("recordedAt", Set.of("recordedAt", "effective"));
        var direction = query.page().sort() == null || query.page().descending() ? "desc" : "asc";
        var order = field.equals("effective")
                ? "effective %1$s, recorded_at %1$s, position %1$s"
                : "recorded_at %1$s, position %1$s";
        return jdbc.sql("select * " + FROM + " order by " + order.formatted(direction) + " limit :size offset :offset")
                .params(parameters(query))
                .param("size", query.page().size())
                .param("offset", query.page().offset())
                .query(TimelineStore::row)
                .list();
    }

    long count(OfProject query) {
        return jdbc.sql("select count(*) " + FROM)
                .params(parameters(query))
                .query(Long.class)
                .single();
    }

    private static final String RECORDED = """
            from timeline.entry where recorded_at > :after and recorded_at <= :until and type = any(:types)
            and (:anywhere or project = any(:projects))
            and not exists (select 1 from timeline.post_mortem p
                where p.id = timeline.entry.post_mortem and not\s""" + VISIBLE + ")";

    /** What was recorded in a span of time, the latest first. */
    List<EntryRow> recorded(Recorded query) {
        return recorded("select * " + RECORDED + " order by recorded_at desc, position desc limit :most", query)
                .param("most", query.most())
                .query(TimelineStore::row)
                .list();
    }

    long count(Recorded query) {
        return recorded("select count(*) " + RECORDED, query).query(Long.class).single();
    }

    private JdbcClient.StatementSpec recorded(String sql, Recorded query) {
        return jdbc.sql(sql)
                .param("after", query.after().atOffset(ZoneOffset.UTC))
                .param("until", query.until().atOffset(ZoneOffset.UTC))
                .param("types", query.types().toArray(String[]::new))
                .param("anywhere", query.projects().isEmpty())
                .param(
                        "projects",
                        query.projects().stream().map(ProjectId::value).toArray(String[]::new))
                .param("executive", query.reader().has(Role.EXECUTIVE))
                .param("person", query.reader().person().value());
    }

    private static final String FROM = """
            from timeline.entry where project = :project and kind = any(:kinds)
            and (:asOf::timestamptz is null or recorded_at <= :asOf::timestamptz)
            and (:actor::text is null or actor = :actor)
            and (:text::text is null or exists (
                select 1 from jsonb_path_query(payload, 'strict $.**') said
                left join timeline.named n on n.id = said #>> '{}' and n.post_mortem is null
                where jsonb_typeof(said) = 'string'
                    and position(lower(:text) in lower(concat_ws(' ', said #>> '{}', n.name))) > 0))
            and not exists (select 1 from timeline.post_mortem p
                where p.id = timeline.entry.post_mortem and not\s""" + VISIBLE + ")";

    private static Map<String, Object> parameters(OfProject query) {
        var kinds = query.kinds().isEmpty() ? Set.of(TimelineKind.values()) : query.kinds();
        var parameters = new HashMap<String, Object>();
        parameters.put("executive", query.reader().has(Role.EXECUTIVE));
        parameters.put("person", query.reader().person().value());
        parameters.put("project", query.project().value());
        parameters.put("kinds", kinds.stream().map(Enum::name).toArray(String[]::new));
        parameters.put("actor", query.person() == null ? null : query.person().value());
        parameters.put(
                "text",
                query.text() == null || query.text().isBlank()
                        ? null
                        : query.text().strip());
        parameters.put("asOf", query.asOf() == null ? null : query.asOf().atOffset(ZoneOffset.UTC));
        return parameters;
    }

    static EntryRow row(ResultSet row, int number) throws SQLException {
        return new EntryRow(
                row.getString("event_id"),
                row.getLong("position"),
                row.getString("project"),
                TimelineKind.valueOf(row.getString("kind")),
                row.getString("aggregate"),
                row.getLong("sequence"),
                row.getString("type"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("effective", LocalDate.class),
                row.getString("actor"),
                Source.valueOf(row.getString("source")),
                row.getString("post_mortem"),
                row.getString("payload"));
    }

    /** What the persons and things are called, as far as the reader may know. */
    Names names(Set<String> ids, Actor reader) {
        var things = new HashMap<String, String>();
        jdbc.sql("""
                select n.id, n.name from timeline.named n left join timeline.post_mortem p on p.id = n.post_mortem
                where n.id = any(:ids) and (p.id is null or\s""" + VISIBLE + ")")
                .param("ids", ids.toArray(String[]::new))
                .param("executive", reader.has(Role.EXECUTIVE))
                .param("person", reader.person().value())
                .query(row -> {
                    things.put(row.getString("id"), row.getString("name"));
                });
        var persons = new HashMap<String, String>();
        jdbc.sql("select id, name from timeline.person where id = any(:ids) and name is not null")
                .param("ids", ids.toArray(String[]::new))
                .query(row -> {
                    var id = row.getString("id");
                    personal.open(new PersonId(id), row.getString("name")).ifPresent(name -> persons.put(id, name));
                });
        return new Names(persons, things);
    }
}
