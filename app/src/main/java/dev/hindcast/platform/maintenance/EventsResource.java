package dev.hindcast.platform.maintenance;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole history, for administrators. */
@RestController
@RequestMapping("/api/v1/exports/events.ndjson")
class EventsResource {

    private final EventHistory history;

    EventsResource(EventHistory history) {
        this.history = history;
    }

    @GetMapping(produces = MediaType.APPLICATION_NDJSON_VALUE)
    void events(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("hindcast-events.ndjson")
                        .build()
                        .toString());
        history.writeTo(response.getOutputStream());
    }
}
