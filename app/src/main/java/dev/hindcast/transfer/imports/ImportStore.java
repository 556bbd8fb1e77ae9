package dev.hindcast.transfer.imports;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.transfer.ImportKind;
import dev.hindcast.transfer.ImportReport;
import dev.hindcast.transfer.ImportReport.RowFault;
import dev.hindcast.transfer.ImportReport.Status;
import dev.hindcast.transfer.ImportRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was asked of each import and how far it has come. */
@Component
class ImportStore {

    private static final TypeReference<List<RowFault>> FAULTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** An import that is not over, with what was asked and how many rows have become facts. */
    record Unfinished(String id, ImportRequest request, Done done) {}

    /** How many rows have become facts, and what became of them. */
    record Done(long rows, Progress.Taken taken) {

        static final Done NOTHING = new Done(0, new Progress.Taken(0, 0, 0));
    }

    void begin(String id, ImportRequest request, Instant now) {
        jdbc.sql("""
                        insert into transfer.import_run (id, kind, file_name, request, dry_run, status, started_at)
                        values (?, ?, ?, ?::jsonb, ?, ?, ?)
                        """)
                .params(
                        id,
                        request.kind().name(),
                        request.fileName(),
                        json.writeValueAsString(request),
                        request.dryRun(),
                        Status.CHECKING.name(),
                        Timestamp.from(now))
                .update();
    }

    List<Unfinished> unfinished() {
        return jdbc.sql("""
                        select id, request, rows_done, created_done, updated_done, unchanged_done
                        from transfer.import_run where finished_at is null order by started_at
                        """)
                .query((row, number) -> new Unfinished(
                        row.getString("id"), json.readValue(row.getString("request"), ImportRequest.class), done(row)))
                .list();
    }

    /** Replaces what is shown of the progress. */
    void progress(String id, Status status, Progress progress) {
        jdbc.sql("""
                        update transfer.import_run
                        set status = ?, rows_read = ?, rows_imported = ?, created = ?, updated = ?,
                            error_count = ?, errors = ?::jsonb, warning_count = ?, warnings = ?::jsonb
                        where id = ?
                        """)
                .params(
                        status.name(),
                        progress.rowsRead(),
                        progress.rowsImported(),
                        progress.created(),
                        progress.updated(),
                        progress.errors().count(),
                        json.writeValueAsString(progress.errors().first()),
                        progress.warnings().count(),
                        json.writeValueAsString(progress.warnings().first()),
                        id)
                .update();
    }

    /** Counts rows as facts, in the transaction that makes them. */
    void done(String id, Done done) {
        var taken = done.taken();
        jdbc.sql("""
                        update transfer.import_run
                        set rows_done = ?, created_done = ?, updated_done = ?, unchanged_done = ? where id = ?
                        """)
                .params(done.rows(), taken.created(), taken.updated(), taken.unchanged(), id)
                .update();
    }

    Done done(String id) {
        return jdbc.sql("""
                        select rows_done, created_done, updated_done, unchanged_done
                        from transfer.import_run where id = ?
                        """).param(id).query((row, number) -> done(row)).single();
    }

    private static Done done(ResultSet row) throws SQLException {
        return new Done(
                row.getLong("rows_done"),
                new Progress.Taken(
                        row.getLong("created_done"), row.getLong("updated_done"), row.getLong("unchanged_done")));
    }

    void finish(String id, Status status, @Nullable String message, Instant now) {
        jdbc.sql("update transfer.import_run set status = ?, message = nullif(?, ''), finished_at = ? where id = ?")
                .params(status.name(), message == null ? "" : message, Timestamp.from(now), id)
                .update();
    }

    ImportReport report(String id) {
        return jdbc.sql("select * from transfer.import_run where id = ?")
                .param(id)
                .query((row, number) -> report(row, true))
                .optional()
                .orElseThrow(() -> DomainRule.notFound("import-unknown", "There is no such import."));
    }

    /** A page of them, the latest first unless asked for the other way round. */
    List<ImportReport> started(PageRequest page) {
        var order = page.sort() == null || page.descending() ? "desc" : "asc";
        return jdbc.sql("select * from transfer.import_run order by started_at " + order + ", id offset ? limit ?")
                .params(page.offset(), page.size())
                .query((row, number) -> report(row, false))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from transfer.import_run")
                .query(Long.class)
                .single();
    }

    private ImportReport report(ResultSet row, boolean withFaults) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new ImportReport(
                row.getString("id"),
                ImportKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getBoolean("dry_run"),
                Status.valueOf(row.getString("status")),
                row.getLong("rows_read"),
                row.getLong("rows_imported"),
                row.getLong("created"),
                row.getLong("updated"),
                row.getLong("error_count"),
                withFaults ? json.readValue(row.getString("errors"), FAULTS) : List.of(),
                row.getLong("warning_count"),
                withFaults ? json.readValue(row.getString("warnings"), FAULTS) : List.of(),
                row.getString("message"),
                row.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
