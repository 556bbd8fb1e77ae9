package dev.hindcast.platform.web;

import dev.hindcast.shared.DomainRule;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Answers paths of the interface that lead nowhere, before the screens take them for theirs. */
@Configuration(proxyBeanMethods = false)
class UnknownPaths {

    private static final int AFTER_THE_RESOURCES = 100;

    @Bean
    SimpleUrlHandlerMapping unknownApiPaths(ProblemWriter problems) {
        HttpRequestHandler unknown = (request, response) -> problems.write(
                response, DomainRule.notFound("path-unknown", "There is nothing at " + Api.path(request) + "."));
        return new SimpleUrlHandlerMapping(Map.of("/api", unknown, "/api/**", unknown), AFTER_THE_RESOURCES) {
            @Override
            protected @Nullable Object getHandlerInternal(HttpServletRequest request) throws Exception {
                return Api.path(request).startsWith(Api.PAGE) ? null : super.getHandlerInternal(request);
            }
        };
    }
}
