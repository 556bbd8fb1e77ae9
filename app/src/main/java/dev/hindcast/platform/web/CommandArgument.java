package dev.hindcast.platform.web;

import dev.hindcast.platform.axon.EnforcesRoles;
import dev.hindcast.platform.web.binding.RecordBinder;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.InvalidInput.Fault;
import dev.hindcast.shared.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Binds the parameter of a resource that is a command: a record, or a sealed interface of which the URL's
 * {@code {command}} names the record.
 *
 * @see "ADR-0020"
 */
class CommandArgument implements HandlerMethodArgumentResolver {

    static final String EFFECTIVE = "effective";

    /** A version as {@code ETag} tells it, also where a proxy that compresses has weakened it; -1 is not begun yet. */
    private static final Pattern ETAG = Pattern.compile("(W/)?\"?(-1|\\d{1,18})\"?");

    private static final int FIRST_YEAR = 1900;

    private final RecordBinder binder;

    CommandArgument(RecordBinder binder) {
        this.binder = binder;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Command.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory factory)
            throws IOException, HttpMediaTypeNotSupportedException {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var url = urlVariables(request);
        var type = parameter.getParameterType();
        var record = type.isRecord() ? type : CommandNames.named(type, url.getOrDefault("command", ""));
        verifyRole(record);
        var expected = expectedVersion(request.getHeader(HttpHeaders.IF_MATCH));
        var given = given(record, url, body(request), expected);
        given.keepIn(request);
        return given.command();
    }

    /** Whoever may not give the command learns that, and not what is wrong with its fields. */
    private static void verifyRole(Class<?> record) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            EnforcesRoles.verify(person.actor(), record.asSubclass(Command.class));
        }
    }

    private Given given(Class<?> record, Map<String, String> url, JsonNode body, @Nullable Long expected) {
        List<Fault> faults = new ArrayList<>();
        var effective = effective(body, faults);
        try {
            var command = (Command) binder.bind(record, url, body, Set.of(EFFECTIVE));
            if (faults.isEmpty()) {
                return new Given(command, effective, expected);
            }
        } catch (InvalidInput invalid) {
            faults.addAll(0, invalid.faults());
        }
        throw new InvalidInput(faults);
    }

    private static @Nullable LocalDate effective(JsonNode body, List<Fault> faults) {
        var node = body.get(EFFECTIVE);
        if (node == null || node.isNull()) {
            return null;
        }
        try {
            var date = LocalDate.parse(node.isString() ? node.stringValue() : "");
            if (date.getYear() < FIRST_YEAR) {
                faults.add(new Fault(EFFECTIVE, "date.outOfRange", "must not be before the year " + FIRST_YEAR));
            }
            return date;
        } catch (DateTimeParseException malformed) {
            faults.add(new Fault(EFFECTIVE, "date.malformed", "must be a date such as 2026-01-31"));
            return null;
        }
    }

    /** The version the caller has seen; a fault when the header is there but holds no version. */
    private static @Nullable Long expectedVersion(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        var version = ETAG.matcher(ifMatch.strip());
        if (!version.matches()) {
            throw InvalidInput.of("If-Match", "version.malformed", "must be the ETag of what was read, such as \"3\"");
        }
        return Long.valueOf(version.group(2));
    }

    private static JsonNode body(HttpServletRequest request) throws IOException, HttpMediaTypeNotSupportedException {
        var bytes = RequestBody.read(request);
        if (bytes.length == 0) {
            return JsonNodeFactory.instance.objectNode();
        }
        var type = request.getContentType() == null ? null : MediaType.parseMediaType(request.getContentType());
        if (type == null
                || !(type.isCompatibleWith(MediaType.APPLICATION_JSON) || "json".equals(type.getSubtypeSuffix()))) {
            throw new HttpMediaTypeNotSupportedException(type, List.of(MediaType.APPLICATION_JSON));
        }
        return ApiJson.mapper().readTree(bytes);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> urlVariables(HttpServletRequest request) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? Map.of() : (Map<String, String>) variables;
    }
}
