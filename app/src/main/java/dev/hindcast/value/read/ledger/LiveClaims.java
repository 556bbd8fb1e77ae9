package dev.hindcast.value.read.ledger;

import dev.hindcast.shared.ClaimId;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.ClaimState;
import dev.hindcast.value.MovedLine;
import dev.hindcast.value.ValueQuery.Mover;
import dev.hindcast.value.events.AttestationDelegated;
import dev.hindcast.value.events.AvoidedCostClaimed;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.DelegationEnded;
import dev.hindcast.value.events.ValueClaimed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the live claims of all ledgers, and who attests for whom; each write can be repeated. */
@Component
class LiveClaims {

    private final JdbcClient jdbc;

    LiveClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void driver(String driver, String name, @Nullable String moves) {
        jdbc.sql("""
                        insert into value.driver (driver, name, line) values (:driver, :name, :line)
                        on conflict (driver) do update set name = excluded.name, line = excluded.line""")
                .param("driver", driver)
                .param("name", name)
                .param("line", moves == null ? null : MovedLine.named(moves).key())
                .update();
    }

    void claimed(ValueClaimed e, Occasion occasion) {
        jdbc.sql("""
                        insert into value.live_claim (claim, project, avoided_cost, driver, first_month, last_month,
                            amount, currency, cashable, state, claimant, owners_own, claimed_at)
                        values (:claim, :project, false, :driver, :from, :to, :amount, :currency, :cashable, 'CLAIMED',
                            :claimant, :ownersOwn, :at) on conflict (claim) do nothing""")
                .param("claim", e.claim())
                .param("project", e.project())
                .param("driver", e.driver())
                .param("from", e.from().atDay(1))
                .param("to", e.to().atDay(1))
                .param("amount", e.amount())
                .param("currency", e.currency())
                .param("cashable", e.cashable())
                .param("claimant", occasion.actor().person().value())
                .param("ownersOwn", e.ownersOwn())
                .param("at", occasion.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void claimed(AvoidedCostClaimed e, Occasion occasion) {
        jdbc.sql("""
                        insert into value.live_claim (claim, project, avoided_cost, amount, currency, cashable, state,
                            claimant, owners_own, claimed_at)
                        values (:claim, :project, true, :amount, :currency, false, 'CLAIMED', :claimant, :ownersOwn, :at)
                        on conflict (claim) do nothing""")
                .param("claim", e.avoidedCost())
                .param("project", e.project())
                .param("amount", e.amount())
                .param("currency", e.currency())
                .param("claimant", occasion.actor().person().value())
                .param("ownersOwn", e.ownersOwn())
                .param("at", occasion.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void disputed(String claim) {
        state(claim, ClaimState.DISPUTED);
    }

    void answered(String claim) {
        state(claim, ClaimState.CLAIMED);
    }

    void attested(ClaimAttested e, Occasion occasion) {
        jdbc.sql("update value.live_claim set state = 'ATTESTED', attested = ?, attested_at = ? where claim = ?")
                .params(e.amount(), occasion.recordedAt().atOffset(ZoneOffset.UTC), e.claim())
                .update();
    }

    void confirmed(String claim) {
        jdbc.sql("update value.live_claim set confirmed = true where claim = ?")
                .param(claim)
                .update();
    }

    /** It is not live any more; attested avoided cost takes no months and waits for nobody. */
    void ended(String claim) {
        jdbc.sql("delete from value.live_claim where claim = ?").param(claim).update();
    }

    void delegated(AttestationDelegated e, Occasion occasion) {
        jdbc.sql("""
                        insert into value.delegation (project, person, until, given_by) values (?, ?, ?, ?)
                        on conflict (project, person) do update set until = excluded.until, given_by = excluded.given_by""")
                .params(
                        e.project(),
                        e.person(),
                        e.until(),
                        occasion.actor().person().value())
                .update();
    }

    void delegationEnded(DelegationEnded e) {
        jdbc.sql("delete from value.delegation where project = ? and person = ?")
                .params(e.project(), e.person())
                .update();
    }

    /** For each live claim of the project the other live claims of its line that share a month with it. */
    Map<String, List<Mover>> moving(ProjectId project) {
        var movers = new HashMap<String, List<Mover>>();
        jdbc.sql("""
                        select c.claim as of_claim, o.*, od.name from value.live_claim c
                        join value.driver d on d.driver = c.driver
                        join value.driver od on od.line = d.line
                        join value.live_claim o on o.driver = od.driver and o.claim <> c.claim
                            and o.first_month <= c.last_month and o.last_month >= c.first_month
                        where c.project = ? order by o.claimed_at, o.claim""").param(project.value()).query(row -> {
            movers.computeIfAbsent(row.getString("of_claim"), claim -> new ArrayList<>())
                    .add(mover(row));
        });
        return movers;
    }

    void clear() {
        jdbc.sql("truncate value.live_claim, value.delegation, value.driver").update();
    }

    private void state(String claim, ClaimState state) {
        jdbc.sql("update value.live_claim set state = ? where claim = ?")
                .params(state.name(), claim)
                .update();
    }

    private static Mover mover(ResultSet row) throws SQLException {
        var currency = Money.currency(row.getString("currency"));
        var attested = row.getBigDecimal("attested");
        return new Mover(
                new ProjectId(row.getString("project")),
                new DriverId(row.getString("driver")),
                row.getString("name"),
                new ClaimId(row.getString("claim")),
                YearMonth.from(row.getObject("first_month", LocalDate.class)),
                YearMonth.from(row.getObject("last_month", LocalDate.class)),
                new Money(row.getBigDecimal("amount"), currency),
                ClaimState.valueOf(row.getString("state")),
                attested == null ? null : new Money(attested, currency));
    }
}
