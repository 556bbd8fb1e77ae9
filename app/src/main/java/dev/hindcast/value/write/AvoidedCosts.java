package dev.hindcast.value.write;

import static dev.hindcast.value.AvoidedCostState.ATTESTED;
import static dev.hindcast.value.AvoidedCostState.CLAIMED;
import static dev.hindcast.value.AvoidedCostState.REVERSED;

import dev.hindcast.project.ProjectFacts;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.AvoidedCostId;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PersonId;
import dev.hindcast.value.AvoidedCostState;
import dev.hindcast.value.ValueCommand.AttestAvoidedCost;
import dev.hindcast.value.ValueCommand.ClaimAvoidedCost;
import dev.hindcast.value.ValueCommand.ReverseAvoidedCost;
import dev.hindcast.value.events.AvoidedCostAttested;
import dev.hindcast.value.events.AvoidedCostClaimed;
import dev.hindcast.value.events.AvoidedCostReversed;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a stop or a lesson saved. */
final class AvoidedCosts {

    private record Avoided(AvoidedCostClaimed claimed, PersonId claimant, AvoidedCostState state) {

        Avoided at(AvoidedCostState next) {
            return new Avoided(claimed, claimant, next);
        }

        Money amount() {
            return new Money(claimed.amount(), Money.currency(claimed.currency()));
        }
    }

    private Map<String, Avoided> avoided = new LinkedHashMap<>();

    AvoidedCostClaimed claim(
            ClaimAvoidedCost c,
            ProjectFacts project,
            PersonId actor,
            Collection<Money> planned,
            Collection<Money> booked) {
        var lesson = c.lesson();
        new AvoidedCostComesFromAStopOrALesson(project.stoppedOn() != null, lesson != null).verify();
        new AvoidedCostIsClaimedOnce(avoided.values().stream()
                        .anyMatch(other -> other.state().isLive()))
                .verify();
        new AvoidedCostIsAtMostWhatIsLeft(c.amount(), planned, booked).verify();
        return new AvoidedCostClaimed(
                c.project().value(),
                c.avoidedCost().value(),
                c.amount().amount(),
                c.amount().currency().getCurrencyCode(),
                lesson == null ? null : lesson.value(),
                c.reason().value(),
                project.isOwnedBy(actor));
    }

    AvoidedCostAttested attest(
            AttestAvoidedCost c, Attestor attestor, Collection<Money> planned, Collection<Money> booked) {
        var claim = standing(c.avoidedCost(), Set.of(CLAIMED));
        var capacity = attestor.capacityFor(claim.claimant(), claim.claimed().ownersOwn());
        new AvoidedCostIsAtMostWhatIsLeft(claim.amount(), planned, booked).verify();
        return new AvoidedCostAttested(
                claim.claimed().project(),
                claim.claimed().avoidedCost(),
                claim.claimed().amount(),
                claim.claimed().currency(),
                claim.claimed().lesson(),
                capacity.name());
    }

    AvoidedCostReversed reverse(ReverseAvoidedCost c, Actor actor, ProjectFacts project) {
        var claim = standing(c.avoidedCost(), Set.of(CLAIMED, ATTESTED));
        new OnlyOwnerOrFinanceReverses(actor, project.isOwnedBy(actor.person())).verify();
        return new AvoidedCostReversed(
                claim.claimed().project(),
                claim.claimed().avoidedCost(),
                claim.claimed().amount(),
                claim.claimed().currency(),
                claim.claimed().lesson(),
                claim.state() == ATTESTED,
                c.reason().value());
    }

    void on(AvoidedCostClaimed e, PersonId claimant) {
        avoided.put(e.avoidedCost(), new Avoided(e, claimant, CLAIMED));
    }

    void on(AvoidedCostAttested e) {
        avoided.computeIfPresent(e.avoidedCost(), (id, claim) -> claim.at(ATTESTED));
    }

    void on(AvoidedCostReversed e) {
        avoided.computeIfPresent(e.avoidedCost(), (id, claim) -> claim.at(REVERSED));
    }

    private Avoided standing(AvoidedCostId id, Set<AvoidedCostState> needed) {
        var claim = avoided.get(id.value());
        if (claim == null) {
            throw DomainRule.notFound(
                    "avoided-cost-unknown", "There is no avoided cost '%s' in this ledger.".formatted(id));
        }
        new AvoidedCostStandsAt(claim.state(), needed).verify();
        return claim;
    }
}
