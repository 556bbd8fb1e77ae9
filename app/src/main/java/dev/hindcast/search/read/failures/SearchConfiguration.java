package dev.hindcast.search.read.failures;

import java.nio.file.Path;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens this node's index and gives it a processor of its own. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    private static final int BATCH = 200;
    /** After the processors have started, and before they are stopped. */
    private static final int FOLLOW = Phase.INBOUND_EVENT_CONNECTORS + 1;

    @Bean
    static Generations generations(@Value("${hindcast.data:./data}") Path data, ObjectProvider<Serializer> serializer) {
        var folder = data.toAbsolutePath().normalize().resolve("index");
        return new Generations(new LuceneShelf(folder, serializer::getObject));
    }

    /** The token store is no bean: every other processor keeps its tokens in the database. */
    @Bean
    static ConfigurerModule searchProcessor(ObjectProvider<Generations> generations) {
        return axon -> {
            axon.eventProcessing()
                    .registerTokenStore(FailureProjection.GROUP, _ -> new IndexTokenStore(generations.getObject()))
                    .registerPooledStreamingEventProcessorConfiguration(
                            FailureProjection.GROUP,
                            (_, builder) -> builder.initialSegmentCount(1).batchSize(BATCH));
            axon.onInitialize(configuration -> {
                configuration.onStart(FOLLOW, () -> generations.getObject().begin(new StoredHistory(configuration)));
                configuration.onShutdown(FOLLOW, () -> generations.getObject().stop());
            });
        };
    }
}
