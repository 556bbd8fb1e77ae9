package dev.hindcast.platform.live;

import dev.hindcast.platform.axon.EventProcessing;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every read model announces what it has projected, without a word in its code. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    ConfigurerModule announcedChanges(JdbcClient jdbc) {
        return configurer -> configurer
                .eventProcessing()
                .registerDefaultHandlerInterceptor(
                        (_, group) -> EventProcessing.isGuard(group) || EventProcessing.isAutomation(group)
                                ? null
                                : new AnnouncesChanges(group, jdbc));
    }
}
