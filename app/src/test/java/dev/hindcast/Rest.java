package dev.hindcast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the REST interface over HTTP, as a user with a password or as nobody: {@code Rest.of(environment).as("admin",
 * "secret").post("/people", "{…}")}. Paths are those below {@code /api/v1}; single quotes in bodies become double ones.
 */
public final class Rest {

    /** What came back. */
    public record Answer(int status, HttpResponse<byte[]> response, JsonNode body) {

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The code of the problem, when it is one. */
        public String problem() {
            return body.path("type").asString("").replace("/problems/", "");
        }

        /** The faulty fields and their codes, such as {@code name required}, in alphabetical order. */
        public String faults() {
            return body.path("errors")
                    .valueStream()
                    .map(fault -> fault.path("field").asString() + " "
                            + fault.path("code").asString())
                    .sorted()
                    .collect(Collectors.joining(", "));
        }

        public String text(String field) {
            return body.path(field).asString("");
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String root;
    private final String authorization;

    private Rest(String root, String authorization) {
        this.root = root;
        this.authorization = authorization;
    }

    /** Calls the program under test as nobody. */
    public static Rest of(Environment environment) {
        return new Rest("http://localhost:" + environment.getProperty("local.server.port"), "");
    }

    public Rest as(String userName, String password) {
        var credentials = (userName + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Rest(root, "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    /** Calls with a personal token. */
    public Rest bearing(String token) {
        return new Rest(root, "Bearer " + token);
    }

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public Answer post(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    /** Sends a file with its mapping, in the given encoding. */
    public Answer upload(String path, byte[] file, String mapping) {
        return upload(path, "rows.csv", file, mapping);
    }

    /** Sends a file under its name. */
    public Answer upload(String path, String name, byte[] file, String mapping) {
        var boundary = "between-the-parts";
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, name);
        var rest = "\r\n--%s\r\nContent-Disposition: form-data; name=\"mapping\"\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(boundary, mapping.replace('\'', '"'), boundary);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString(rest))));
    }

    public Answer send(String method, String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).method(method, BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(
                URI.create(root + (path.startsWith("/api/") || path.startsWith("/actuator") ? "" : "/api/v1") + path));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            var json = response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.contains("json") && !type.contains("ndjson"))
                    .isPresent();
            return new Answer(
                    response.statusCode(), response, json ? JSON.readTree(response.body()) : JSON.createObjectNode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(Arrays.toString(e.getStackTrace()), e);
        }
    }
}
