package dev.hindcast.experiment.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hindcast.experiment.ExperimentQuery.ReadRun;
import dev.hindcast.experiment.ExperimentQuery.RecentRuns;
import dev.hindcast.experiment.ExperimentQuery.TrackingServer;
import dev.hindcast.experiment.TrackedRun;
import dev.hindcast.shared.DomainRule;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads runs from a server that answers as MLflow's REST API 2.0 does. */
class TrackingAnswersTest {

    private static final String RUN = "4a6c3f0c9d2e4b7f8a1b2c3d4e5f6071";

    /** As {@code runs/get} answers, values of a metric without a number as texts. */
    private static final String RUN_JSON = """
            {"info": {"run_id": "4a6c3f0c9d2e4b7f8a1b2c3d4e5f6071", "run_uuid": "4a6c3f0c9d2e4b7f8a1b2c3d4e5f6071",
                      "run_name": "gifted-cub-412", "experiment_id": "7", "user_id": "jonas", "status": "FINISHED",
                      "start_time": 1741600800000, "end_time": 1741604400000,
                      "artifact_uri": "mlflow-artifacts:/7/4a6c/artifacts", "lifecycle_stage": "active"},
             "data": {"metrics": [
                        {"key": "recall", "value": 0.8312345678901234567, "timestamp": 1741604000000, "step": 12},
                        {"key": "loss", "value": 1.0E-20, "timestamp": 1741604000000, "step": 12},
                        {"key": "exploded", "value": 1E+999999999, "timestamp": 1741604000000, "step": 0},
                                 {"key": "diverged", "value": "NaN", "timestamp": 1741604000000, "step": 0},
                        {"key": "epochs", "value": 12, "timestamp": 1741604000000, "step": 12}],
                      "params": [{"key": "max_depth", "value": "6"}, {"key": "features", "value": ""}],
                      "tags": [{"key": "mlflow.runName", "value": "gifted-cub-412"}]},
             "inputs": {}}""";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server = started();

