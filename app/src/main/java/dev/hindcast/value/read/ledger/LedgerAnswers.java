package dev.hindcast.value.read.ledger;

import dev.hindcast.value.ValueQuery.LedgerOf;
import dev.hindcast.value.ValueQuery.WaitingForAttestation;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what is asked about ledgers. */
@Component
class LedgerAnswers {

    private final LedgerStore store;

    LedgerAnswers(LedgerStore store) {
        this.store = store;
    }

    @QueryHandler
    LedgerOf.Result answer(LedgerOf question) {
        var ledger = new LedgerAsRecorded(question.project());
        store.lines(question.project(), question.asOf()).forEach(ledger::read);
        return ledger.result(question.asOf());
    }

    @QueryHandler
    WaitingForAttestation.Result answer(WaitingForAttestation question) {
        return new WaitingForAttestation.Result(store.waitingFor(question));
    }
}
