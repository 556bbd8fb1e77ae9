package dev.hindcast.shared;

/** The aggregate has changed since the sender looked at it (412). */
public final class StaleVersion extends DomainRule {

    public static final String CODE = "stale-version";

    private final long expected;

    public StaleVersion(long expected) {
        super(Kind.CONFLICT, CODE, "This has been changed since you looked at it; look again and decide anew.");
        this.expected = expected;
    }

    /** The version that the sender had seen. */
    public long expected() {
        return expected;
    }
}
