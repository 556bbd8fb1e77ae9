package dev.hindcast.portfolio.read.stops;

import dev.hindcast.postmortem.events.PostMortemImported;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.postmortem.events.VisibilityOpened;
import dev.hindcast.postmortem.events.VisibilityRestricted;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.shared.Occasion;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was said at each stop, and each publication of a stopped project's post-mortem; rows never change. */
@Component
@ProcessingGroup("portfolio-stops")
class StopProjection {

    private static final String OF_A_PROJECT = "PROJECT";

    /** What is kept of a lesson. */
    record Lesson(String statement, @Nullable String advice) {}

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    StopProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ProjectStopped event, EventMessage<?> message, Occasion occasion) {
        stop(
                event.project(),
                event.stage(),
                event.reason(),
                event.signal(),
                event.salvaged(),
                occasion.effective(),
                message,
                occasion);
    }

    @EventHandler
    void on(ProjectImported event, EventMessage<?> message, Occasion occasion) {
        if (event.stage().equals("STOPPED") || "STOPPED".equals(event.outcome())) {
            var day = event.stoppedOn() == null ? occasion.effective() : event.stoppedOn();
            stop(event.project(), event.stoppedIn(), event.reason(), null, null, day, message, occasion);
        }
    }

    @EventHandler
    void on(PostMortemPublished event, EventMessage<?> message, Occasion occasion) {
        if (event.project() != null && event.subject().equals(OF_A_PROJECT)) {
            account(
                    event.postMortem(),
                    event.project(),
                    event.revision(),
                    event.lessons().stream()
                            .map(lesson -> new Lesson(lesson.statement(), lesson.advice()))
                            .toList(),
                    event.learningDeclined(),
                    occasion.effective(),
                    message,
                    occasion);
        }
    }

    @EventHandler
    void on(PostMortemImported event, EventMessage<?> message, Occasion occasion) {
        if (event.project() != null && event.subject().equals(OF_A_PROJECT)) {
            account(
                    event.postMortem(),
                    event.project(),
                    event.revision(),
                    event.lessons().stream()
                            .map(lesson -> new Lesson(lesson.statement(), lesson.advice()))
                            .toList(),
                    null,
                    event.publishedOn() == null ? occasion.effective() : event.publishedOn(),
                    message,
                    occasion);
        }
    }

    @EventHandler
    void on(VisibilityRestricted event) {
        jdbc.sql("insert into portfolio.restricted_account values (:postMortem) on conflict do nothing")
                .param("postMortem", event.postMortem())
                .update();
    }

    @EventHandler
    void on(VisibilityOpened event) {
        jdbc.sql("delete from portfolio.restricted_account where post_mortem = :postMortem")
                .param("postMortem", event.postMortem())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate portfolio.stop, portfolio.account, portfolio.restricted_account")
                .update();
    }

    private void stop(
            String project,
            @Nullable String stage,
            @Nullable String reason,
            @Nullable String signal,
            @Nullable String salvaged,
            LocalDate day,
            EventMessage<?> message,
            Occasion occasion) {
        jdbc.sql("""
                        insert into portfolio.stop
                            (event_id, project, stage, reason, signal, salvaged, recorded_at, effective_on)
                        values (:event, :project, :stage, :reason, :signal, :salvaged, :recordedAt, :day)
                        on conflict (event_id) do nothing
                        """)
                .param("event", message.getIdentifier())
                .param("project", project)
                .param("stage", stage)
                .param("reason", reason)
                .param("signal", signal)
                .param("salvaged", salvaged)
                .param("recordedAt", occasion.recordedAt().atOffset(ZoneOffset.UTC))
                .param("day", day)
                .update();
    }

    private void account(
            String postMortem,
            String project,
            int revision,
            List<Lesson> lessons,
            @Nullable String learningDeclined,
            LocalDate day,
            EventMessage<?> message,
            Occasion occasion) {
        jdbc.sql("""
                        insert into portfolio.account
                            (event_id, post_mortem, project, revision, lessons, learning_declined, recorded_at,
                             effective_on)
                        values (:event, :postMortem, :project, :revision, cast(:lessons as jsonb), :declined,
                            :recordedAt, :day)
                        on conflict (event_id) do nothing
                        """)
                .param("event", message.getIdentifier())
                .param("postMortem", postMortem)
                .param("project", project)
                .param("revision", revision)
                .param("lessons", json.writeValueAsString(lessons))
                .param("declined", learningDeclined)
                .param("recordedAt", occasion.recordedAt().atOffset(ZoneOffset.UTC))
                .param("day", day)
                .update();
    }
}
