package dev.hindcast.platform.web;

import dev.hindcast.platform.web.IdempotencyStore.Answer;
import dev.hindcast.platform.web.IdempotencyStore.Key;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.InvalidInput;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Does what a request with an {@code Idempotency-Key} asks once, however often it comes: a repetition gets the answer
 * of the first. A request that was refused leaves its key free.
 *
 * @see "ADR-0022"
 */
class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    /** Its answers hold what is told once and kept nowhere. */
    private static final String SECRETS = "/api/v1/tokens";

    private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final int PATIENCE_SECONDS = 20;

    private final IdempotencyStore store;
    private final ProblemWriter problems;
    private final ConcurrentHashMap<Key, CountDownLatch> running = new ConcurrentHashMap<>();

    IdempotencyFilter(IdempotencyStore store, ProblemWriter problems) {
        this.store = store;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null
                || request.getUserPrincipal() == null
                || request.getRequestURI().equals(SECRETS)
                || !(HttpMethod.POST.matches(request.getMethod()) || HttpMethod.DELETE.matches(request.getMethod()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var given = request.getHeader(HEADER).strip();
        try {
            if (!WELL_FORMED.matcher(given).matches()) {
                throw InvalidInput.of(HEADER, "key.malformed", "must be 1 to 200 visible ASCII characters");
            }
            var upload = isUpload(request);
            var body = upload ? new byte[0] : RequestBody.read(request);
            var key = new Key(request.getUserPrincipal().getName(), given);
            serve(
                    key,
                    fingerprint(request, body),
                    upload ? request : RequestBody.again(request, body),
                    response,
                    chain);
        } catch (DomainRule | InvalidInput | BodyTooLarge refused) {
            problems.write(response, refused);
        }
    }

    private void serve(
            Key key, String fingerprint, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var done = new CountDownLatch(1);
        var other = running.putIfAbsent(key, done);
        if (other != null) {
            await(other);
            replay(key, fingerprint, response);
            return;
        }
        try {
            if (store.reserve(key, fingerprint)) {
                perform(key, request, response, chain);
            } else {
                replay(key, fingerprint, response);
            }
        } finally {
            running.remove(key, done);
            done.countDown();
        }
    }

    private void perform(Key key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var recorded = new ContentCachingResponseWrapper(response);
        var kept = false;
        try {
            chain.doFilter(request, recorded);
            if (HttpStatusCode.valueOf(recorded.getStatus()).is2xxSuccessful()) {
                store.keep(
                        key,
                        new Answer(
                                recorded.getStatus(),
                                recorded.getHeader(HttpHeaders.LOCATION),
                                recorded.getHeader(HttpHeaders.ETAG),
                                recorded.getContentType(),
                                recorded.getContentAsByteArray()));
                kept = true;
            }
        } finally {
            if (!kept) {
                store.release(key);
            }
        }
        recorded.copyBodyToResponse();
    }

    private void replay(Key key, String fingerprint, HttpServletResponse response) throws IOException {
        var seen = store.find(key)
                .orElseThrow(() -> DomainRule.conflict(
                        "earlier-attempt-refused",
                        "The same request, sent at the same time, was refused; send it again."));
        if (!seen.fingerprint().equals(fingerprint)) {
            throw DomainRule.unacceptable(
                    "Idempotency-Key",
                    "idempotency-key-reused",
                    "This key came with another request before; take a new key for a new request.");
        }
        if (seen.answer().isEmpty()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            throw DomainRule.conflict(
                    "request-in-progress", "The same request is being worked on; ask again in a moment.");
        }
        var answer = seen.answer().get();
        response.setStatus(answer.status());
        setHeader(response, HttpHeaders.LOCATION, answer.location());
        setHeader(response, HttpHeaders.ETAG, answer.etag());
        setHeader(response, HttpHeaders.CONTENT_TYPE, answer.contentType());
        response.setHeader(REPLAYED, "true");
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static void setHeader(HttpServletResponse response, String name, @Nullable String value) {
        if (value != null) {
            response.setHeader(name, value);
        }
    }

    private static void await(CountDownLatch other) {
        try {
            if (!other.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw DomainRule.conflict(
                        "request-in-progress", "The same request is still being worked on; ask again later.");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw DomainRule.conflict("request-in-progress", "Hindcast is being stopped; ask again later.");
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    /** Of method, address, version seen and body; of an upload its length stands for the body. */
    private static String fingerprint(HttpServletRequest request, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var head = String.join(
                    "\n",
                    request.getMethod(),
                    request.getRequestURI(),
                    String.valueOf(request.getQueryString()),
                    String.valueOf(request.getHeader(HttpHeaders.IF_MATCH)),
                    isUpload(request) ? String.valueOf(request.getContentLengthLong()) : "");
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
