package dev.hindcast.people;

import dev.hindcast.shared.Id;

/** What a caller shows to be let in: random, told once, kept only as a hash. It never shows itself. */
public record TokenSecret(String value) implements Id {

    private static final String PREFIX = "hindcast_";

    public TokenSecret {
        Id.requireWellFormed("secret", value);
    }

    /** A new secret. */
    public static TokenSecret fresh() {
        return new TokenSecret(Id.random());
    }

    /** The token as a caller sends it: recognisable to whoever, or whatever, finds it lying about. */
    public String token() {
        return PREFIX + value.replace("-", "");
    }

    @Override
    public String toString() {
        return "(a token)";
    }
}
