package dev.hindcast.shared;

import java.util.List;

/**
 * A broken rule of the domain. Its code is the {@code type} of the problem detail, the key of the message on the screen
 * and what tests assert; the message is a full sentence for a person.
 */
public class DomainRule extends RuntimeException {

    /** What kind of no it is; decides the HTTP status. */
    public enum Kind {
        /** The state does not allow it (409). */
        CONFLICT,
        /** The actor may not (403). */
        FORBIDDEN,
        /** What it refers to does not exist (404). */
        NOT_FOUND,
        /** A field's value cannot be accepted (422). */
        UNACCEPTABLE
    }

    private final String code;
    private final Kind kind;
    private final transient List<Missing> missing;

    public DomainRule(Kind kind, String code, String message) {
        this(kind, code, message, List.of());
    }

    /** A gate that stays shut, with everything that is missing. */
    public DomainRule(Kind kind, String code, String message, List<Missing> missing) {
        super(message);
        this.code = code;
        this.kind = kind;
        this.missing = List.copyOf(missing);
    }

    public static DomainRule conflict(String code, String message) {
        return new DomainRule(Kind.CONFLICT, code, message);
    }

    public static DomainRule forbidden(String code, String message) {
        return new DomainRule(Kind.FORBIDDEN, code, message);
    }

    public static DomainRule notFound(String code, String message) {
        return new DomainRule(Kind.NOT_FOUND, code, message);
    }

    public static DomainRule unacceptable(String code, String message) {
        return new DomainRule(Kind.UNACCEPTABLE, code, message);
    }

    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    /** What is missing, when a gate said no; else empty. */
    public List<Missing> missing() {
        return missing;
    }
}
