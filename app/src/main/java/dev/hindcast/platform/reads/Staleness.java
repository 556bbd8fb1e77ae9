package dev.hindcast.platform.reads;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Says on the answer to the current HTTP request that it may lack what its caller has written. */
final class Staleness {

    static final String HEADER = "Hindcast-Stale";

    private Staleness() {}

    static void tell() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && request.getResponse() != null) {
            request.getResponse().setHeader(HEADER, "true");
        }
    }
}
