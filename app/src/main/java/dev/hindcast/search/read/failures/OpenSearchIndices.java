package dev.hindcast.search.read.failures;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.HttpClientErrorException.NotFound;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** The indices of OpenSearch that are ours, and which of them serves: an alias points at it. */
final class OpenSearchIndices {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String alias;
    private final RestClient http;

    OpenSearchIndices(OpenSearchAddress address) {
        this.alias = address.alias();
        var requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(PATIENCE);
        this.http = RestClient.builder()
                .baseUrl(address.url())
                .requestFactory(requests)
                .defaultHeaders(headers -> authenticate(headers, address))
                .build();
    }

    private static void authenticate(HttpHeaders headers, OpenSearchAddress address) {
        if (!address.user().isEmpty()) {
            headers.setBasicAuth(address.user(), address.password());
        }
    }

    /** The name of the one that serves. */
    Optional<String> serving() {
        try {
            return read("/_alias/{alias}", alias).propertyNames().stream().findFirst();
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    boolean exists(String index) {
        return all().contains(index);
    }

    /** The names of all of them. */
    List<String> all() {
        return read("/_cat/indices/{ours}?format=json&h=index", alias + "-*")
                .valueStream()
                .map(index -> index.path("index").asString())
                .toList();
    }

    private JsonNode read(String path, String name) {
        var answer = http.get().uri(path, name).retrieve().body(String.class);
        return FactStore.JSON.readTree(answer == null ? "[]" : answer);
    }

    /** From now on this one serves, and no other: for every node at the same moment. */
    void serve(String index) {
        var actions = Map.of(
                "actions",
                List.of(
                        Map.of("remove", Map.of("index", alias + "-*", "alias", alias, "must_exist", false)),
                        Map.of("add", Map.of("index", index, "alias", alias))));
        http.post()
                .uri("/_aliases")
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .body(FactStore.JSON.writeValueAsString(actions))
                .retrieve()
                .toBodilessEntity();
    }

    void delete(String index) {
        http.delete().uri("/{index}?ignore_unavailable=true", index).retrieve().toBodilessEntity();
    }
}
