package dev.hindcast.ui.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.LinkedHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.DelegatingAuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Who sees a screen. The API has a chain of its own that comes first and takes everything under {@code /api}. */
@Configuration(proxyBeanMethods = false)
class ScreensSecurity {

    /** Files that the sign-in page needs and that tell nothing. */
    private static final String[] OPEN = {"/lib/**", "/hindcast.css", "/hindcast.svg", "/aura/**"};

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain screens(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers(OPEN).permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        screens -> screens.loginView(SignInView.class)
                                // An unknown address is told by a page and not by an empty answer.
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .formLogin(form -> form.failureHandler(failedSignIns()))
                .build();
    }

    private static AuthenticationFailureHandler failedSignIns() {
        var known = new LinkedHashMap<Class<? extends AuthenticationException>, AuthenticationFailureHandler>();
        known.put(LockedException.class, explained(SignInView.Refusal.TOO_OFTEN));
        known.put(InternalAuthenticationServiceException.class, explained(SignInView.Refusal.UNAVAILABLE));
        return new DelegatingAuthenticationFailureHandler(known, explained(SignInView.Refusal.WRONG));
    }

    private static AuthenticationFailureHandler explained(SignInView.Refusal refusal) {
        return new SimpleUrlAuthenticationFailureHandler(SignInView.address(refusal));
    }
}
