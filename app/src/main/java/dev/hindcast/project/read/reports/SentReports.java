package dev.hindcast.project.read.reports;

import dev.hindcast.project.ProjectQuery.StatusReport;
import dev.hindcast.project.ProjectQuery.StatusReports;
import dev.hindcast.project.StatusReportId;
import dev.hindcast.project.Voice;
import dev.hindcast.project.events.StatusReportSent;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the status reports of projects and answers them. */
@Component
@ProcessingGroup("project-reports")
class SentReports {

    private final JdbcClient jdbc;

    SentReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ResetHandler
    void forget() {
        jdbc.sql("truncate project.status_report").update();
    }

    @EventHandler
    void on(StatusReportSent event, Occasion occasion) {
        jdbc.sql("""
                        insert into project.status_report (report, project, voice, from_day, to_day, title, text, recipients,
                            sent_by, sent_on, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (report) do nothing""")
                .params(
                        event.report(),
                        event.project(),
                        event.voice(),
                        event.from(),
                        event.to(),
                        event.title(),
                        event.text(),
                        event.recipients().toArray(String[]::new),
                        occasion.actor().person().value(),
                        occasion.effective(),
                        occasion.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @QueryHandler
    StatusReports.Result answer(StatusReports query) {
        return new StatusReports.Result(
                jdbc.sql("select * from project.status_report where project = ? order by recorded_at desc, report")
                        .param(query.project().value())
                        .query((row, _) -> report(row))
                        .list());
    }

    private static StatusReport report(ResultSet row) throws SQLException {
        return new StatusReport(
                new StatusReportId(row.getString("report")),
                Voice.valueOf(row.getString("voice")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("title"),
                row.getString("text"),
                new PersonId(row.getString("sent_by")),
                row.getObject("sent_on", LocalDate.class),
                Arrays.stream((String[]) row.getArray("recipients").getArray())
                        .map(PersonId::new)
                        .toList());
    }
}
