package dev.hindcast.portfolio.read.journal;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.shared.Occasion;
import dev.hindcast.value.events.AttestationDelegated;
import dev.hindcast.value.events.AvoidedCostAttested;
import dev.hindcast.value.events.AvoidedCostClaimed;
import dev.hindcast.value.events.AvoidedCostReversed;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.ClaimConfirmedByFinance;
import dev.hindcast.value.events.ClaimDisputed;
import dev.hindcast.value.events.ClaimReversed;
import dev.hindcast.value.events.ClaimWithdrawn;
import dev.hindcast.value.events.CostBooked;
import dev.hindcast.value.events.CostPlanned;
import dev.hindcast.value.events.CostReforecast;
import dev.hindcast.value.events.CostReversed;
import dev.hindcast.value.events.DelegationEnded;
import dev.hindcast.value.events.DisputeAnswered;
import dev.hindcast.value.events.DriverAdded;
import dev.hindcast.value.events.DriverAmended;
import dev.hindcast.value.events.DriverReforecast;
import dev.hindcast.value.events.DriverRetired;
import dev.hindcast.value.events.GoLivePlanned;
import dev.hindcast.value.events.GoLiveReforecast;
import dev.hindcast.value.events.PromiseFrozen;
import dev.hindcast.value.events.ValueClaimed;
import dev.hindcast.value.events.ValueEvent;
import java.time.YearMonth;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Writes the journal's lines of every ledger event. */
@Component
@ProcessingGroup(JournalGroup.NAME)
class LedgerProjection {

    private static final String AVOIDED = "AVOIDED_COST";

    private final Facts facts;
    private final Journal journal;
    private final Ledgers ledgers;

    LedgerProjection(Facts facts, Journal journal, Ledgers ledgers) {
        this.facts = facts;
        this.journal = journal;
        this.ledgers = ledgers;
    }

    @EventHandler
    void on(ValueEvent event, EventMessage<?> message, Occasion occasion) {
        var fact = facts.keep(Fact.of(event.project(), message, occasion));
        switch (event) {
            case DriverAdded e -> ledgers.driver(fact, "PLANNED", terms(e));
            case DriverAmended e -> ledgers.driver(fact, "AMENDED", terms(e));
            case DriverReforecast e -> ledgers.driver(fact, "REFORECAST", terms(e));
            case DriverRetired e -> ledgers.retire(fact, "RETIRED", e.driver(), e.lastMonth());
            case GoLivePlanned e ->
                ledgers.place(
                        fact,
                        ledgers.isPlaced(e.project()) ? "GO_LIVE_MOVED" : "PLANNED",
                        placement -> placement.goingLive(e.month()));
            case GoLiveReforecast e ->
                ledgers.place(fact, "GO_LIVE_MOVED", placement -> placement.goingLive(e.month()));
            case CostPlanned e ->
                ledgers.plan(
                        fact, "COST_PLANNED", new CostPlan.Planned(e.category(), e.month(), e.amount(), e.currency()));
            case CostReforecast e ->
                ledgers.plan(
                        fact,
                        "COST_REFORECAST",
                        new CostPlan.Planned(e.category(), e.month(), e.amount(), e.currency()));
            case PromiseFrozen e -> freeze(fact, e);
            case ValueClaimed e -> claim(fact, e);
            case ClaimAttested e -> attest(fact, e);
            case ClaimDisputed e ->
                journal.of(fact, "DISPUTED")
                        .restate(claim(e.project(), e.claim(), e.driver()), Figure.AWAITING, Cells.none())
                        .append();
            case DisputeAnswered e -> answer(fact, e);
            case ClaimWithdrawn e -> takeBack(fact, "WITHDRAWN", claim(e.project(), e.claim(), e.driver()));
            case ClaimReversed e -> takeBack(fact, "REVERSED", claim(e.project(), e.claim(), e.driver()));
            case CostBooked e ->
                journal.of(fact, "COST")
                        .restate(
                                Subject.cost(e.cost(), e.category()),
                                Figure.COST,
                                Cells.ofCost(e.category(), e.month(), e.amount(), e.currency()))
                        .append();
            case CostReversed e ->
                journal.of(fact, "COST_REVERSED")
                        .restate(Subject.cost(e.cost(), e.category()), Figure.COST, Cells.none())
                        .append();
            case AvoidedCostClaimed e ->
                journal.of(fact, "AVOIDED_COST_CLAIMED")
                        .restate(
                                Subject.cost(e.avoidedCost(), AVOIDED),
                                Figure.AVOIDED_COST_CLAIMED,
                                Cells.ofCost(AVOIDED, YearMonth.from(occasion.effective()), e.amount(), e.currency()))
                        .append();
            case AvoidedCostAttested e -> attestAvoided(fact, Subject.cost(e.avoidedCost(), AVOIDED));
            case AvoidedCostReversed e ->
                journal.of(fact, "AVOIDED_COST_REVERSED")
                        .restate(Subject.cost(e.avoidedCost(), AVOIDED), Figure.AVOIDED_COST_CLAIMED, Cells.none())
                        .restate(Subject.cost(e.avoidedCost(), AVOIDED), Figure.AVOIDED_COST, Cells.none())
                        .append();
            case ClaimConfirmedByFinance ignored -> {}
            case AttestationDelegated ignored -> {}
            case DelegationEnded ignored -> {}
        }
    }

