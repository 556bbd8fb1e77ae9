package dev.hindcast;

import dev.hindcast.platform.security.SignedInPerson;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Says who acts in a test. */
public final class SignedIn {

    private SignedIn() {}

    /** From here on, to the end of the test method, this person acts on this thread. */
    public static SignedInPerson as(String person, Role... roles) {
        var who = new SignedInPerson(new PersonId(person), person, "", Set.of(roles), true);
        TestSecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities())));
        return who;
    }
}
