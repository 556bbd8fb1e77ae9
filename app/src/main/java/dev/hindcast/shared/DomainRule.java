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
        UNACCEPTABLE,
        /** What it needs is away for the moment (503). */
        UNAVAILABLE
    }

    private final String code;
    private final Kind kind;
    private final transient List<Missing> missing;
    private final String field;

    public DomainRule(Kind kind, String code, String message) {
        this(kind, code, message, List.of());
    }

    /** A gate that stays shut, with everything that is missing. */
    public DomainRule(Kind kind, String code, String message, List<Missing> missing) {
        this(kind, code, message, missing, "");
    }

    private DomainRule(Kind kind, String code, String message, List<Missing> missing, String field) {
        super(message);
        this.code = code;
        this.kind = kind;
        this.missing = List.copyOf(missing);
        this.field = field;
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

    /** It cannot be done or answered now, and will be in a while. */
    public static DomainRule unavailable(String code, String message) {
        return new DomainRule(Kind.UNAVAILABLE, code, message);
    }

    /** The field of the command is well-formed, and all the same cannot be accepted here. */
    public static DomainRule unacceptable(String field, String code, String message) {
        return new DomainRule(Kind.UNACCEPTABLE, code, message, List.of(), field);
    }

    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    /** The name of the field that cannot be accepted; empty when the rule is of no single field. */
    public String field() {
        return field;
    }

    /** What is missing, when a gate said no; else empty. */
    public List<Missing> missing() {
        return missing;
    }
}
