package dev.hindcast.platform.web;

import dev.hindcast.shared.Receipt;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Completes answers: a receipt of something created becomes {@code 201} with its {@code Location}, and whatever has a
 * version carries it as {@code ETag}.
 */
@RestControllerAdvice
class AnswerAdvice implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Record versioned && request instanceof ServletServerHttpRequest servlet) {
            if (body instanceof Receipt receipt && !response.getHeaders().containsHeader(HttpHeaders.LOCATION)) {
                Given.by(servlet.getServletRequest())
                        .filter(Given::creates)
                        .ifPresent(given -> tellCreated(given, receipt, servlet, response));
            }
            tellVersion(versioned, response.getHeaders());
        }
        return body;
    }

    private static void tellCreated(
            Given given, Receipt receipt, ServletServerHttpRequest request, ServerHttpResponse response) {
        var path = Api.path(request.getServletRequest());
        var last = path.lastIndexOf('/');
        response.setStatusCode(HttpStatus.CREATED);
        response.getHeaders()
                .set(
                        HttpHeaders.LOCATION,
                        request.getServletRequest().getContextPath()
                                + (given.createsItsTarget()
                                        ? Api.RESOURCES + path.substring(last + 1) + "/" + receipt.id()
                                        : path.substring(0, last) + "#" + receipt.id()));
    }

    private static void tellVersion(Record body, HttpHeaders headers) {
        if (headers.getETag() != null) {
            return;
        }
        Arrays.stream(body.getClass().getRecordComponents())
                .filter(component -> component.getName().equals("version") && component.getType() == long.class)
                .findFirst()
                .ifPresent(component -> {
                    try {
                        component.getAccessor().setAccessible(true);
                        headers.setETag("\"" + component.getAccessor().invoke(body) + "\"");
                    } catch (ReflectiveOperationException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                });
    }
}
