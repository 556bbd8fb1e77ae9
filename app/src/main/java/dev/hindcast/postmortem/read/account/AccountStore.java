package dev.hindcast.postmortem.read.account;

import dev.hindcast.postmortem.PostMortemQuery.Content;
import dev.hindcast.postmortem.PostMortemStatus;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.events.PostMortemImported;
import dev.hindcast.postmortem.events.PostMortemOpened;
import dev.hindcast.shared.Occasion;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes post-mortems, their revisions and published lessons; each write can be repeated. */
@Component
class AccountStore {

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PostMortemOpened event, Occasion occasion, long version) {
        jdbc.sql("""
                        insert into postmortem.account (post_mortem, project, subject, experiment, title, status, brief,
                            imported, opened_by, opened_at, stopped_on, papers, version)
                        values (:postMortem, :project, :subject, :experiment, :title, 'DRAFT', :brief,
                            false, :by, :at, :stoppedOn, :papers::jsonb, :version)
                        on conflict (post_mortem) do nothing""")
                .param("postMortem", event.postMortem())
                .param("project", event.project())
                .param("subject", event.subject())
                .param("experiment", event.experiment())
                .param("title", event.title())
                .param("brief", event.brief())
                .param("stoppedOn", event.stoppedOn())
                .param("by", occasion.actor().person().value())
                .param("at", occasion.recordedAt().atOffset(ZoneOffset.UTC))
                .param("papers", Papers.opened().json())
                .param("version", version)
                .update();
    }

    /** Takes an imported post-mortem over, or its new text. */
    void upsert(PostMortemImported event, Instant publishedAt, Occasion occasion, long version) {
        jdbc.sql("""
                        insert into postmortem.account (post_mortem, project, subject, title, status, brief, imported,
                            external_key, unit, opened_by, opened_at, published_at, revision, papers, version)
                        values (:postMortem, :project, :subject, :title, 'PUBLISHED', false, true,
                            :externalKey, :unit, :by, :at, :publishedAt, :revision, :papers::jsonb, :version)
                        on conflict (post_mortem) do update set title = excluded.title, unit = excluded.unit,
                            published_at = excluded.published_at, revision = excluded.revision,
                            papers = excluded.papers, version = excluded.version
                        where account.version < excluded.version""")
                .param("postMortem", event.postMortem())
                .param("project", event.project())
                .param("subject", event.subject())
                .param("title", event.title())
                .param("externalKey", event.externalKey())
                .param("unit", event.unit())
                .param("revision", event.revision())
                .param("by", occasion.actor().person().value())
                .param("at", occasion.recordedAt().atOffset(ZoneOffset.UTC))
                .param("publishedAt", publishedAt.atOffset(ZoneOffset.UTC))
                .param(
                        "papers",
                        Papers.imported(Contents.of(event), event.tags()).json())
                .param("version", version)
                .update();
    }

    Optional<Papers> papers(String postMortem) {
        return jdbc.sql("select papers from postmortem.account where post_mortem = ?")
                .param(postMortem)
                .query(String.class)
                .optional()
                .map(Papers::read);
    }

    /** Sets columns and continues the papers, unless the row has seen this version already. */
    void update(String postMortem, long version, Map<String, ?> columns, UnaryOperator<Papers> next) {
        var papers = jdbc.sql("select papers from postmortem.account where post_mortem = ? and version < ?")
                .params(postMortem, version)
                .query(String.class)
                .optional();
        if (papers.isEmpty()) {
            return;
        }
        var set = new StringBuilder();
        columns.keySet()
                .forEach(column ->
                        set.append(column).append(" = :").append(column).append(", "));
        jdbc.sql("update postmortem.account set " + set
                        + "papers = :papers::jsonb, version = :version where post_mortem = :id")
                .params(columns)
                .param("papers", next.apply(Papers.read(papers.get())).json())
                .param("version", version)
                .param("id", postMortem)
                .update();
    }

    /** Another title for what was never published; a published one keeps its own until it is published anew. */
    void retitle(String postMortem, String title, long version) {
        jdbc.sql("update postmortem.account set title = ? where post_mortem = ? and revision = 0 and version < ?")
                .params(title, postMortem, version)
                .update();
    }

    /** Moves on to another status, where the post-mortem is in the given one. */
    void move(String postMortem, PostMortemStatus from, PostMortemStatus to) {
        jdbc.sql("update postmortem.account set status = ? where post_mortem = ? and status = ?")
                .params(to.name(), postMortem, from.name())
                .update();
    }

    void addParticipant(String postMortem, String person) {
        jdbc.sql("""
                        update postmortem.account set participants = array_append(participants, :person)
                        where post_mortem = :id and not :person = any (participants)""").param("person", person).param("id", postMortem).update();
    }

    /** Keeps a published text for good, and its lessons as the ones that hold. */
    void publish(
            String postMortem, int revision, Content content, Instant at, Occasion occasion, @Nullable String reason) {
        jdbc.sql("""
                        insert into postmortem.revision (post_mortem, number, published_at, published_by, reason, content)
                        values (:id, :number, :at, :by, :reason, :content::jsonb)
                        on conflict (post_mortem, number) do nothing""")
                .param("id", postMortem)
                .param("number", revision)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", occasion.actor().person().value())
                .param("reason", reason)
                .param("content", Papers.json(content))
                .update();
        jdbc.sql("delete from postmortem.lesson where post_mortem = ?")
                .param(postMortem)
                .update();
        var place = 0;
        for (var lesson : content.lessons()) {
            jdbc.sql("""
                            insert into postmortem.lesson (lesson, post_mortem, place, statement, advice, tags, published_at)
                            values (:lesson, :id, :place, :statement, :advice, :tags, :at)""")
                    .param("lesson", lesson.lesson().value())
                    .param("id", postMortem)
                    .param("place", place++)
                    .param("statement", lesson.statement())
                    .param("advice", lesson.advice())
                    .param("tags", lesson.tags().toArray(String[]::new))
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Makes a passage unreadable in every revision of the section. */
    void redactRevisions(String postMortem, Section section, String passage, String instead) {
        var revisions = jdbc.sql("select number, content from postmortem.revision where post_mortem = ?")
                .param(postMortem)
                .query((row, number) -> Map.entry(row.getInt(1), Papers.readContent(row.getString(2))))
                .list();
        for (var revision : revisions) {
            var text = revision.getValue().sections().get(section);
            if (text != null && text.contains(passage)) {
                jdbc.sql("update postmortem.revision set content = ?::jsonb where post_mortem = ? and number = ?")
                        .params(
                                Papers.json(
                                        Contents.with(revision.getValue(), section, text.replace(passage, instead))),
                                postMortem,
                                revision.getKey())
                        .update();
            }
        }
    }

    void linkRecurrence(String recurring, String earlier) {
        jdbc.sql("insert into postmortem.recurrence (recurring, earlier) values (?, ?) on conflict do nothing")
                .params(recurring, earlier)
                .update();
    }

    void clear() {
        jdbc.sql("truncate postmortem.account, postmortem.revision, postmortem.lesson, postmortem.action,"
                        + " postmortem.recurrence")
                .update();
    }
}
