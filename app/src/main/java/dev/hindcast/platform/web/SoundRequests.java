package dev.hindcast.platform.web;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.InvalidInput.Fault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses, before anything happens, what could not be answered: a caller who takes no JSON, and questions with a NUL
 * character. A resource that returns nothing writes its answer, such as a file, in a type of its own.
 */
final class SoundRequests implements HandlerInterceptor {

    private static final List<MediaType> OFFERED =
            List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException {
        if (!(handler instanceof HandlerMethod method) || !method.isVoid()) {
            requireTakesJson(request);
        }
        if (request.getMethod().equals(HttpMethod.GET.name())) {
            requireText(request);
        }
        return true;
    }

    private static void requireTakesJson(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null || accept.isBlank()) {
            return;
        }
        try {
            if (MediaType.parseMediaTypes(accept).stream()
                    .noneMatch(type -> OFFERED.stream().anyMatch(type::isCompatibleWith))) {
                throw new HttpMediaTypeNotAcceptableException(OFFERED);
            }
        } catch (InvalidMediaTypeException _) {
            throw new HttpMediaTypeNotAcceptableException("The Accept header is malformed.");
        }
    }

    private static void requireText(HttpServletRequest request) {
        List<Fault> faults = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (List.of(values).stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
                faults.add(new Fault(name, "text.control", "must not contain the NUL character"));
            }
        });
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
