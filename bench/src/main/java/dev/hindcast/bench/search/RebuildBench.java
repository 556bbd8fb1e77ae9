package dev.hindcast.bench.search;

import com.sun.management.OperatingSystemMXBean;
import dev.hindcast.bench.Caller;
import dev.hindcast.bench.Product;
import dev.hindcast.bench.Report;
import dev.hindcast.bench.Timings;
import dev.hindcast.search.FailureFilter;
import dev.hindcast.search.FailureOrder;
import dev.hindcast.search.SearchQuery;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.RebuiltBeside;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.axonframework.eventsourcing.eventstore.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long the search index takes to be filled anew, and a new post-mortem to be found. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = {
            "The search index, filled anew from a history of made-up post-mortems while the old one serves, and the time",
            "from a post-mortem's recording to its being found. Limits: 5,000 documents a second; found within a second."
        })
public final class RebuildBench implements Callable<Integer> {

    private static final int TOLD_AT_ONCE = 500;
    private static final int TIMES = 50;
    private static final double FASTER_THAN = 5_000;
    private static final double FOUND_WITHIN_MILLIS = 1_000;
    private static final Duration PATIENCE = Duration.ofHours(1);

    @Option(names = "--post-mortems", defaultValue = "100000", description = "how many there are")
    private int size;

    @Override
    public Integer call() {
        return Product.inTemporaryFolder(this::measure);
    }

    private int measure(Path temporary) throws IOException {
        try (var product = Product.in(temporary.resolve("product"))) {
            var index = product.get(RebuiltBeside.class);
            Awaitility.await().atMost(PATIENCE).until(() -> index.progress().isEmpty());
            tell(product);
            product.settle(PATIENCE);
            var start = Instant.now();
            var cpu = cpuSeconds();
            index.rebuild();
            var slowest = new Timings();
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> {
                        slowest.time(() -> total(product, "model"));
                        return index.progress().isEmpty();
                    });
            var seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
            cpu = cpuSeconds() - cpu;
            var documents = total(product, "");
            var found = timeToBeFound(product);
            var table = new Report(
                    "rebuild: %,d post-mortems, %,d documents, %.1f s; questions meanwhile p95 %s"
                            .formatted(size, documents, seconds, Timings.millis(slowest.percentile(95))),
                    "measure",
                    "Hindcast",
                    "limit",
                    "");
            var rate = documents / seconds;
            table.row("documents a second", rate, FASTER_THAN, table.verdict(rate >= FASTER_THAN));
            table.row("post-mortems a second", size / seconds, "", "");
            table.row("documents for a second of one core", documents / cpu, "", "");
            table.row("found after, p50", Timings.millis(found.percentile(50)), "", "");
            table.row(
                    "found after, longest",
                    Timings.millis(found.percentile(100)),
                    FOUND_WITHIN_MILLIS,
                    table.verdict(found.percentile(100) < FOUND_WITHIN_MILLIS));
            return table.print();
        }
    }

    private void tell(Product product) {
        var madeUp = new MadeUpPostMortems(1);
        var events = product.get(EventStore.class);
        for (int from = 0; from < size; from += TOLD_AT_ONCE) {
            var some = IntStream.range(from, Math.min(size, from + TOLD_AT_ONCE))
                    .mapToObj(madeUp::message)
                    .toList();
            product.inTransaction(() -> events.publish(some));
        }
    }

    private Timings timeToBeFound(Product product) {
        var madeUp = new MadeUpPostMortems(2);
        var events = product.get(EventStore.class);
        var timings = new Timings();
        for (int i = 0; i < TIMES; i++) {
            var number = size + i;
            var before = total(product, "");
            timings.time(() -> {
                product.inTransaction(() -> events.publish(madeUp.message(number)));
                Awaitility.await()
                        .atMost(PATIENCE)
                        .pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(2))
                        .until(() -> total(product, "") > before);
                return null;
            });
        }
        return timings;
    }

    private static double cpuSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    private static long total(Product product, String text) {
        return product.ask(new SearchQuery.FindFailures(
                        text, FailureFilter.NONE, FailureOrder.RELEVANCE, PageRequest.first(1), Caller.ACTOR))
                .total();
    }
}
