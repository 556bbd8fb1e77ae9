package dev.hindcast.value.read.ledger;

import dev.hindcast.shared.ClaimId;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.ValueQuery.WaitingForAttestation;
import dev.hindcast.value.ValueQuery.WaitingForAttestation.Waiting;
import dev.hindcast.value.events.AttestationDelegated;
import dev.hindcast.value.events.AvoidedCostClaimed;
import dev.hindcast.value.events.DelegationEnded;
import dev.hindcast.value.events.ValueClaimed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads the rows of ledgers; each write can be repeated. */
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

    void name(String driver, String name) {
        jdbc.sql("""
                        insert into value.driver_name (driver, name) values (?, ?)
                        on conflict (driver) do update set name = excluded.name""").params(driver, name).update();
    }

    void waits(ValueClaimed e, Occasion occasion) {
        jdbc.sql("""
                        insert into value.waiting (claim, project, avoided_cost, driver, driver_name, first_month,
                            last_month, amount, currency, text, claimant, owners_own, claimed_at)
                        values (:claim, :project, false, :driver,
                            (select name from value.driver_name where driver = :driver), :from, :to, :amount,
                            :currency, :text, :claimant, :ownersOwn, :at)
                        on conflict (claim) do nothing""")
                .param("claim", e.claim())
                .param("project", e.project())
                .param("driver", e.driver())
                .param("from", e.from().atDay(1))
                .param("to", e.to().atDay(1))
                .param("amount", e.amount())
                .param("currency", e.currency())
                .param("text", e.evidence())
                .param("claimant", occasion.actor().person().value())
                .param("ownersOwn", e.ownersOwn())
                .param("at", occasion.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void waits(AvoidedCostClaimed e, Occasion occasion) {
        jdbc.sql("""
                        insert into value.waiting (claim, project, avoided_cost, amount, currency, text, claimant,
                            owners_own, claimed_at)
                        values (:claim, :project, true, :amount, :currency, :text, :claimant, :ownersOwn, :at)
                        on conflict (claim) do nothing""")
                .param("claim", e.avoidedCost())
                .param("project", e.project())
                .param("amount", e.amount())
                .param("currency", e.currency())
                .param("text", e.reason())
                .param("claimant", occasion.actor().person().value())
                .param("ownersOwn", e.ownersOwn())
                .param("at", occasion.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void disputed(String claim, boolean disputed) {
        jdbc.sql("update value.waiting set disputed = ? where claim = ?")
                .params(disputed, claim)
                .update();
    }

    void waitsNoMore(String claim) {
        jdbc.sql("delete from value.waiting where claim = ?").param(claim).update();
    }

    void delegated(AttestationDelegated e) {
        jdbc.sql("""
                        insert into value.delegation (project, person, until) values (?, ?, ?)
                        on conflict (project, person) do update set until = excluded.until""").params(e.project(), e.person(), e.until()).update();
    }

    void delegationEnded(DelegationEnded e) {
        jdbc.sql("delete from value.delegation where project = ? and person = ?")
                .params(e.project(), e.person())
                .update();
    }

    List<Waiting> waitingFor(WaitingForAttestation question) {
        return jdbc.sql("""
                        select * from value.waiting w where not disputed and claimant <> :person and case
                            when owners_own then :finance
                            else project = any (:owned) or exists (select from value.delegation d
                                where d.project = w.project and d.person = :person and d.until >= :today) end
                        order by claimed_at, claim""")
                .param("person", question.person().value())
                .param("finance", question.finance())
                .param("owned", question.owned().stream().map(ProjectId::value).toArray(String[]::new))
                .param("today", question.today())
                .query((row, number) -> waiting(row))
                .list();
    }

    void clear() {
        jdbc.sql("truncate value.ledger_line, value.waiting, value.delegation, value.driver_name")
                .update();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        var driver = row.getString("driver");
        return new Waiting(
                new ProjectId(row.getString("project")),
                new ClaimId(row.getString("claim")),
                row.getBoolean("avoided_cost"),
                driver == null ? null : new DriverId(driver),
                row.getString("driver_name"),
                month(row, "first_month"),
                month(row, "last_month"),
                new Money(row.getBigDecimal("amount"), Money.currency(row.getString("currency"))),
                row.getString("text"),
                new PersonId(row.getString("claimant")),
                row.getObject("claimed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable YearMonth month(ResultSet row, String column) throws SQLException {
        var day = row.getObject(column, LocalDate.class);
        return day == null ? null : YearMonth.from(day);
    }
}
