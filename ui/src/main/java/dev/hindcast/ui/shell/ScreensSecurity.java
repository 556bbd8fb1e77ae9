package dev.hindcast.ui.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import dev.hindcast.platform.security.TooManyFailures;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;

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
                .with(VaadinSecurityConfigurer.vaadin(), screens -> screens.loginView(SignInView.class))
                .formLogin(form -> form.failureHandler(failedSignIns()))
                .build();
    }

    private static AuthenticationFailureHandler failedSignIns() {
        var handler = new ExceptionMappingAuthenticationFailureHandler();
        handler.setDefaultFailureUrl(SignInView.address(SignInView.Refusal.WRONG));
        handler.setExceptionMappings(Map.of(
                TooManyFailures.class.getName(), SignInView.address(SignInView.Refusal.TOO_OFTEN),
                InternalAuthenticationServiceException.class.getName(),
                        SignInView.address(SignInView.Refusal.UNAVAILABLE)));
        return handler;
    }
}
