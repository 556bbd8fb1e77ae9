package dev.hindcast.platform.axon;

import java.util.function.Function;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jpa.JpaSequencedDeadLetterQueue;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.EventProcessorProperties;
import org.axonframework.springboot.util.DeadLetterQueueProviderConfigurerModule;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Processors, their threads and their dead letters. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(ProcessorSettings.class)
class EventProcessingConfiguration {

    @Bean
    EventProcessing eventProcessingModule(ProcessorSettings settings, Nodes nodes) {
        return new EventProcessing(settings, nodes::share);
    }

    /** Every processor but a guard has a dead-letter queue. */
    @Bean
    DeadLetterQueueProviderConfigurerModule deadLetterQueues(
            EventProcessorProperties properties,
            EntityManagerProvider entityManagers,
            TransactionManager transactions,
            Serializer serializer) {
        Function<String, Function<org.axonframework.config.Configuration, SequencedDeadLetterQueue<EventMessage<?>>>>
                queues = group -> axon ->
                queue(group, entityManagers, transactions, axon.getComponent(EventStorageEngine.class), serializer);
        return new DeadLetterQueueProviderConfigurerModule(properties, queues) {
            @Override
            public void configureModule(Configurer configurer) {
                configurer
                        .eventProcessing()
                        .registerDeadLetterQueueProvider(
                                group -> EventProcessing.isGuard(group) ? null : queues.apply(group));
            }
        };
    }

    private static SequencedDeadLetterQueue<EventMessage<?>> queue(
            String group,
            EntityManagerProvider entityManagers,
            TransactionManager transactions,
            EventStorageEngine events,
            Serializer serializer) {
        return JpaSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .entityManagerProvider(entityManagers)
                .transactionManager(transactions)
                .genericSerializer(serializer)
                .eventSerializer(serializer)
                .clearConverters()
                .addConverter(new RereadsLetters(events))
                .build();
    }
}
