package dev.hindcast.platform.web;

import dev.hindcast.platform.database.Outage;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.InvalidInput.Fault;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;

/** Says of every exception which problem the caller is told; the only place that does. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final String STALE_VERSION = "stale-version";
    private static final String RETRY_SECONDS = "5";

    /** A problem with the headers that go with it. */
    record Told(Problem problem, HttpHeaders headers) {
        Told(Problem problem) {
            this(problem, HttpHeaders.EMPTY);
        }
    }

    private Problems() {}

    static Told of(Throwable thrown) {
        var cause = unwrapped(thrown);
        return switch (cause) {
            case DomainRule rule when rule.kind() == DomainRule.Kind.UNAVAILABLE -> later(broken(rule));
            case DomainRule rule -> new Told(broken(rule));
            case InvalidInput invalid -> new Told(faulty(invalid.faults()));
            case ConflictingAggregateVersionException stale -> stale(stale);
            case AggregateNotFoundException _ ->
                told(HttpStatus.NOT_FOUND, "not-found", "There is nothing with this identifier.");
            case AggregateStreamCreationException _ ->
                told(HttpStatus.CONFLICT, "already-exists", "Somebody else has just created the same.");
            case ConcurrencyException _ ->
                told(HttpStatus.CONFLICT, "concurrent-change", "Somebody else has just changed the same; try again.");
            case AccessDeniedException _ ->
                told(HttpStatus.FORBIDDEN, "access-denied", "Your roles do not allow this.");
            case TypeMismatchException mismatch -> mismatch(mismatch);
            case MissingServletRequestParameterException missing ->
                new Told(faulty(List.of(new Fault(missing.getParameterName(), "required", "is required"))));
            case MissingServletRequestPartException missing ->
                new Told(faulty(List.of(new Fault(missing.getRequestPartName(), "required", "is required"))));
            case MaxUploadSizeExceededException _ ->
                told(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", "The upload is larger than allowed.");
            case BodyTooLarge tooLarge -> told(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", tooLarge.told());
            case InvalidParameterException _ ->
                told(HttpStatus.BAD_REQUEST, "malformed-request", "The address is not encoded as UTF-8.");
            case HttpMessageNotReadableException _ -> malformed("The body cannot be read as JSON.");
            case JacksonException malformed -> malformed(malformed(malformed));
            case ErrorResponse response -> new Told(known(response), response.getHeaders());
            case Throwable broken when Outage.isBehind(broken) -> away(broken);
            default -> unexpected(cause);
        };
    }

    private static Throwable unwrapped(Throwable thrown) {
        var cause = thrown;
        while ((cause instanceof CompletionException
                        || cause instanceof ExecutionException
                        || cause instanceof HandlerExecutionException
                        || cause instanceof CommandExecutionException
                        || cause instanceof QueryExecutionException
                        || cause instanceof EventStoreException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static Told stale(Exception stale) {
        LOG.debug("Refused a stale version", stale);
        return told(
                HttpStatus.PRECONDITION_FAILED,
                STALE_VERSION,
                "Somebody has changed it since you read it: read it again, then decide.");
    }

    private static Told away(Throwable broken) {
        LOG.warn("The database did not take a request: {}", rootMessage(broken));
        return later(Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "database-unavailable",
                "The database is away or out of room. Nothing was changed; try again in a moment."));
    }

    private static Told later(Problem problem) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return new Told(problem, headers);
    }

    private static String rootMessage(Throwable thrown) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(thrown).getMessage())
                .lines()
                .collect(Collectors.joining(" "));
    }

    private static Told told(HttpStatus status, String code, String detail) {
        return new Told(Problem.of(status, code, detail));
    }

    private static Problem broken(DomainRule rule) {
        var status = switch (rule.kind()) {
            case CONFLICT -> rule.code().equals(STALE_VERSION) ? HttpStatus.PRECONDITION_FAILED : HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case UNACCEPTABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
        var detail = String.valueOf(rule.getMessage());
        var faults = rule.field().isEmpty() ? List.<Fault>of() : List.of(new Fault(rule.field(), rule.code(), detail));
        return Problem.of(status, rule.code(), detail, faults, rule.missing());
    }

    private static Problem faulty(List<Fault> faults) {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-input",
                faults.size() == 1 ? "One field is not right." : faults.size() + " fields are not right.",
                faults,
                List.of());
    }

    private static Told mismatch(TypeMismatchException mismatch) {
        var cause = mismatch.getCause() instanceof ConversionFailedException failed
                ? failed.getCause()
                : mismatch.getCause();
        var field = String.valueOf(mismatch.getPropertyName());
        return switch (cause) {
            case DomainRule rule -> new Told(broken(rule));
            case InvalidInput invalid ->
                new Told(faulty(
                        invalid.faults().stream().map(fault -> fault.of(field)).toList()));
            case null, default ->
                new Told(faulty(List.of(new Fault(field, "malformed", expected(mismatch.getRequiredType())))));
        };
    }

    private static String expected(@Nullable Class<?> type) {
        return type == null ? "is malformed" : "must be a " + type.getSimpleName();
    }

    private static Told malformed(String detail) {
        return told(HttpStatus.BAD_REQUEST, "malformed-json", detail);
    }

    private static String malformed(JacksonException malformed) {
        var at = malformed.getLocation();
        return "The body is not well-formed JSON%s: %s."
                .formatted(
                        at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()),
                        words(malformed));
    }

    /** What is wrong with it, without what only its reader's programmer could do about it. */
    private static String words(JacksonException malformed) {
        var said = malformed.getOriginalMessage().lines().findFirst().orElse("unreadable");
        return said.contains("Non-standard token") ? "NaN and Infinity are no numbers in JSON, leave them out" : said;
    }

    private static Problem known(ErrorResponse response) {
        var status = response.getStatusCode();
        var code = switch (status.value()) {
            case 404 -> "path-unknown";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "body-too-large";
            case 415 -> "media-type-unsupported";
            default -> status.is5xxServerError() ? "unavailable" : "malformed-request";
        };
        var detail = response.getBody().getDetail();
        return Problem.of(status, code, detail == null ? "The request cannot be answered." : detail);
    }

    private static Told unexpected(Throwable cause) {
        LOG.error("A request failed unexpectedly", cause);
        return told(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unexpected",
                "Something went wrong here. Nothing was changed. Tell the administrator the requestId.");
    }
}
