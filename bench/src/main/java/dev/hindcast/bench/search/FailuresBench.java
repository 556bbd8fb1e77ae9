package dev.hindcast.bench.search;

import dev.hindcast.bench.Caller;
import dev.hindcast.bench.Product;
import dev.hindcast.bench.Report;
import dev.hindcast.bench.Timings;
import dev.hindcast.search.FailureFilter;
import dev.hindcast.search.FailureOrder;
import dev.hindcast.search.SearchQuery.FindFailures;
import dev.hindcast.search.SearchQuery.Suggest;
import dev.hindcast.shared.PageRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.axonframework.eventsourcing.eventstore.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How quickly the failure search answers, beside a bare Lucene query with the same facets and passages. */
@Command(
        name = "failures",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = {
            "The failure search over many made-up post-mortems, beside bare Lucene.",
            "Bare is one query of the same stems on the same texts, with the same facets and passages. Limits: search p95",
            "under 30 ms and at most twice bare Lucene's, 60 ms over REST; suggestions p95 under 20 ms; what was published",
            "is found within a second."
        })
public final class FailuresBench implements Callable<Integer> {

    private static final int BATCH = 200;
    private static final int TOPICS_ASKED = 400;
    private static final int HITS = 20;

    @Option(names = "--post-mortems", defaultValue = "100000", description = "how many")
    private int postMortems;

    @Option(names = "--queries", defaultValue = "300", description = "how many of each kind are asked")
    private int queries;

    private final MadeUpPostMortems madeUp = new MadeUpPostMortems(7);
    private final Random random = new Random(11);

    @Override
    public Integer call() {
        return Product.inTemporaryFolder(this::measure);
    }

    private int measure(Path temporary) throws IOException {
        try (var product = Product.in(temporary.resolve("product"));
                var bare = new BareSearch(
                        temporary.resolve("bare"),
                        IntStream.range(0, postMortems).mapToObj(madeUp::imported))) {
            tell(product);
            product.settle(Duration.ofHours(2));
            var report = new Report(
                    "failures: %,d made-up post-mortems, %d questions of each kind".formatted(postMortems, queries),
                    "question",
                    "p50",
                    "p95",
                    "limit",
                    "",
                    "bare p95",
                    "ratio",
                    "at most",
                    "");
            compared(report, product, bare, "three words", asked(3));
            compared(report, product, bare, "a sentence", asked(14));
            alone(report, "three words over REST", 60, asked(3), new RestSearch(product)::find);
            alone(report, "suggestions", 20, typed(), text -> product.ask(new Suggest(text, 8, Caller.ACTOR)));
            found(report, product);
            return report.print();
        }
    }

    private void tell(Product product) {
        var events = product.get(EventStore.class);
        for (int from = 0; from < postMortems; from += BATCH) {
            var batch = IntStream.range(from, Math.min(postMortems, from + BATCH))
                    .mapToObj(madeUp::message)
                    .toList();
            product.inTransaction(() -> events.publish(batch));
        }
    }

    private List<String> asked(int words) {
        var asked = new ArrayList<String>();
        for (int query = 0; query < queries; query++) {
            asked.add(madeUp.text(random, random.nextInt(TOPICS_ASKED), words) + " ");
        }
        return asked;
    }

    /** A word and the beginning of another. */
    private List<String> typed() {
        var typed = new ArrayList<String>();
        for (var text : asked(3)) {
            var words = text.strip().split("\\W+");
            var last = words[1];
            typed.add(words[0] + " " + last.substring(0, Math.min(last.length(), 2 + random.nextInt(3))));
        }
        return typed;
    }

    /** Something that is asked. */
    private interface Question {
        Object ask(String text);
    }

    private static void compared(Report report, Product product, BareSearch bare, String name, List<String> texts) {
        Question ours = text -> find(product, text);
        Question plain = text -> bare.find(text, HITS);
        texts.forEach(ours::ask);
        texts.forEach(plain::ask);
        var timings = new Timings();
        var bareTimings = new Timings();
        // In turn, so that whatever else the machine does touches both.
        texts.forEach(text -> {
            timings.time(() -> ours.ask(text));
            bareTimings.time(() -> plain.ask(text));
        });
        var p95 = timings.percentile(95);
        var ratio = p95 / bareTimings.percentile(95);
        report.row(
                name,
                Timings.millis(timings.percentile(50)),
                Timings.millis(p95),
                Timings.millis(30),
                report.verdict(p95 < 30),
                Timings.millis(bareTimings.percentile(95)),
                ratio,
                "2.000",
                report.verdict(ratio <= 2));
    }

    private static void alone(Report report, String name, double limit, List<String> texts, Question question) {
        texts.forEach(question::ask);
        var timings = new Timings();
        texts.forEach(text -> timings.time(() -> question.ask(text)));
        var p95 = timings.percentile(95);
        report.row(
                name,
                Timings.millis(timings.percentile(50)),
                Timings.millis(p95),
                Timings.millis(limit),
                report.verdict(p95 < limit),
                "",
                "",
                "",
                "");
    }

    private void found(Report report, Product product) {
        var timings = new Timings();
        for (int number = postMortems; number < postMortems + 20; number++) {
            var message = madeUp.message(number);
            var title = "\"" + message.getPayload().title() + "\"";
            product.inTransaction(() -> product.get(EventStore.class).publish(message));
            timings.time(() -> Awaitility.await()
                    .pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> find(product, title), result -> result.total() > 0));
        }
        var p95 = timings.percentile(95);
        report.row(
                "published until found",
                Timings.millis(timings.percentile(50)),
                Timings.millis(p95),
                Timings.millis(1000),
                report.verdict(p95 < 1000),
                "",
                "",
                "",
                "");
    }

    private static FindFailures.Result find(Product product, String text) {
        return product.ask(new FindFailures(
                text, FailureFilter.NONE, FailureOrder.RELEVANCE, PageRequest.first(HITS), Caller.ACTOR));
    }
}
