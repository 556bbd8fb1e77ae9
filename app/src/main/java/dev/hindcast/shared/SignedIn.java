package dev.hindcast.shared;

/** Whoever has signed in, as kept by the security context: the principal of screens and API alike. */
public interface SignedIn {

    /** The person and the roles they held when they signed in. */
    Actor actor();
}
