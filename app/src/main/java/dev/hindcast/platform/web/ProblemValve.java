package dev.hindcast.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/** Tells a problem where the server itself refuses a request, such as one with a malformed address. */
public final class ProblemValve extends ErrorReportValve {

    /** For Tomcat, which makes it by its name. */
    public ProblemValve() {
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var id = UUID.randomUUID().toString();
        var problem = Problem.of(
                        HttpStatusCode.valueOf(status),
                        status < 500 ? "malformed-request" : "unexpected",
                        status < 500 ? "The address or a header is malformed." : "Something went wrong here.")
                .withRequestId(id);
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader(Api.REQUEST_ID_HEADER, id);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.getOutputStream()
                    .write(ApiJson.mapper().writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException hungUp) {
            getContainer().getLogger().debug("nobody to tell a problem", hungUp);
        }
    }
}
