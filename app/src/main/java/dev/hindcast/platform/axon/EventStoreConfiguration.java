package dev.hindcast.platform.axon;

import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.Executors;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.config.SpringAggregateConfigurer;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.axonframework.springboot.util.RegisterDefaultEntities;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/** The event store, and snapshots so that a command's cost does not grow with its aggregate's history. */
@Configuration(proxyBeanMethods = false)
@RegisterDefaultEntities(packages = "org.axonframework.eventsourcing.eventstore.jpa")
class EventStoreConfiguration {

    private static final int EVENTS_BETWEEN_SNAPSHOTS = 100;

    @Bean
    IndexedStorageEngine eventStorageEngine(
            Serializer serializer,
            PersistenceExceptionResolver exceptions,
            org.axonframework.config.Configuration axon,
            EntityManagerProvider entityManagers,
            EntityManagerFactory factory,
            TransactionManager transactions) {
        var builder = JpaEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .eventSerializer(serializer)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(axon.snapshotFilter())
                .persistenceExceptionResolver(exceptions)
                .entityManagerProvider(entityManagers)
                .transactionManager(transactions);
        return new IndexedStorageEngine(builder, factory);
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    WakingEventStore eventStore(IndexedStorageEngine engine, ObjectProvider<Appended.Listener> listeners) {
        return new WakingEventStore(
                EmbeddedEventStore.builder(),
                engine,
                SingletonSupplier.of(() -> listeners.orderedStream().toList()));
    }

    @Bean
    VerifiedSnapshots aggregateSnapshotter(
            org.axonframework.config.Configuration axon,
            HandlerDefinition handlers,
            ParameterResolverFactory parameters,
            EventStore events,
            Serializer serializer,
            TransactionManager transactions) {
        var builder = SpringAggregateSnapshotter.builder()
                .repositoryProvider(axon::repository)
                .transactionManager(transactions)
                .eventStore(events)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers)
                .executor(Executors.newSingleThreadExecutor(
                        Thread.ofVirtual().name("snapshot-", 0).factory()));
        return new VerifiedSnapshots(builder, serializer);
    }

    @Bean
    SnapshotTriggerDefinition snapshots(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS_BETWEEN_SNAPSHOTS);
    }

    /** Gives every aggregate snapshots without a word in its annotation. */
    @Bean
    static BeanFactoryPostProcessor everyAggregateHasSnapshots() {
        return beans -> {
            for (String name : beans.getBeanDefinitionNames()) {
                BeanDefinition definition = beans.getBeanDefinition(name);
                if (SpringAggregateConfigurer.class.getName().equals(definition.getBeanClassName())) {
                    definition.getPropertyValues().add("snapshotTriggerDefinition", "snapshots");
                }
            }
        };
    }
}
