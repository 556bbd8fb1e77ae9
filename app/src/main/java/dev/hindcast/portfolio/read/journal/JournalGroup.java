package dev.hindcast.portfolio.read.journal;

import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.value.events.ValueEvent;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Events of a project and of its ledger are projected one after the other, because the forecast follows from both. */
@Configuration(proxyBeanMethods = false)
class JournalGroup {

    static final String NAME = "portfolio-journal";

    @Bean
    ConfigurerModule portfolioJournalInSequencePerProject() {
        return configurer ->
                configurer.eventProcessing(processing -> processing.registerSequencingPolicy(NAME, c -> perProject()));
    }

    static SequencingPolicy<EventMessage<?>> perProject() {
        return message -> switch (message.getPayload()) {
            case ValueEvent event -> event.project();
            case ProjectEvent event -> event.project();
            default -> message.getIdentifier();
        };
    }
}