    @ResetHandler
    void reset() {
        facts.clear();
        journal.clear();
        ledgers.clear();
    }

    private void freeze(Fact fact, PromiseFrozen event) {
        var lines = journal.of(fact, "PROMISED");
        for (var promised : event.drivers()) {
            var driver = Ledgers.terms(
                    promised.driver(),
                    promised.name(),
                    promised.category(),
                    promised.recurrence(),
                    promised.low(),
                    promised.likely(),
                    promised.high(),
                    promised.currency(),
                    promised.cashable(),
                    promised.startsAfterMonths(),
                    promised.rampUp(),
                    promised.lifeMonths());
            ledgers.promise(lines, event.project(), driver, event.goLive());
        }
        for (var planned : event.costs()) {
            var cost = new CostPlan.Planned(planned.category(), planned.month(), planned.amount(), planned.currency());
            lines.restate(cost.subject(), Figure.PLANNED_COST, ExpectedCost.of(cost, Placement.NOWHERE));
        }
        lines.append();
    }

    private void claim(Fact fact, ValueClaimed event) {
        var months = ClaimedValue.of(
                event.amount(), event.currency(), event.from(), event.to(), event.category(), event.cashable());
        var subject = claim(event.project(), event.claim(), event.driver());
        journal.of(fact, "CLAIMED")
                .restate(subject, Figure.CLAIMED, months)
                .restate(subject, Figure.AWAITING, months)
                .append();
    }

    private void attest(Fact fact, ClaimAttested event) {
        var months = ClaimedValue.of(
                event.amount(), event.currency(), event.from(), event.to(), event.category(), event.cashable());
        var subject = claim(event.project(), event.claim(), event.driver());
        journal.of(fact, "ATTESTED")
                .restate(subject, Figure.AWAITING, Cells.none())
                .restate(subject, Figure.ATTESTED, months)
                .append();
    }

    private void answer(Fact fact, DisputeAnswered event) {
        var subject = claim(event.project(), event.claim(), event.driver());
        var lines = journal.of(fact, "DISPUTE_ANSWERED");
        lines.restate(subject, Figure.AWAITING, lines.now(subject, Figure.CLAIMED))
                .append();
    }

    private void takeBack(Fact fact, String kind, Subject claim) {
        journal.of(fact, kind)
                .restate(claim, Figure.CLAIMED, Cells.none())
                .restate(claim, Figure.AWAITING, Cells.none())
                .restate(claim, Figure.ATTESTED, Cells.none())
                .append();
    }

    private void attestAvoided(Fact fact, Subject avoided) {
        var lines = journal.of(fact, "AVOIDED_COST_ATTESTED");
        lines.restate(avoided, Figure.AVOIDED_COST, lines.now(avoided, Figure.AVOIDED_COST_CLAIMED))
                .append();
    }

    private Subject claim(String project, String claim, String driver) {
        return Subject.claim(claim, driver, ledgers.nameOf(project, driver));
    }

    private static Driver terms(DriverAdded e) {
        return Ledgers.terms(
                e.driver(),
                e.name(),
                e.category(),
                e.recurrence(),
                e.low(),
                e.likely(),
                e.high(),
                e.currency(),
                e.cashable(),
                e.startsAfterMonths(),
                e.rampUp(),
                e.lifeMonths());
    }

    private static Driver terms(DriverAmended e) {
        return Ledgers.terms(
                e.driver(),
                e.name(),
                e.category(),
                e.recurrence(),
                e.low(),
                e.likely(),
                e.high(),
                e.currency(),
                e.cashable(),
                e.startsAfterMonths(),
                e.rampUp(),
                e.lifeMonths());
    }

    private static Driver terms(DriverReforecast e) {
        return Ledgers.terms(
                e.driver(),
                e.name(),
                e.category(),
                e.recurrence(),
                e.low(),
                e.likely(),
                e.high(),
                e.currency(),
                e.cashable(),
                e.startsAfterMonths(),
                e.rampUp(),
                e.lifeMonths());
    }
}
