package dev.hindcast.platform.web;

import dev.hindcast.platform.security.BearerSignIn;
import dev.hindcast.platform.security.TooManyFailures;
import dev.hindcast.shared.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Lets callers of the interface in by their password or a personal token, without sessions, and tells every refusal as a problem. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            IdempotencyStore answers,
            ProblemWriter problems,
            BearerSignIn bearers,
            ObjectProvider<SecurityContextHolderStrategy> strategy)
            throws Exception {
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(paths -> paths.requestMatchers(
                                "/actuator/health/**",
                                "/api/openapi.json",
                                "/api/openapi.json/**",
                                "/api/docs",
                                "/api/swagger-ui/**",
                                "/api/v1/unsubscribe/*")
                        .permitAll()
                        .requestMatchers("/actuator/**", "/api/v1/exports/events.ndjson")
                        .hasRole(Role.ADMIN.name())
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(
                        (request, response, thrown) -> unauthorized(request, response, thrown, problems)))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, thrown) -> unauthorized(request, response, thrown, problems))
                        .accessDeniedHandler((_, response, thrown) -> problems.write(response, thrown)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(byToken(bearers, problems, strategy), BasicAuthenticationFilter.class)
                .addFilterAfter(new ReadOnlyTokenFilter(problems), AuthorizationFilter.class)
                .addFilterAfter(new IdempotencyFilter(answers, problems), ReadOnlyTokenFilter.class)
                .build();
    }

    /** Keeps who was let in where the other filters look for it, which the screens may have set. */
    private static AuthenticationFilter byToken(
            BearerSignIn bearers, ProblemWriter problems, ObjectProvider<SecurityContextHolderStrategy> strategy) {
        AuthenticationManager known = bearers::authenticate;
        var filter = new AuthenticationFilter(known, bearers);
        strategy.ifAvailable(filter::setSecurityContextHolderStrategy);
        filter.setSuccessHandler((_, _, _) -> {});
        filter.setFailureHandler((request, response, thrown) -> unauthorized(request, response, thrown, problems));
        return filter;
    }

    @Bean
    RequestRejectedHandler rejectedRequests(ProblemWriter problems) {
        return (_, response, _) -> problems.write(
                response,
                Problem.of(HttpStatus.BAD_REQUEST, "malformed-request", "The address or a header is malformed."),
                HttpHeaders.EMPTY);
    }

    private static void unauthorized(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException thrown,
            ProblemWriter problems)
            throws IOException {
        if (thrown instanceof InternalAuthenticationServiceException broken && broken.getCause() != null) {
            problems.write(response, broken.getCause());
            return;
        }
        var headers = new HttpHeaders();
        if (thrown instanceof TooManyFailures tooMany) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.until().toSeconds()));
            problems.write(
                    response,
                    Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-sign-ins", String.valueOf(tooMany.getMessage())),
                    headers);
            return;
        }
        if (BearerSignIn.isShown(request)) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Hindcast\", error=\"invalid_token\"");
            problems.write(
                    response,
                    Problem.of(
                            HttpStatus.UNAUTHORIZED,
                            "sign-in-failed",
                            "This token is unknown, has expired or was revoked."),
                    headers);
            return;
        }
        headers.set(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Hindcast\", charset=\"UTF-8\"");
        var tried = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        problems.write(
                response,
                Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        tried ? "sign-in-failed" : "not-signed-in",
                        tried
                                ? "User name or password is wrong."
                                : "Sign in with user name and password, or with a token."),
                headers);
    }
}
