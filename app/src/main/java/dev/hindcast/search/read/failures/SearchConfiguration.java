package dev.hindcast.search.read.failures;

import java.nio.file.Path;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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

    /** The token store is no bean: every other processor keeps its tokens in the database. */
    @Bean
    static ConfigurerModule searchProcessor(
            ObjectProvider<FailureWriter> writers, ObjectProvider<FailureIndex> indexes) {
        return axon -> axon.eventProcessing()
                .registerTokenStore(
                        FailureProjection.GROUP,
                        configuration -> tokens(configuration, indexes.getObject(), writers.getObject()))
                .registerPooledStreamingEventProcessorConfiguration(
                        FailureProjection.GROUP,
                        (_, builder) -> builder.initialSegmentCount(1).batchSize(BATCH));
    }

    private static IndexTokenStore tokens(
            org.axonframework.config.Configuration axon, FailureIndex index, FailureWriter writer) {
        var file = new TokenFile(index.folder(), axon.serializer());
        return new IndexTokenStore(file, writer, () -> reaches(axon.eventStore().createHeadToken(), file));
    }

    /** Whether the events reach as far as the index has read them; not so when it belongs to another database. */
    private static boolean reaches(@Nullable TrackingToken head, TokenFile file) {
        var read = file.isReadable() ? file.read() : null;
        return read == null
                || read.position().orElse(0)
                        <= (head == null ? 0 : head.position().orElse(0));
    }
}
