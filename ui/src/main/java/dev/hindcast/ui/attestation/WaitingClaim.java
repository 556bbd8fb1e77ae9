package dev.hindcast.ui.attestation;

import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectDetails.Kpi;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.PersonId;
import dev.hindcast.value.MovedLine;
import dev.hindcast.value.ValueQuery.Claim;
import dev.hindcast.value.ValueQuery.Deed;
import dev.hindcast.value.ValueQuery.Mover;
import dev.hindcast.value.ValueQuery.Waiting;
import java.util.List;
import java.util.Optional;

/** A claim that waits, with what its project says about it. */
record WaitingClaim(Waiting waiting, String key, String name, List<Kpi> kpis) {

    static WaitingClaim of(Waiting waiting, ProjectDetails project) {
        return new WaitingClaim(waiting, project.key(), project.name(), project.kpis());
    }

    /** Names the row: the claim, and what is to be done about it. */
    String id() {
        var claim = waiting.claim();
        var what = claim == null
                ? waiting.avoidedCost().avoidedCost().value()
                : claim.claim().value();
        return waiting.deed() + "-" + what;
    }

    Claim claim() {
        return waiting.claim();
    }

    boolean isAvoidedCost() {
        return waiting.claim() == null;
    }

    boolean isToConfirm() {
        return waiting.deed() == Deed.CONFIRM;
    }

    /** What counts once it is done: the attested amount where that is to be confirmed. */
    Money amount() {
        if (isAvoidedCost()) {
            return waiting.avoidedCost().amount();
        }
        return isToConfirm() && claim().attested() != null ? claim().attested() : claim().amount();
    }

    String what() {
        return isAvoidedCost() || waiting.driver() == null
                ? "Avoided cost"
                : waiting.driver().name();
    }

    String evidence() {
        return isAvoidedCost() ? waiting.avoidedCost().reason() : claim().evidence();
    }

    PersonId claimant() {
        return isAvoidedCost() ? waiting.avoidedCost().claimant() : claim().claimant();
    }

    /** The months; none for avoided cost. */
    Period months() {
        return isAvoidedCost() ? null : new Period(claim().from(), claim().to());
    }

    /** Whether it begins before the month in which the project was to go live. */
    boolean isBeforeGoLive() {
        return !isAvoidedCost() && waiting.goLive() != null && claim().from().isBefore(waiting.goLive());
    }

    /** The other live claims of the same line, of which the attestor is to confirm a share. */
    List<Mover> moving() {
        return isAvoidedCost() || isToConfirm() ? List.of() : claim().moving();
    }

    /** The KPI that the driver moves, or else the project's only one. */
    Optional<Kpi> kpi() {
        if (isAvoidedCost()) {
            return Optional.empty();
        }
        var moves = claim().moves();
        if (moves != null) {
            var line = MovedLine.named(moves);
            var moved = kpis.stream()
                    .filter(kpi -> MovedLine.named(kpi.name()).equals(line))
                    .findFirst();
            if (moved.isPresent()) {
                return moved;
            }
        }
        return kpis.size() == 1 ? Optional.of(kpis.getFirst()) : Optional.empty();
    }
}
