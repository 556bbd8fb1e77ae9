package dev.hindcast.search.read.failures;

import java.util.HashMap;
import java.util.Map;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.hibernate.search.mapper.pojo.standalone.work.SearchWorkspace;
import org.jspecify.annotations.Nullable;

/**
 * One index of OpenSearch. What is written is durable at once, and visible after a refresh.
 *
 * @param create whether it is to be made
 */
record OpenSearchHolder(OpenSearchAddress address, String name, boolean create) implements Holder {

    /** The oldest version that is supported; every newer one of the same generation understands it. */
    private static final String VERSION = "opensearch:3.0";

    @Override
    public Map<String, Object> properties() {
        var properties = new HashMap<String, Object>(Map.of(
                "hibernate.search.backend.type",
                "elasticsearch",
                "hibernate.search.backend.uris",
                address.url(),
                "hibernate.search.backend.version",
                VERSION,
                "hibernate.search.backend.version_check.enabled",
                false,
                "hibernate.search.backend.layout.strategy",
                new Named(name),
                "hibernate.search.backend.analysis.configurer",
                new OpenSearchAnalysis(),
                "hibernate.search.backend.schema_management.settings_file",
                "search/opensearch.json",
                "hibernate.search.schema_management.strategy",
                create ? "create" : "none"));
        if (!address.user().isEmpty()) {
            properties.put("hibernate.search.backend.username", address.user());
            properties.put("hibernate.search.backend.password", address.password());
        }
        return properties;
    }

    @Override
    public void makeVisible(SearchWorkspace workspace) {
        workspace.refresh();
    }

    @Override
    public void makeDurable(SearchWorkspace workspace) {
        workspace.refresh();
    }

    @Override
    public Snapshot snapshot(FailureIndex index, Visible visible) {
        return new OpenSearchSnapshot(index, visible);
    }

    /** The index is called by its name; which one serves, an alias of ours tells. */
    private record Named(String name) implements IndexLayoutStrategy {
        @Override
        public String createInitialElasticsearchIndexName(String index) {
            return name;
        }

        @Override
        public @Nullable String createWriteAlias(String index) {
            return null;
        }

        @Override
        public @Nullable String createReadAlias(String index) {
            return null;
        }

        @Override
        public String extractUniqueKeyFromElasticsearchIndexName(String index) {
            return FailureDocument.INDEX;
        }
    }
}
