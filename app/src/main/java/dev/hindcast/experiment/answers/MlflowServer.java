package dev.hindcast.experiment.answers;

import dev.hindcast.shared.DomainRule;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks MLflow's REST API 2.0 with the one server that is configured. Addresses that people paste never decide which
 * server is asked, and it leads nowhere else.
 *
 * @see "ADR-0096"
 */
final class MlflowServer {

    private static final Logger LOG = LoggerFactory.getLogger(MlflowServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LARGEST_ANSWER = 8 * 1024 * 1024;

    private static final String TOO_LARGE = "tracking-answer-too-large";

    /** By so much less is asked for when an answer was too large. */
    private static final int FEWER = 10;

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final RestClient http;

    MlflowServer(TrackingSettings settings) {
        var client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(PATIENCE);
        http = RestClient.builder()
                .baseUrl(settings.url().replaceAll("/+$", "") + "/api/2.0/mlflow")
                .requestFactory(requests)
                .defaultHeaders(headers -> authenticate(headers, settings))
                .build();
    }

    private static void authenticate(HttpHeaders headers, TrackingSettings settings) {
        if (!settings.token().isBlank()) {
            headers.setBearerAuth(settings.token());
        } else if (!settings.user().isBlank()) {
            headers.setBasicAuth(settings.user(), settings.password());
        }
    }

    /** What the server says of a run. */
    JsonNode run(String run) {
        return answer(http.get()
                        .uri(path -> path.path("/runs/get")
                                .queryParam("run_id", "{run}")
                                .build(run)))
                .path("run");
    }

    /** The experiments that were touched last. */
    JsonNode experiments(int most) {
        return post("/experiments/search", Map.of("max_results", most, "order_by", List.of("last_update_time DESC")))
                .path("experiments");
    }

    /** The latest runs of the experiments; fewer than asked for where they hold more than an answer may have. */
    JsonNode runs(Iterable<String> experiments, int most) {
        try {
            return post(
                            "/runs/search",
                            Map.of(
                                    "experiment_ids",
                                    experiments,
                                    "max_results",
                                    most,
                                    "order_by",
                                    List.of("attributes.start_time DESC")))
                    .path("runs");
        } catch (DomainRule refused) {
            if (!refused.code().equals(TOO_LARGE) || most < FEWER) {
                throw refused;
            }
            return runs(experiments, most / FEWER);
        }
    }

    private JsonNode post(String path, Map<String, Object> question) {
        return answer(
                http.post().uri(path).contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(question)));
    }

    private JsonNode answer(RequestHeadersSpec<?> request) {
        try {
            return request.accept(MediaType.APPLICATION_JSON).exchange((_, response) -> read(response));
        } catch (ResourceAccessException | JacksonException away) {
            LOG.warn("The tracking server does not answer: {}", away.getMessage());
            throw unavailable("The tracking server does not answer. Give the figures by hand, or try again later.");
        }
    }

    private JsonNode read(ClientHttpResponse response) throws IOException {
        var status = response.getStatusCode();
        var body = response.getBody().readNBytes(LARGEST_ANSWER + 1);
        if (status.value() == 404) {
            throw DomainRule.notFound("run-unknown", "The tracking server knows no such run.");
        }
        if (!status.is2xxSuccessful()) {
            LOG.warn("The tracking server answers {}", status);
            throw unavailable(
                    status.value() == 401 || status.value() == 403
                            ? "The tracking server refuses Hindcast: its token or password is not right."
                            : "The tracking server answers with an error (%d).".formatted(status.value()));
        }
        if (body.length > LARGEST_ANSWER) {
            throw unavailable(TOO_LARGE, "The tracking server's answer is too large.");
        }
        return json.readTree(body);
    }

    private static DomainRule unavailable(String message) {
        return unavailable("tracking-unavailable", message);
    }

    private static DomainRule unavailable(String code, String message) {
        return DomainRule.unavailable(code, message);
    }
}
