package dev.hindcast.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request an identifier, its own or the caller's, and answers what slips past all others with a problem. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestIdFilter extends OncePerRequestFilter {

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private final ProblemWriter problems;

    RequestIdFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = identifier(request.getHeader(Api.REQUEST_ID_HEADER));
        response.setHeader(Api.REQUEST_ID_HEADER, id);
        try (var _ = MDC.putCloseable(Api.REQUEST_ID, id)) {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException thrown) {
            if (!Api.isAskedBy(request) || response.isCommitted()) {
                throw thrown;
            }
            problems.write(
                    response,
                    thrown instanceof ServletException && thrown.getCause() != null ? thrown.getCause() : thrown);
        }
    }

    private static String identifier(@Nullable String given) {
        return given != null && WELL_FORMED.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }
}
