package dev.hindcast.value.read.ledger;

import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.ValueQuery.HowManyWaitFor;
import dev.hindcast.value.ValueQuery.LedgerOf;
import dev.hindcast.value.ValueQuery.Waiting;
import dev.hindcast.value.ValueQuery.WaitingFor;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what is asked about ledgers. */
@Component
class LedgerAnswers {

    private final LedgerStore store;
    private final LiveClaims claims;
    private final WaitingClaims waiting;

    LedgerAnswers(LedgerStore store, LiveClaims claims, WaitingClaims waiting) {
        this.store = store;
        this.claims = claims;
        this.waiting = waiting;
    }

    @QueryHandler
    LedgerOf.Result answer(LedgerOf question) {
        return ledger(question.project(), question.asOf());
    }

    @QueryHandler
    WaitingFor.Result answer(WaitingFor question) {
        var ledgers = new HashMap<ProjectId, LedgerOf.Result>();
        return new WaitingFor.Result(waiting.of(question).stream()
                .map(found ->
                        waiting(found, ledgers.computeIfAbsent(found.project(), project -> ledger(project, null))))
                .toList());
    }

    @QueryHandler
    HowManyWaitFor.Result answer(HowManyWaitFor question) {
        return new HowManyWaitFor.Result(waiting.of(question.whom()).size());
    }

    private LedgerOf.Result ledger(ProjectId project, @Nullable Instant asOf) {
        var ledger = new LedgerAsRecorded(project);
        store.lines(project, asOf).forEach(ledger::read);
        return ledger.result(asOf, asOf == null ? claims.moving(project) : Map.of());
    }

    private static Waiting waiting(WaitingClaims.Found found, LedgerOf.Result ledger) {
        var claim = ledger.claims().stream()
                .filter(one -> one.claim().value().equals(found.claim()))
                .findFirst()
                .orElse(null);
        return new Waiting(
                found.deed(),
                found.capacity(),
                found.until(),
                found.project(),
                ledger.drivers().stream()
                        .filter(driver -> claim != null && driver.driver().equals(claim.driver()))
                        .findFirst()
                        .orElse(null),
                claim,
                ledger.avoidedCosts().stream()
                        .filter(one -> one.avoidedCost().value().equals(found.claim()))
                        .findFirst()
                        .orElse(null),
                ledger.forecastGoLive(),
                found.since());
    }
}
