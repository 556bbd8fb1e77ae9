package dev.hindcast.value.read.ledger;

import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads the lines of ledgers; each write can be repeated. */
@Component
class LedgerStore {

    private final JdbcClient jdbc;

    LedgerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(LedgerLine line) {
        jdbc.sql("""
                        insert into value.ledger_line (project, version, recorded_at, effective, actor, kind, fact)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb) on conflict (project, version) do nothing""")
                .params(
                        line.fact().project(),
                        line.version(),
                        line.recordedAt().atOffset(ZoneOffset.UTC),
                        line.effective(),
                        line.actor().value(),
                        line.kind(),
                        line.json())
                .update();
    }

    /** The lines recorded by the moment, or all, oldest first. */
    List<LedgerLine> lines(ProjectId project, @Nullable Instant asOf) {
        return jdbc.sql("""
                        select version, recorded_at, effective, actor, kind, fact from value.ledger_line
                        where project = :project and recorded_at <= :asOf order by version""")
                .param("project", project.value())
                .param("asOf", asOf == null ? OffsetDateTime.MAX : asOf.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new LedgerLine(
                        row.getLong("version"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("effective", LocalDate.class),
                        new PersonId(row.getString("actor")),
                        LedgerLine.read(row.getString("kind"), row.getString("fact"))))
                .list();
    }

    void clear() {
        jdbc.sql("truncate value.ledger_line").update();
    }
}
