package dev.hindcast.search.read.failures;

import dev.hindcast.postmortem.Restrictions;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.lifecycle.Phase;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Opens this node's index, or the one in OpenSearch that nodes share, and gives it a processor of its own. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    private static final int BATCH = 200;
    /** After the processors have started, and before they are stopped. */
    private static final int FOLLOW = Phase.INBOUND_EVENT_CONNECTORS + 1;

    /** Where OpenSearch is, when it is to be used. */
    private static Optional<OpenSearchAddress> openSearch(Environment settings) {
        var url = settings.getProperty("hindcast.search.url", "");
        return url.isBlank()
                ? Optional.empty()
                : Optional.of(new OpenSearchAddress(
                        url.strip(),
                        settings.getProperty("hindcast.search.user", ""),
                        settings.getProperty("hindcast.search.password", ""),
                        settings.getProperty("hindcast.search.index", "hindcast-failures")));
    }

    @Bean
    static Generations generations(
            @Value("${hindcast.data:./data}") Path data,
            Environment settings,
            ObjectProvider<Serializer> serializer,
            ObjectProvider<Restrictions> restrictions) {
        var folder = data.toAbsolutePath().normalize().resolve("index");
        return new Generations(
                openSearch(settings)
                        .<Shelf>map(address -> new OpenSearchShelf(address, serializer::getObject))
                        .orElseGet(() -> new LuceneShelf(folder, serializer::getObject)),
                reader -> restrictions.getObject().hiddenFrom(reader).stream()
                        .map(postMortem -> PostMortemFacts.id(postMortem.value()))
                        .collect(Collectors.toSet()));
    }

    /** The token store is no bean: every other processor keeps its tokens in the database. */
    @Bean
    static ConfigurerModule searchProcessor(
            ObjectProvider<Generations> generations, Environment settings, ObjectProvider<DataSource> database) {
        var isShared = openSearch(settings).isPresent();
        return axon -> {
            var lock = isShared ? Optional.of(new NodesLock(database.getObject())) : Optional.<NodesLock>empty();
            axon.eventProcessing()
                    .registerTokenStore(
                            FailureProjection.GROUP,
                            configuration -> tokens(configuration, generations.getObject(), lock))
                    .registerPooledStreamingEventProcessorConfiguration(
                            FailureProjection.GROUP,
                            (_, builder) -> builder.initialSegmentCount(1).batchSize(BATCH));
            axon.onInitialize(configuration -> {
                configuration.onStart(
                        FOLLOW, () -> generations.getObject().begin(history(new StoredHistory(configuration), lock)));
                configuration.onShutdown(FOLLOW, () -> generations.getObject().stop());
            });
        };
    }

    private static TokenStore tokens(Configuration axon, Generations generations, Optional<NodesLock> lock) {
        return lock.<TokenStore>map(
                        held -> new SharedTokenStore(axon.getComponent(TokenStore.class), generations, held))
                .orElseGet(() -> new IndexTokenStore(generations));
    }

    private static History history(History events, Optional<NodesLock> lock) {
        return lock.<History>map(held -> new SharedHistory(events, held)).orElse(events);
    }
}
