package dev.hindcast.platform.web;

import dev.hindcast.platform.security.BearerSignIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets whoever shows a token that only reads do nothing else.
 *
 * @see "ADR-0125"
 */
class ReadOnlyTokenFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ProblemWriter problems;

    ReadOnlyTokenFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod()) || !BearerSignIn.onlyReads(request.getUserPrincipal());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        problems.write(
                response,
                Problem.of(
                        HttpStatus.FORBIDDEN,
                        "token-only-reads",
                        "This token may only read. Use one that may change things, or your password."),
                HttpHeaders.EMPTY);
    }
}
