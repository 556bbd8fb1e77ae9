package dev.hindcast.portfolio.read.milestones;

import dev.hindcast.experiment.events.ExperimentConcluded;
import dev.hindcast.experiment.events.InsightCaptured;
import dev.hindcast.experiment.events.ReadingRecorded;
import dev.hindcast.postmortem.events.ImprovementNoted;
import dev.hindcast.postmortem.events.PostMortemImported;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.postmortem.events.RecurrenceLinked;
import dev.hindcast.project.events.LessonAdopted;
import dev.hindcast.project.events.LessonOutcomeRecorded;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.shared.Occasion;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a row for each thing that the answers about stopping and learning count; rows are never changed. */
@Component
@ProcessingGroup("portfolio-milestones")
class MilestoneProjection {

    private static final String IMPORTED = "IMPORTED";

    private final JdbcClient jdbc;

    MilestoneProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(StageEntered event, EventMessage<?> message, Occasion occasion) {
        if (event.stage().equals("CHARTERED")) {
            keep(Milestone.CHARTERED, event.project(), event.project(), null, 0, message, occasion);
        }
    }

    @EventHandler
    void on(ProjectStopped event, EventMessage<?> message, Occasion occasion) {
        keep(Milestone.STOPPED, event.project(), event.project(), event.stage(), 0, message, occasion);
    }

    @EventHandler
    void on(ProjectImported event, EventMessage<?> message, Occasion occasion) {
        if (event.stage().equals("STOPPED") || "STOPPED".equals(event.outcome())) {
            var day = event.stoppedOn() == null ? occasion.effective() : event.stoppedOn();
            keep(Milestone.STOPPED, event.project(), event.project(), IMPORTED, 0, message, occasion, day);
        }
    }

    @EventHandler
    void on(PostMortemPublished event, EventMessage<?> message, Occasion occasion) {
        keep(Milestone.PUBLISHED, event.project(), event.postMortem(), event.subject(), 0, message, occasion);
        var line = 1;
        for (var lesson : event.lessons()) {
            keep(Milestone.LESSON, event.project(), lesson.lesson(), null, line++, message, occasion);
        }
        for (var factor : event.factors()) {
            keep(Milestone.CAUSE, event.project(), event.postMortem(), factor.cause(), line++, message, occasion);
        }
    }

    @EventHandler
    void on(PostMortemImported event, EventMessage<?> message, Occasion occasion) {
        var day = event.publishedOn() == null ? occasion.effective() : event.publishedOn();
        keep(Milestone.PUBLISHED, event.project(), event.postMortem(), event.subject(), 0, message, occasion, day);
        var line = 1;
        for (var lesson : event.lessons()) {
            keep(Milestone.LESSON, event.project(), lesson.lesson(), IMPORTED, line++, message, occasion, day);
        }
        for (var factor : event.factors()) {
            var cause = factor.cause();
            keep(Milestone.CAUSE, event.project(), event.postMortem(), cause, line++, message, occasion, day);
        }
    }

    @EventHandler
    void on(LessonAdopted event, EventMessage<?> message, Occasion occasion) {
        keep(Milestone.LESSON_ADOPTED, event.project(), event.lesson(), null, 0, message, occasion);
    }

    @EventHandler
    void on(LessonOutcomeRecorded event, EventMessage<?> message, Occasion occasion) {
        keep(Milestone.LESSON_OUTCOME, event.project(), event.lesson(), event.outcome(), 0, message, occasion);
    }

    @EventHandler
    void on(RecurrenceLinked event, EventMessage<?> message, Occasion occasion) {
        keep(Milestone.RECURRENCE, event.project(), event.postMortem(), event.earlier(), 0, message, occasion);
    }

    @EventHandler
    void on(ImprovementNoted event, EventMessage<?> message, Occasion occasion) {
        keep(Milestone.IMPROVEMENT, event.project(), message.getIdentifier(), null, 0, message, occasion);
    }

    @EventHandler
    void on(InsightCaptured event, EventMessage<?> message, Occasion occasion) {
        keep(Milestone.INSIGHT, event.project(), event.insight(), null, 0, message, occasion);
    }

    @EventHandler
    void on(ReadingRecorded event, EventMessage<?> message, Occasion occasion) {
        if (!event.criterionMet()) {
            keep(Milestone.CRITERION_MISSED, event.project(), event.experiment(), null, 0, message, occasion);
        }
    }

    @EventHandler
    void on(ExperimentConcluded event, EventMessage<?> message, Occasion occasion) {
        keep(Milestone.CONCLUDED, event.project(), event.experiment(), event.verdict(), 0, message, occasion);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate portfolio.milestone").update();
    }

    private void keep(
            Milestone kind,
            @Nullable String project,
            String subject,
            @Nullable String detail,
            int line,
            EventMessage<?> message,
            Occasion occasion) {
        keep(kind, project, subject, detail, line, message, occasion, occasion.effective());
    }

    private void keep(
            Milestone kind,
            @Nullable String project,
            String subject,
            @Nullable String detail,
            int line,
            EventMessage<?> message,
            Occasion occasion,
            LocalDate day) {
        jdbc.sql("""
                        insert into portfolio.milestone
                            (event_id, line, project, kind, subject, detail, recorded_at, effective_on)
                        values (:event, :line, :project, :kind, :subject, :detail, :recordedAt, :day)
                        on conflict (event_id, line) do nothing
                        """)
                .param("event", message.getIdentifier())
                .param("line", line)
                .param("project", project)
                .param("kind", kind.name())
                .param("subject", subject)
                .param("detail", detail)
                .param("recordedAt", occasion.recordedAt().atOffset(ZoneOffset.UTC))
                .param("day", day)
                .update();
    }
}
