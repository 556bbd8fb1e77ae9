package dev.hindcast.value.write;

import static dev.hindcast.value.ClaimState.ATTESTED;
import static dev.hindcast.value.ClaimState.CLAIMED;
import static dev.hindcast.value.ClaimState.DISPUTED;

import dev.hindcast.project.ProjectFacts;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.ClaimId;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.PersonId;
import dev.hindcast.value.ClaimState;
import dev.hindcast.value.MovedLine;
import dev.hindcast.value.ValueCommand.AnswerDispute;
import dev.hindcast.value.ValueCommand.Attest;
import dev.hindcast.value.ValueCommand.Claim;
import dev.hindcast.value.ValueCommand.Confirm;
import dev.hindcast.value.ValueCommand.Dispute;
import dev.hindcast.value.ValueCommand.Reverse;
import dev.hindcast.value.ValueCommand.Withdraw;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.ClaimConfirmedByFinance;
import dev.hindcast.value.events.ClaimDisputed;
import dev.hindcast.value.events.ClaimReversed;
import dev.hindcast.value.events.ClaimWithdrawn;
import dev.hindcast.value.events.DisputeAnswered;
import dev.hindcast.value.events.ValueClaimed;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The claims of a ledger and what may become of them. No amount is ever edited. */
final class Claims {

    private Map<String, ClaimOfValue> claims = new LinkedHashMap<>();

    ValueClaimed claim(Claim c, Plan.Driver driver, Occasion occasion, ProjectFacts project) {
        var terms = driver.terms();
        new AmountIsInTheDriversCurrency(c.amount(), terms.currency()).verify();
        new PeriodHasEnded(c.period(), occasion.effective()).verify();
        new DriverCountsInThePeriod(c.period(), driver.retiredAfter()).verify();
        new PeriodOverlapsNoLiveClaim(c.period(), takenBy(c.driver())).verify();
        var moves = terms.moves();
        return new ValueClaimed(
                c.project().value(),
                c.claim().value(),
                c.driver().value(),
                terms.category().name(),
                terms.cashable(),
                c.from(),
                c.to(),
                c.amount().amount(),
                c.amount().currency().getCurrencyCode(),
                moves == null ? null : moves.value(),
                c.method().name(),
                c.evidence().value(),
                project.isOwnedBy(occasion.actor().person()));
    }

    ClaimAttested attest(Attest c, Attestor attestor, Plan plan, MovedLines lines) {
        var claim = standing(c.claim(), Set.of(CLAIMED));
        var capacity = attestor.capacityFor(claim.claimant(), claim.ownersOwn());
        var moves = plan.known(claim.driver()).terms().moves();
        var others = moves == null
                ? List.<MovedLines.Mover>of()
                : lines.othersMoving(MovedLine.named(moves.value()), claim.period(), claim.id());
        var share = c.share();
        new SharedLineIsConfirmed(others, share).verify();
        var attested = share == null ? claim.amount() : share.of(claim.amount());
        new AttestedAmountIsPositive(attested).verify();
        var note = c.note();
        return claim.attested(attested, capacity, share, others, note == null ? null : note.value());
    }

    ClaimDisputed dispute(Dispute c, Attestor attestor) {
        var claim = standing(c.claim(), Set.of(CLAIMED));
        attestor.capacityFor(claim.claimant(), claim.ownersOwn());
        new AcceptedAmountIsBelowTheClaimed(c.acceptedAmount(), claim.amount()).verify();
        var accepted = c.acceptedAmount();
        return claim.disputed(
                accepted == null ? null : accepted.amount(), c.reason().value());
    }

    DisputeAnswered answer(AnswerDispute c, PersonId actor, ProjectFacts project) {
        var claim = standing(c.claim(), Set.of(DISPUTED));
        new OnlyTheClaimingSideAnswers(actor, claim.claimant(), project.deliveryTeam()).verify();
        return claim.answered(c.answer().value());
    }

    ClaimWithdrawn withdraw(Withdraw c, PersonId actor, ProjectFacts project) {
        var claim = standing(c.claim(), Set.of(CLAIMED, DISPUTED));
        new OnlyTheClaimingSideAnswers(actor, claim.claimant(), project.deliveryTeam()).verify();
        return claim.withdrawn(c.reason().value());
    }

    ClaimReversed reverse(Reverse c, Actor actor, ProjectFacts project) {
        var claim = standing(c.claim(), Set.of(ATTESTED));
        new OnlyOwnerOrFinanceReverses(actor, project.isOwnedBy(actor.person())).verify();
        return claim.reversed(c.reason().value());
    }

    ClaimConfirmedByFinance confirm(Confirm c, Actor actor) {
        var claim = standing(c.claim(), Set.of(ATTESTED));
        new OnlyCashableValueIsConfirmed(claim.cashable()).verify();
        new ClaimIsConfirmedOnce(claim.confirmed()).verify();
        new ClaimantNeverConfirms(actor, claim.claimant()).verify();
        return claim.confirmedByFinance();
    }

    boolean hasLiveOf(DriverId driver) {
        return !takenBy(driver).isEmpty();
    }

    void on(ValueClaimed e, PersonId claimant) {
        claims.put(e.claim(), ClaimOfValue.from(e, claimant));
    }

    void on(ClaimAttested e) {
        become(e.claim(), claim -> claim.at(ATTESTED, e.amount()));
    }

    void on(ClaimDisputed e) {
        become(e.claim(), claim -> claim.at(DISPUTED));
    }

    void on(DisputeAnswered e) {
        become(e.claim(), claim -> claim.at(CLAIMED));
    }

    void on(ClaimWithdrawn e) {
        become(e.claim(), claim -> claim.at(ClaimState.WITHDRAWN));
    }

    void on(ClaimReversed e) {
        become(e.claim(), claim -> claim.at(ClaimState.REVERSED));
    }

    void on(ClaimConfirmedByFinance e) {
        become(e.claim(), ClaimOfValue::nowConfirmed);
    }

    private void become(String id, UnaryOperator<ClaimOfValue> next) {
        claims.computeIfPresent(id, (key, claim) -> next.apply(claim));
    }

    private Collection<Period> takenBy(DriverId driver) {
        return claims.values().stream()
                .filter(claim -> claim.state().isLive() && claim.driver().equals(driver))
                .map(ClaimOfValue::period)
                .toList();
    }

    private ClaimOfValue standing(ClaimId id, Set<ClaimState> needed) {
        var claim = claims.get(id.value());
        if (claim == null) {
            throw DomainRule.notFound("claim-unknown", "There is no claim '%s' in this ledger.".formatted(id));
        }
        new ClaimStandsAt(claim.state(), needed).verify();
        return claim;
    }
}
