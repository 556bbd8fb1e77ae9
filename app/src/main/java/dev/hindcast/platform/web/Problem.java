package dev.hindcast.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.hindcast.shared.InvalidInput.Fault;
import dev.hindcast.shared.Missing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpStatusCode;

/**
 * An answer that says no, as RFC 9457 lays down.
 *
 * @param type {@code /problems/} and the code, which tests and screens go by
 * @param errors the faulty fields, when fields are at fault
 * @param missing what a gate finds missing; left out when nothing is
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<Fault> errors,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Missing> missing,
        @Nullable String requestId) {

    static Problem of(HttpStatusCode status, String code, String detail) {
        return of(status, code, detail, List.of(), List.of());
    }

    static Problem of(HttpStatusCode status, String code, String detail, List<Fault> errors, List<Missing> missing) {
        return new Problem(
                "/problems/" + code, title(code), status.value(), detail, errors, missing, MDC.get(Api.REQUEST_ID));
    }

    Problem withRequestId(String id) {
        return new Problem(type, title, status, detail, errors, missing, id);
    }

    private static String title(String code) {
        var words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
