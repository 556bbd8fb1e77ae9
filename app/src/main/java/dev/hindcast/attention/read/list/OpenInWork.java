package dev.hindcast.attention.read.list;

import dev.hindcast.experiment.events.ExperimentAbandoned;
import dev.hindcast.experiment.events.ExperimentConcluded;
import dev.hindcast.experiment.events.ExperimentPlanned;
import dev.hindcast.experiment.events.ExperimentStarted;
import dev.hindcast.experiment.events.TimeboxExtended;
import dev.hindcast.organisation.events.SettingChanged;
import dev.hindcast.postmortem.events.PostMortemImported;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.shared.Occasion;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.ClaimDisputed;
import dev.hindcast.value.events.ClaimReversed;
import dev.hindcast.value.events.ClaimWithdrawn;
import dev.hindcast.value.events.DisputeAnswered;
import dev.hindcast.value.events.ValueClaimed;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.interceptors.MessageHandlerInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what is open around a project: claims, experiments and post-mortems. The tables are cleared for a rebuild by
 * {@link OpenInProjects}, which is of the same processing group.
 */
@Component
@ProcessingGroup(AttentionGroup.NAME)
class OpenInWork {

    private final JdbcClient jdbc;
    private final AttentionGroup group;

    OpenInWork(JdbcClient jdbc, AttentionGroup group) {
        this.jdbc = jdbc;
        this.group = group;
    }

    @MessageHandlerInterceptor
    void recordedAt(EventMessage<?> event, Occasion occasion) {
        group.recordedAt(occasion.recordedAt());
    }

    @EventHandler
    void on(ValueClaimed event, Occasion occasion) {
        jdbc.sql("""
                        insert into attention.claim (claim, project, driver, amount, currency, since, disputed)
                        values (:claim, :project, :driver, :amount, :currency, :since, false)
                        on conflict (claim) do nothing
                        """)
                .param("claim", event.claim())
                .param("project", event.project())
                .param("driver", event.driver())
                .param("amount", event.amount())
                .param("currency", event.currency())
                .param("since", occasion.effective())
                .update();
    }

    @EventHandler
    void on(ClaimDisputed event) {
        dispute(event.claim(), true);
    }

    @EventHandler
    void on(DisputeAnswered event) {
        dispute(event.claim(), false);
    }

    @EventHandler
    void on(ClaimAttested event) {
        settle(event.claim());
    }

    @EventHandler
    void on(ClaimWithdrawn event) {
        settle(event.claim());
    }

    @EventHandler
    void on(ClaimReversed event) {
        settle(event.claim());
    }

    @EventHandler
    void on(ExperimentPlanned event) {
        jdbc.sql("""
                        insert into attention.experiment (experiment, project, title, timebox_days)
                        values (:experiment, :project, :title, :days)
                        on conflict (experiment) do nothing
                        """)
                .param("experiment", event.experiment())
                .param("project", event.project())
                .param("title", event.title())
                .param("days", event.timeboxDays())
                .update();
    }

    @EventHandler
    void on(ExperimentStarted event, Occasion occasion) {
        jdbc.sql("""
                        update attention.experiment set started_on = :day, timebox_days = :days
                        where experiment = :experiment
                        """)
                .param("experiment", event.experiment())
                .param("day", occasion.effective())
                .param("days", event.timeboxDays())
                .update();
    }

    @EventHandler
    void on(TimeboxExtended event) {
        jdbc.sql("update attention.experiment set timebox_days = :days where experiment = :experiment")
                .param("experiment", event.experiment())
                .param("days", event.timeboxDays())
                .update();
    }

    @EventHandler
    void on(ExperimentConcluded event) {
        end(event.experiment());
    }

    @EventHandler
    void on(ExperimentAbandoned event) {
        end(event.experiment());
    }

    @EventHandler
    void on(PostMortemPublished event) {
        if (event.subject().equals("PROJECT")) {
            published(event.project());
        }
    }

    @EventHandler
    void on(PostMortemImported event) {
        if (event.subject().equals("PROJECT")) {
            published(event.project());
        }
    }

    @EventHandler
    void on(SettingChanged event) {
        jdbc.sql("""
                        insert into attention.setting (name, value) values (:name, :value)
                        on conflict (name) do update set value = excluded.value
                        """)
                .param("name", event.setting())
                .param("value", event.value())
                .update();
    }

    private void dispute(String claim, boolean disputed) {
        jdbc.sql("update attention.claim set disputed = :disputed where claim = :claim")
                .param("claim", claim)
                .param("disputed", disputed)
                .update();
    }

    private void settle(String claim) {
        jdbc.sql("delete from attention.claim where claim = :claim")
                .param("claim", claim)
                .update();
    }

    private void end(String experiment) {
        jdbc.sql("delete from attention.experiment where experiment = :experiment")
                .param("experiment", experiment)
                .update();
    }

    private void published(@Nullable String project) {
        if (project != null) {
            jdbc.sql("insert into attention.published (project) values (:project) on conflict do nothing")
                    .param("project", project)
                    .update();
        }
    }
}
