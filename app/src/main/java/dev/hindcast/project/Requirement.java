package dev.hindcast.project;

import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Missing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something a gate needs: its name is its permanent code, kept in waivers and shown in every answer of a gate. */
public enum Requirement {
    OWNER(Gate.CHARTER, "owner", "A business owner who is not in a data-science unit"),
    PROBLEM(Gate.CHARTER, "problem", "The problem, in business language"),
    ORIGIN_ENDORSED(Gate.CHARTER, "origin", "Where the idea came from; a team idea with the owner's endorsement"),
    KPI(Gate.CHARTER, "kpi", "At least one KPI with baseline, target and unit"),
    DRIVER(Gate.CHARTER, "driver", "At least one value driver"),
    GO_LIVE_PLANNED(Gate.CHARTER, "goLive", "A planned month of going live"),
    COST_PLANNED(Gate.CHARTER, "cost", "Planned cost"),
    GOOD_ENOUGH(Gate.CHARTER, "goodEnough", "A good-enough criterion"),
    DELIVERY_MANAGER(Gate.CHARTER, "seat", "A delivery manager in the team"),
    ANALYTICS_TRANSLATOR(Gate.CHARTER, "seat", "An analytics translator in the team"),
    CHARTER_REQUESTED(Gate.CHARTER, null, "The request to approve the charter, which proposes lessons"),
    LESSONS_ANSWERED(Gate.CHARTER, "lesson", "Each proposed lesson adopted, dismissed or marked as not similar"),
    APPROVER_NOT_FRAMER(Gate.CHARTER, null, "Approval by someone other than the person who framed the project"),
    EXPERIMENT_PLANNED(Gate.EXPERIMENT, "experiment", "At least one planned experiment"),
    VALIDATED_EXPERIMENT(
            Gate.DELIVER,
            "experiment",
            "A validated experiment that meets the good-enough criterion, or a strategic decision"),
    INTEGRATION(Gate.GO_LIVE, "item", "Integration assessed"),
    USERS_INVOLVED(Gate.GO_LIVE, "item", "End users involved"),
    USERS_TRAINED(Gate.GO_LIVE, "item", "Users trained"),
    PROCESS_OWNER(Gate.GO_LIVE, "item", "An owner of the process named"),
    MONITORING_OWNER(Gate.GO_LIVE, "item", "An owner of the monitoring named"),
    NO_CLAIM_WAITING(Gate.CLOSE, "claim", "Every claim attested, withdrawn or reversed"),
    FINAL_REVIEW(Gate.CLOSE, "review", "A final review, given when closing"),
    PUBLISHED_POST_MORTEM(Gate.CLOSE_STOPPED, "postMortem", "A published post-mortem");

    private static final Set<Requirement> NEVER_WAIVABLE =
            Set.of(OWNER, ORIGIN_ENDORSED, CHARTER_REQUESTED, APPROVER_NOT_FRAMER, PUBLISHED_POST_MORTEM);

    private final Gate gate;
    private final @Nullable String field;
    private final String message;

    Requirement(Gate gate, @Nullable String field, String message) {
        this.gate = gate;
        this.field = field;
        this.message = message;
    }

    /** The gate that asks for it. */
    public Gate gate() {
        return gate;
    }

    /** The part of the project's page that supplies it, as its address has it. */
    public String place() {
        return switch (this) {
            case OWNER, DELIVERY_MANAGER, ANALYTICS_TRANSLATOR -> "team";
            case DRIVER, GO_LIVE_PLANNED, COST_PLANNED, NO_CLAIM_WAITING -> "value";
            case EXPERIMENT_PLANNED, VALIDATED_EXPERIMENT -> "experiments";
            case LESSONS_ANSWERED, PUBLISHED_POST_MORTEM -> "learning";
            case INTEGRATION, USERS_INVOLVED, USERS_TRAINED, PROCESS_OWNER, MONITORING_OWNER -> "decisions";
            case PROBLEM, ORIGIN_ENDORSED, KPI, GOOD_ENOUGH, CHARTER_REQUESTED, APPROVER_NOT_FRAMER, FINAL_REVIEW ->
                "framing";
        };
    }

    /** Whether an executive may let it pass. */
    public boolean isWaivable() {
        return !NEVER_WAIVABLE.contains(this);
    }

    /** Whether this is what is missing. */
    boolean is(Missing missing) {
        return name().equals(missing.code());
    }

    /** That it is missing, in words that name what is needed. */
    public Missing missing() {
        return missing(message);
    }

    /** That it is missing, in words that fit the case better. */
    public Missing missing(String words) {
        return new Missing(name(), words, field, null, place());
    }

    /** That the answer to one proposed lesson is missing. */
    static Missing unanswered(LessonId lesson) {
        return new Missing(
                LESSONS_ANSWERED.name(),
                LESSONS_ANSWERED.message,
                LESSONS_ANSWERED.field,
                lesson,
                LESSONS_ANSWERED.place());
    }
}
