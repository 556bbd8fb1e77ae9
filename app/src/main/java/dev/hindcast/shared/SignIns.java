package dev.hindcast.shared;

import java.util.Optional;
import java.util.Set;

/** Who may sign in; offered by the feature that keeps people, asked by the edge. */
public interface SignIns {

    /** What is needed to let a person in. */
    record SignIn(PersonId person, String userName, String passwordHash, Set<Role> roles) {

        /** Leaves the hash out. */
        @Override
        public String toString() {
            return "SignIn[" + userName + "]";
        }
    }

    /** The person who signs in by this name, in any case; empty when nobody does. */
    Optional<SignIn> named(String userName);
}
