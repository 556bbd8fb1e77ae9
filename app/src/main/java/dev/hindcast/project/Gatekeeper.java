package dev.hindcast.project;

import static java.util.Comparator.comparingInt;

import dev.hindcast.shared.Missing;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one definition of what each gate needs, for the rule that guards it and for the screens that show it: the
 * project's own facts and the evidence of the other features, less what was waived.
 */
public final class Gatekeeper {

    private final List<GateEvidence> evidence;

    public Gatekeeper(List<GateEvidence> evidence) {
        this.evidence = List.copyOf(evidence);
    }

    /** Everything that the gate misses, in the order of {@link Requirement}; empty when it may be passed. */
    public List<Missing> missing(Gate gate, GateFacts facts) {
        return missing(gate, facts, null);
    }

    /** The same, as of the version of the value ledger that an approver saw. */
    public List<Missing> missing(Gate gate, GateFacts facts, @Nullable Long ledgerVersion) {
        var inquiry = facts.inquiry(gate, ledgerVersion);
        var others = evidence.stream().flatMap(feature -> feature.missing(inquiry));
        return Stream.concat(own(gate, facts), others)
                .filter(missing -> !isMadeUpFor(missing, facts))
                .filter(missing -> !isOneOf(facts.waived(), missing))
                .sorted(comparingInt(Gatekeeper::rank))
                .toList();
    }

    private static Stream<Missing> own(Gate gate, GateFacts facts) {
        return switch (gate) {
            case CHARTER ->
                Stream.concat(charter(facts), facts.unanswered().stream().map(Requirement::unanswered));
            case GO_LIVE ->
                Arrays.stream(ReadinessItem.values())
                        .filter(item -> !facts.ready().contains(item))
                        .map(item -> item.requirement().missing());
            case CLOSE -> unless(facts.reviewed(), Requirement.FINAL_REVIEW);
            case EXPERIMENT, DELIVER, CLOSE_STOPPED -> Stream.empty();
        };
    }

    private static Stream<Missing> charter(GateFacts facts) {
        return Stream.of(
                        unless(facts.owner() != null, Requirement.OWNER),
                        unless(facts.problemStated(), Requirement.PROBLEM),
                        unless(facts.originEndorsed(), Requirement.ORIGIN_ENDORSED),
                        unless(facts.kpiDefined(), Requirement.KPI),
                        unless(facts.goodEnough() != null, Requirement.GOOD_ENOUGH),
                        unless(facts.filledSeats().contains(Seat.DELIVERY_MANAGER), Requirement.DELIVERY_MANAGER),
                        unless(
                                facts.filledSeats().contains(Seat.ANALYTICS_TRANSLATOR),
                                Requirement.ANALYTICS_TRANSLATOR),
                        unless(facts.charterRequested(), Requirement.CHARTER_REQUESTED))
                .flatMap(missing -> missing);
    }

    private static Stream<Missing> unless(boolean there, Requirement requirement) {
        return there ? Stream.empty() : Stream.of(requirement.missing());
    }

    /** A strategic decision replaces a validated experiment; a few words replace the lesson of an idea dropped early. */
    private static boolean isMadeUpFor(Missing missing, GateFacts facts) {
        return (facts.strategicallyDecided() && Requirement.VALIDATED_EXPERIMENT.is(missing))
                || (facts.stoppedIn() == Stage.FRAMED
                        && facts.reviewed()
                        && Requirement.PUBLISHED_POST_MORTEM.is(missing));
    }

    private static boolean isOneOf(Iterable<Requirement> requirements, Missing missing) {
        for (var requirement : requirements) {
            if (requirement.is(missing)) {
                return true;
            }
        }
        return false;
    }

    private static int rank(Missing missing) {
        return Arrays.stream(Requirement.values())
                .filter(requirement -> requirement.is(missing))
                .findFirst()
                .map(Requirement::ordinal)
                .orElse(Integer.MAX_VALUE);
    }
}