    private HttpServer started() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void serve() {
        server.createContext("/api/2.0/mlflow/runs/get", exchange -> {
            if (exchange.getRequestURI().getQuery().equals("run_id=" + RUN)) {
                answer(exchange, 200, "{\"run\": " + RUN_JSON + "}");
            } else {
                answer(exchange, 404, "{\"error_code\": \"RESOURCE_DOES_NOT_EXIST\", \"message\": \"Run not found\"}");
            }
        });
        // As the real one does, which takes nothing but a list.
        server.createContext("/api/2.0/mlflow/experiments/search", exchange -> {
            var question = body(exchange);
            answer(
                    exchange,
                    question.contains("\"order_by\":[") ? 200 : 400,
                    "{\"experiments\": [{\"experiment_id\": \"7\", \"name\": \"Churn from calls\","
                            + " \"lifecycle_stage\": \"active\"}]}",
                    question);
        });
        server.createContext(
                "/api/2.0/mlflow/runs/search",
                exchange -> answer(exchange, 200, "{\"runs\": [" + RUN_JSON + "], \"next_page_token\": \"\"}"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsARunByTheAddressPeopleCopy() {
        var run = mlflow("")
                .handle(new ReadRun("https://mlflow.example/#/experiments/7/runs/" + RUN + "/model-metrics"))
                .run();

        assertThat(run.name()).isEqualTo("gifted-cub-412");
        assertThat(run.status()).isEqualTo("FINISHED");
        assertThat(run.startedAt()).isEqualTo(Instant.ofEpochMilli(1_741_600_800_000L));
        assertThat(run.url()).isEqualTo("https://mlflow.example/#/experiments/7/runs/" + RUN);
        assertThat(run.parameters()).containsExactly(entry("features", ""), entry("max_depth", "6"));
        assertThat(run.metrics())
                .containsOnly(
                        entry("epochs", new BigDecimal("12")),
                        entry("loss", new BigDecimal("1E-20")),
                        entry("recall", new BigDecimal("0.831234567890123")));
        assertThat(run.omitted()).isEqualTo(2);
    }

    @Test
    void readsARunByItsIdentifierAndSignsIn() {
        assertThat(mlflow("s3cret").handle(new ReadRun(RUN)).run().run()).isEqualTo(RUN);

        assertThat(asked).containsExactly("GET /api/2.0/mlflow/runs/get?run_id=" + RUN + " Bearer s3cret");
    }

    @Test
    void findsRecentRunsByTheirNamesAndExperiments() {
        assertThat(mlflow("").handle(new RecentRuns("CALLS")).runs())
                .singleElement()
                .satisfies(run -> assertThat(run.experiment()).isEqualTo("Churn from calls"));
        assertThat(mlflow("").handle(new RecentRuns("another")).runs()).isEmpty();
        assertThat(asked.get(1)).startsWith("POST /api/2.0/mlflow/runs/search").contains("\"experiment_ids\":[\"7\"]");
    }

    @Test
    void asksForFewerWhereTheLatestRunsAreTooMuch() {
        server.removeContext("/api/2.0/mlflow/runs/search");
        server.createContext("/api/2.0/mlflow/runs/search", exchange -> {
            var question = body(exchange);
            var much = question.contains("\"max_results\":200") ? " ".repeat(9 * 1024 * 1024) : "";
            answer(exchange, 200, "{\"runs\": [" + RUN_JSON + "]" + much + "}", question);
        });

        assertThat(mlflow("").handle(new RecentRuns(null)).runs()).hasSize(1);
        assertThat(asked.getLast()).containsPattern("\"max_results\":20[,}]");
    }

    @Test
    void tellsThatARunIsDeletedThere() {
        server.removeContext("/api/2.0/mlflow/runs/get");
        server.createContext(
                "/api/2.0/mlflow/runs/get",
                exchange -> answer(
                        exchange,
                        200,
                        "{\"run\": "
                                + RUN_JSON.replace(
                                        "\"lifecycle_stage\": \"active\"", "\"lifecycle_stage\": \"deleted\"")
                                + "}"));

        assertThat(mlflow("").handle(new ReadRun(RUN)).run().status()).isEqualTo(TrackedRun.DELETED);
    }

    @Test
    void saysWhyThereIsNoRun() {
        assertThat(broken(mlflow(""), "0000000000000000000000000000000f")).isEqualTo("run-unknown");
        assertThat(broken(mlflow(""), "http://169.254.169.254/latest/meta-data"))
                .isEqualTo("run-unknown");
        assertThat(broken(new TrackingAnswers(new TrackingSettings("", "", "", "", "")), RUN))
                .isEqualTo("tracking-not-configured");
        server.removeContext("/api/2.0/mlflow/runs/get");
        server.createContext("/api/2.0/mlflow/runs/get", exchange -> answer(exchange, 500, "oops"));
        assertThat(broken(mlflow(""), RUN)).isEqualTo("tracking-unavailable");
        server.stop(0);
        assertThat(broken(mlflow(""), RUN)).isEqualTo("tracking-unavailable");
    }

    @Test
    void goesNowhereElse() {
        server.removeContext("/api/2.0/mlflow/runs/get");
        server.createContext("/api/2.0/mlflow/runs/get", exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            answer(exchange, 302, "{}");
        });
        assertThat(broken(mlflow(""), RUN)).isEqualTo("tracking-unavailable");
        assertThat(asked).hasSize(1);
    }

    @Test
    void tellsWhetherThereIsAServer() {
        assertThat(mlflow("").handle(new TrackingServer()).url()).isEqualTo("https://mlflow.example");
        assertThat(new TrackingAnswers(new TrackingSettings("", "", "", "", ""))
                        .handle(new TrackingServer())
                        .isConfigured())
                .isFalse();
    }

    private TrackingAnswers mlflow(String token) {
        return new TrackingAnswers(new TrackingSettings(
                "http://localhost:" + server.getAddress().getPort() + "/", "https://mlflow.example/", token, "", ""));
    }

    private static @Nullable String broken(TrackingAnswers answers, String run) {
        var rule = catchThrowableOfType(DomainRule.class, () -> answers.handle(new ReadRun(run)));
        return rule == null ? null : rule.code();
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange, int status, String json) throws IOException {
        answer(exchange, status, json, body(exchange));
    }

    private void answer(HttpExchange exchange, int status, String json, String body) throws IOException {
        var authorization = exchange.getRequestHeaders().getFirst("Authorization");
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI()
                + (authorization == null ? "" : " " + authorization) + body);
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var stream = exchange.getResponseBody()) {
            stream.write(bytes);
        }
    }
}
