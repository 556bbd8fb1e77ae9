package dev.hindcast.platform.security;

import dev.hindcast.shared.SignIns;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who may sign in, and how passwords are kept. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    PasswordEncoder passwordEncoder(Clock clock) {
        return new RemembersMatches(PasswordEncoderFactories.createDelegatingPasswordEncoder(), clock);
    }

    @Bean
    AuthenticationProvider guardedSignIn(SignIns people, PasswordEncoder passwords, Clock clock) {
        return new GuardedSignIn(userName -> person(people, userName), passwords, new FailedSignIns(clock));
    }

    private static SignedInPerson person(SignIns people, String userName) {
        return people.named(userName)
                .map(known ->
                        new SignedInPerson(known.person(), known.userName(), known.passwordHash(), known.roles(), true))
                .orElseThrow(() -> new UsernameNotFoundException("nobody signs in by this name"));
    }
}
