package dev.hindcast.shared;

import dev.hindcast.shared.SignIns.SignIn;
import java.util.Optional;

/** Whom tokens let in; offered by the feature that keeps people, asked by the edge. */
public interface Bearers {

    /** Who issued the token, and what it is good for; empty when it is unknown, has expired or was revoked. */
    Optional<Bearer> of(String token);

    /**
     * Whom a token lets in.
     *
     * @param readOnly whether nothing may be changed by it
     */
    record Bearer(SignIn person, boolean readOnly) {}
}
