package dev.hindcast.shared;

import dev.hindcast.shared.SignIns.SignIn;
import java.util.Optional;

/** Whom tokens let in; offered by the feature that keeps people, asked by the edge. */
public interface Bearers {

    /** The person who issued the token; empty when it is unknown, has expired or was revoked. */
    Optional<SignIn> of(String token);
}
