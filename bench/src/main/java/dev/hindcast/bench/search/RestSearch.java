package dev.hindcast.bench.search;

import dev.hindcast.bench.Product;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.core.env.Environment;

/** The failure search over HTTP, signed in anew with each request as scripts do. */
final class RestSearch {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    RestSearch(Product product) {
        address = "http://127.0.0.1:%s/api/v1/failures?q="
                .formatted(product.get(Environment.class).getRequiredProperty("local.server.port"));
    }

    String find(String text) {
        var credentials = Base64.getEncoder()
                .encodeToString(("admin:" + Product.PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(
                        URI.create(address + URLEncoder.encode(text, StandardCharsets.UTF_8)))
                .header("Authorization", "Basic " + credentials)
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
