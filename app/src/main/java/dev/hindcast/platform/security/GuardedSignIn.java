package dev.hindcast.platform.security;

import java.util.Locale;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks user name and password, for screens and interface alike, and slows down whoever guesses. */
final class GuardedSignIn extends DaoAuthenticationProvider {

    private final FailedSignIns failures;

    GuardedSignIn(UserDetailsService people, PasswordEncoder passwords, FailedSignIns failures) {
        super(people);
        this.failures = failures;
        setPasswordEncoder(passwords);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var key = key(attempt);
        failures.verify(key);
        try {
            var authentication = super.authenticate(attempt);
            failures.succeeded(key);
            return authentication;
        } catch (BadCredentialsException wrong) {
            failures.failed(key);
            throw wrong;
        }
    }

    private static String key(Authentication attempt) {
        var address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return attempt.getName().toLowerCase(Locale.ROOT) + " " + address;
    }
}
