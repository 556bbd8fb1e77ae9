package dev.hindcast.search.read.failures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/** A real node of OpenSearch, in a process of its own, for all tests of this one. */
public final class OpenSearchNode {

    private static final AtomicInteger INDICES = new AtomicInteger();
    private static String url;

    private OpenSearchNode() {}

    /** Where the node is; it is started when it is first asked for. */
    public static synchronized String url() {
        if (url == null) {
            url = start();
        }
        return url;
    }

    /** Somewhere on the node where nobody else is. */
    static OpenSearchAddress address() {
        return new OpenSearchAddress(url(), "", "", "failures-of-test-" + INDICES.incrementAndGet());
    }

    /** A newly made index. */
    static FailureIndex index() {
        var address = address();
        return FailureIndex.open(new OpenSearchHolder(address, address.alias() + "-1", true));
    }

    private static String start() {
        try {
            var folder = Files.createTempDirectory("opensearch");
            var port = freePort();
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            classpath(),
                            "org.codelibs.opensearch.runner.OpenSearchRunner",
                            "-basePath",
                            folder.resolve("node").toString(),
                            "-numOfNode",
                            "1",
                            "-baseHttpPort",
                            Integer.toString(port - 1))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("node.log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, folder)));
            var address = "http://localhost:" + port;
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !process.isAlive() || answers(address));
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(folder.resolve("node.log")));
            }
            return address;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void stop(Process process, Path folder) {
        try {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The node's own libraries, which the build writes down. */
    private static String classpath() throws IOException {
        try (var file = OpenSearchNode.class.getResourceAsStream("/opensearch.classpath")) {
            if (file == null) {
                throw new IllegalStateException("opensearch.classpath is missing: build with Maven once");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /** One of those that the runner would take. */
    private static int freePort() {
        for (var port = 9_201; port < 9_299; port++) {
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // the next one may be free
            }
        }
        throw new IllegalStateException("No port is free for OpenSearch");
    }

    private static boolean answers(String address) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var health = URI.create(address + "/_cluster/health?wait_for_status=yellow");
            return client.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
