package dev.hindcast.platform.security;

import dev.hindcast.shared.Bearers;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.stereotype.Component;

/** Lets callers in by {@code Authorization: Bearer} with a personal token, as the person who issued it. */
@Component
public class BearerSignIn implements AuthenticationConverter {

    private static final String SCHEME = "Bearer ";

    private final Bearers bearers;

    BearerSignIn(Bearers bearers) {
        this.bearers = bearers;
    }

    /** Whether the request shows a token. */
    public static boolean isShown(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** The token that the request shows; null when it shows none. */
    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        return isShown(request)
                ? UsernamePasswordAuthenticationToken.unauthenticated(
                        "",
                        request.getHeader(HttpHeaders.AUTHORIZATION)
                                .substring(SCHEME.length())
                                .strip())
                : null;
    }

    /** The person who issued the token that is shown; refused when nobody did, or it holds no more. */
    public Authentication authenticate(Authentication shown) {
        return bearers.of(String.valueOf(shown.getCredentials()))
                .map(known ->
                        new SignedInPerson(known.person(), known.userName(), known.passwordHash(), known.roles(), true))
                .map(person -> UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()))
                .orElseThrow(() -> new BadCredentialsException("nobody issued this token, or it holds no more"));
    }
}
