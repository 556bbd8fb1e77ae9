package dev.hindcast.search.read.failures;

import java.nio.file.Path;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Opens this node's index and gives it a processor of its own. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    private static final int BATCH = 200;

    @Bean
    static FailureIndex failureIndex(@Value("${hindcast.data:./data}") Path data) {
        return FailureIndex.open(data.toAbsolutePath().normalize().resolve("index"));
    }

    @Bean
    static FailureWriter failureWriter(FailureIndex index) {
        return new FailureWriter(index);
    }

    @Bean
    static IndexTokenStore indexTokenStore(
            FailureIndex index, FailureWriter writer, Serializer serializer, @Lazy EventStore events) {
        var file = new TokenFile(index.folder(), serializer);
        return new IndexTokenStore(file, writer, () -> reaches(events.createHeadToken(), file));
    }

    /** Whether the events reach as far as the index has read them; not so when it belongs to another database. */
    private static boolean reaches(TrackingToken head, TokenFile file) {
        var read = file.isReadable() ? file.read() : null;
        return read == null
                || read.position().orElse(0)
                        <= (head == null ? 0 : head.position().orElse(0));
    }

    @Autowired
    void processor(EventProcessingConfigurer processors, IndexTokenStore tokens) {
        processors.registerTokenStore(FailureProjection.GROUP, configuration -> tokens);
        processors.registerPooledStreamingEventProcessorConfiguration(
                FailureProjection.GROUP,
                (configuration, builder) -> builder.initialSegmentCount(1).batchSize(BATCH));
    }
}
