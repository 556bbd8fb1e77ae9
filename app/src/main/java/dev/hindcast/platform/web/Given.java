package dev.hindcast.platform.web;

import dev.hindcast.platform.web.binding.RecordShape;
import dev.hindcast.shared.Command;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The command that a request gives, and what the request says about it beside the command.
 *
 * @param effective the date from which it holds, when the body says so
 * @param expectedVersion the version the caller has seen, when it says so by {@code If-Match}
 */
record Given(
        Command command,
        @Nullable LocalDate effective,
        @Nullable Long expectedVersion) {

    private static final String ATTRIBUTE = Given.class.getName();

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** What the current request gives; empty outside requests and in those that give no command. */
    static Optional<Given> now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? by(attributes.getRequest())
                : Optional.empty();
    }

    static Optional<Given> by(HttpServletRequest request) {
        return Optional.ofNullable((Given) request.getAttribute(ATTRIBUTE));
    }

    boolean creates() {
        return RecordShape.of(command.getClass()).creates();
    }

    boolean createsItsTarget() {
        return RecordShape.of(command.getClass()).createsItsTarget();
    }
}
