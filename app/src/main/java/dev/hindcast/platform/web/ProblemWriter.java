package dev.hindcast.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems wherever they arise: in filters, in the security chain, in controllers. */
@Component
class ProblemWriter {

    private final JsonMapper json = ApiJson.mapper();

    void write(HttpServletResponse response, Throwable thrown) throws IOException {
        var told = Problems.of(thrown);
        write(response, told.problem(), told.headers());
    }

    void write(HttpServletResponse response, Problem problem, HttpHeaders headers) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        headers.forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        var body = json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
