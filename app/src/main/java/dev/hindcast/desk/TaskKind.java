package dev.hindcast.desk;

/** Why something waits for a person. */
public enum TaskKind {
    /** A charter is to be approved or sent back. */
    CHARTER_TO_APPROVE("Approvals"),
    /** The owner is to stand behind an idea of the team, or not. */
    ORIGIN_TO_ENDORSE("Approvals"),
    /** An experiment of high risk cannot start before somebody accepts the risk in person. */
    RISK_TO_ACCEPT("Buy-ins"),
    /** A scope change that affects the person is to be acknowledged. */
    SCOPE_CHANGE_TO_ACKNOWLEDGE("Acknowledgements"),
    /** Somebody asked for help from above and was not heard yet. */
    ESCALATION_TO_HEAR("Acknowledgements"),
    /** A claim is to be attested or disputed. */
    CLAIM_TO_ATTEST("Attestations"),
    /** Attested cashable value is to be confirmed by finance. */
    CLAIM_TO_CONFIRM("Attestations"),
    /** A claim of the person's is disputed. */
    DISPUTE_TO_ANSWER("Attestations"),
    /** A draft waits for its review. */
    DRAFT_TO_REVIEW("Post-mortems"),
    /** A stopped project owes what it taught. */
    POST_MORTEM_TO_PUBLISH("Post-mortems"),
    /** An action of the person's is due within a week, or overdue. */
    ACTION_DUE("Actions"),
    /** An action that the person owned was done some time ago: did it work? */
    EFFECT_TO_REVIEW("Actions"),
    /** A project is in use or over, and a lesson that the person adopted for it has no outcome yet. */
    OUTCOME_TO_TELL("Actions"),
    /** The timebox of a running experiment ends, or has ended. */
    TIMEBOX_TO_END("Timeboxes"),
    /** The first experiment of a project that the person manages is large and late. */
    LARGE_FIRST_EXPERIMENT("Quick value first"),
    /** A leader looks back on the week: on a Friday, seen by nobody else. */
    WEEK_TO_LOOK_BACK_ON("Check-in");

    private final String group;

    TaskKind(String group) {
        this.group = group;
    }

    /** What tasks of the kind are listed under. */
    public String group() {
        return group;
    }
}
