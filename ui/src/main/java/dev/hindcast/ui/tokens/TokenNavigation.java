package dev.hindcast.ui.tokens;

/** The address of a person's own tokens. */
public final class TokenNavigation {

    /** Its path. */
    public static final String PATH = "tokens";

    private TokenNavigation() {}
}
