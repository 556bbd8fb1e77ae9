package dev.hindcast.shared;

/** The keys under which the circumstances of a message travel with it; all values are strings. */
public final class Metadata {

    /** The id of the person who acts. */
    public static final String ACTOR = "actor";

    /** The roles the actor holds while acting, separated by commas. */
    public static final String ROLES = "roles";

    /** The ISO date from which the fact holds. */
    public static final String EFFECTIVE = "effective";

    /** The ISO instant of recording; only sources that may state the past send it, and only theirs is kept. */
    public static final String RECORDED_AT = "recordedAt";

    /** The {@link Source}. */
    public static final String SOURCE = "source";

    /** Ties together what one request caused. */
    public static final String REQUEST_ID = "requestId";

    /** The version of the aggregate that the sender has seen; another version refuses the command. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    private Metadata() {}
}
