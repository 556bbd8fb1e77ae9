package dev.hindcast.value.write;

import dev.hindcast.shared.Period;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.ApprovedLedgers;
import dev.hindcast.value.MovedLine;
import dev.hindcast.value.events.AvoidedCostAttested;
import dev.hindcast.value.events.AvoidedCostClaimed;
import dev.hindcast.value.events.AvoidedCostReversed;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.ClaimDisputed;
import dev.hindcast.value.events.ClaimReversed;
import dev.hindcast.value.events.ClaimWithdrawn;
import dev.hindcast.value.events.CostPlanned;
import dev.hindcast.value.events.DisputeAnswered;
import dev.hindcast.value.events.DriverAdded;
import dev.hindcast.value.events.DriverAmended;
import dev.hindcast.value.events.DriverRetired;
import dev.hindcast.value.events.GoLivePlanned;
import dev.hindcast.value.events.ValueClaimed;
import dev.hindcast.value.events.ValueEvent;
import java.sql.Date;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What rules rest on beyond one ledger: rows written in the transaction of the command that decided. */
@Component
@ProcessingGroup("value-guard")
class LedgerGuard implements Approvals, MovedLines, ApprovedLedgers {

    /** What the charter needs of a plan. */
    enum Planned {
        DRIVER,
        GO_LIVE,
        COST
    }

    private final JdbcClient jdbc;

    LedgerGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ValueEvent event, @SequenceNumber long version) {
        jdbc.sql("""
                        insert into value.ledger_guard (project, version) values (?, ?)
                        on conflict (project) do update set version = excluded.version""").params(event.project(), version).update();
        switch (event) {
            case DriverAdded e -> plan(e.project(), Planned.DRIVER, e.driver());
            case DriverAmended e -> rename(e.driver(), e.moves());
            case DriverRetired e -> unplan(e.project(), Planned.DRIVER, e.driver());
            case GoLivePlanned e -> plan(e.project(), Planned.GO_LIVE, "");
            case CostPlanned e -> {
                var place = e.category() + "/" + e.month();
                if (e.amount().signum() > 0) {
                    plan(e.project(), Planned.COST, place);
                } else {
                    unplan(e.project(), Planned.COST, place);
                }
            }
            case ValueClaimed e -> claimed(e);
            case ClaimAttested e -> waits(e.claim(), false);
            case ClaimDisputed e -> waits(e.claim(), false);
            case DisputeAnswered e -> waits(e.claim(), true);
            case ClaimWithdrawn e -> ended(e.claim());
            case ClaimReversed e -> ended(e.claim());
            case AvoidedCostClaimed e ->
                jdbc.sql("""
                                insert into value.claim_guard (claim, project, waiting) values (?, ?, true)
                                on conflict (claim) do nothing""").params(e.avoidedCost(), e.project()).update();
            case AvoidedCostAttested e -> waits(e.avoidedCost(), false);
            case AvoidedCostReversed e -> ended(e.avoidedCost());
            default -> {}
        }
    }

    @ResetHandler
    void forget() {
        jdbc.sql("truncate value.ledger_guard, value.plan_guard, value.claim_guard")
                .update();
    }

    @Override
    public void approve(ProjectId project) {
        jdbc.sql("""
                        insert into value.approval_guard (project, version)
                        values (:project, coalesce((select version from value.ledger_guard where project = :project), -1))
                        on conflict (project) do nothing""").param("project", project.value()).update();
    }

    @Override
    public void forgetAll() {
        jdbc.sql("truncate value.approval_guard").update();
    }

    @Override
    public OptionalLong approvedVersion(ProjectId project) {
        return jdbc.sql("select version from value.approval_guard where project = ? for share")
                .param(project.value())
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    @Override
    public List<Mover> othersMoving(MovedLine line, Period months, String claim) {
        return jdbc.sql("""
                        select project, driver, claim from value.claim_guard
                        where line = ? and first_month <= ? and last_month >= ? and claim <> ?
                        order by project, claim for share""")
                .params(line.key(), date(months.to()), date(months.from()), claim)
                .query((row, number) -> new Mover(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** The ledger's version, held until the transaction ends; -1 before its first event. */
    long heldVersion(ProjectId project) {
        return jdbc.sql("select version from value.ledger_guard where project = ? for share")
                .param(project.value())
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    Set<Planned> planned(ProjectId project) {
        return jdbc.sql("select distinct kind from value.plan_guard where project = ?")
                .param(project.value())
                .query((row, number) -> Planned.valueOf(row.getString(1)))
                .set();
    }

    boolean hasWaitingClaims(ProjectId project) {
        return jdbc.sql("select exists (select from value.claim_guard where project = ? and waiting)")
                .param(project.value())
                .query(Boolean.class)
                .single();
    }

    private void plan(String project, Planned kind, String item) {
        jdbc.sql("insert into value.plan_guard (project, kind, item) values (?, ?, ?) on conflict do nothing")
                .params(project, kind.name(), item)
                .update();
    }

    private void unplan(String project, Planned kind, String item) {
        jdbc.sql("delete from value.plan_guard where project = ? and kind = ? and item = ?")
                .params(project, kind.name(), item)
                .update();
    }

    private void claimed(ValueClaimed e) {
        jdbc.sql("""
                        insert into value.claim_guard (claim, project, driver, line, first_month, last_month, waiting)
                        values (:claim, :project, :driver, :line, :from, :to, true) on conflict (claim) do nothing""")
                .param("claim", e.claim())
                .param("project", e.project())
                .param("driver", e.driver())
                .param("line", key(e.moves()))
                .param("from", date(e.from()))
                .param("to", date(e.to()))
                .update();
    }

    private void rename(String driver, @Nullable String moves) {
        jdbc.sql("update value.claim_guard set line = :line where driver = :driver")
                .param("line", key(moves))
                .param("driver", driver)
                .update();
    }

    private void waits(String claim, boolean waiting) {
        jdbc.sql("update value.claim_guard set waiting = ? where claim = ?")
                .params(waiting, claim)
                .update();
    }

    private void ended(String claim) {
        jdbc.sql("delete from value.claim_guard where claim = ?").param(claim).update();
    }

    private static @Nullable String key(@Nullable String moves) {
        return moves == null ? null : MovedLine.named(moves).key();
    }

    private static Date date(YearMonth month) {
        return Date.valueOf(month.atDay(1));
    }
}
