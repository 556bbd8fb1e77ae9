package dev.hindcast.platform.security;

import dev.hindcast.shared.Bearers;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.stereotype.Component;

/** Lets callers in by {@code Authorization: Bearer} with a personal token, as the person who issued it. */
@Component
public class BearerSignIn implements AuthenticationConverter {

    private static final String SCHEME = "Bearer ";
    private static final GrantedAuthority READ_ONLY = new SimpleGrantedAuthority("TOKEN_READ_ONLY");

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

    /** Whether the person was let in by a token that may change nothing. */
    public static boolean onlyReads(@Nullable Principal person) {
        return person instanceof Authentication known && known.getAuthorities().contains(READ_ONLY);
    }

    private static Authentication letIn(Bearers.Bearer bearer) {
        var known = bearer.person();
        var person = new SignedInPerson(known.person(), known.userName(), known.passwordHash(), known.roles(), true);
        var authorities = new ArrayList<GrantedAuthority>(person.getAuthorities());
        if (bearer.readOnly()) {
            authorities.add(READ_ONLY);
        }
        return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
    }

    /** The person who issued the token that is shown; refused when nobody did, or it holds no more. */
    public Authentication authenticate(Authentication shown) {
        return bearers.of(String.valueOf(shown.getCredentials()))
                .map(BearerSignIn::letIn)
                .orElseThrow(() -> new BadCredentialsException("nobody issued this token, or it holds no more"));
    }
}
