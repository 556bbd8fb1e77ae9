package dev.hindcast.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where the REST interface lives. */
final class Api {

    /** Everything of the interface and its documents. */
    static final String ROOT = "/api/";

    /** The resources. */
    static final String RESOURCES = "/api/v1/";

    /** The files of the browsable page. */
    static final String PAGE = "/api/swagger-ui/";

    /** The logging context's and the metadata's name of the request's identifier. */
    static final String REQUEST_ID = "requestId";

    static final String REQUEST_ID_HEADER = "X-Request-Id";

    private Api() {}

    static boolean isAskedBy(HttpServletRequest request) {
        return path(request).startsWith(ROOT);
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
