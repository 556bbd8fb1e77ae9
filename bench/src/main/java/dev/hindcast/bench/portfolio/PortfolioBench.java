package dev.hindcast.bench.portfolio;

import dev.hindcast.bench.Product;
import dev.hindcast.bench.Report;
import dev.hindcast.bench.Timings;
import dev.hindcast.shared.Query;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks what a dashboard asks of a small and a large portfolio, and holds the large one against the small one. */
@Command(
        name = "portfolio",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = {
            "The dashboard's queries over a small and a large portfolio,",
            "as of now and of past days, in two currencies, with and without filters. Limits for each query over the large one: its p95, and its p95",
            "as a multiple of that over the small one. A quick run: --projects 1000 --events 100000"
        })
public final class PortfolioBench implements Callable<Integer> {

    private static final int WARM_UP = 40;

    @Option(names = "--small-projects", defaultValue = "100", description = "projects of the small portfolio")
    private int smallProjects;

    @Option(names = "--small-events", defaultValue = "10000", description = "ledger events of the small portfolio")
    private int smallEvents;

    @Option(names = "--projects", defaultValue = "10000", description = "projects of the large portfolio")
    private int projects;

    @Option(names = "--events", defaultValue = "1000000", description = "ledger events of the large portfolio")
    private int events;

    @Option(names = "--rounds", defaultValue = "100", description = "how often each query is asked")
    private int rounds;

    @Option(names = "--limit", defaultValue = "100", description = "limit of p95 in milliseconds")
    private double limit;

    @Option(names = "--ratio", defaultValue = "1.5", description = "limit of p95 as a multiple of the small one's")
    private double ratio;

    @Option(
            names = "--floor",
            defaultValue = "20",
            description = "a smaller p95 of the small portfolio, in milliseconds, counts as this one: it is noise")
    private double floor;

    @Option(names = "--seen", defaultValue = "1000", description = "limit in milliseconds until a claim is shown")
    private double seen;

    @Option(names = "--only", description = "the queries to ask, by their names; else all", split = ",")
    private Set<String> only = Set.of();

    @Option(
            names = "--data",
            description = "folder in which the portfolios are kept for the next run; else they are removed")
    private Path data;

    @Override
    public Integer call() {
        return data == null ? Product.inTemporaryFolder(this::compare) : compare(data);
    }

    private int compare(Path folder) {
        try (var small = told(folder, smallProjects, smallEvents);
                var large = told(folder, projects, events)) {
            return Math.max(
                    report(new Asked(small, smallProjects, only), new Asked(large, projects, only)),
                    only.isEmpty() ? claimsSeen(small, large) : 0);
        }
    }

    /** Asks both in turn, so that whatever else the machine does slows both. */
    private int report(Asked small, Asked large) {
        System.out.println("Asking ...");
        for (int i = 0; i < WARM_UP; i++) {
            small.askAll(i, false);
            large.askAll(i, false);
        }
        for (int i = 0; i < rounds; i++) {
            small.askAll(i, true);
            large.askAll(i, true);
        }
        var report = new Report(
                "portfolio: %,d projects with %,d ledger events against %,d with %,d, each query %d times"
                        .formatted(projects, events, smallProjects, smallEvents, rounds),
                "query",
                "p50 small",
                "p95 small",
                "p50 large",
                "p95 large",
                "limit",
                "ratio",
                "limit",
                "");
        large.timings.forEach((query, timings) -> {
            var p95 = timings.percentile(95);
            var smallP95 = small.timings.get(query).percentile(95);
            var times = p95 / Math.max(floor, smallP95);
            report.row(
                    query,
                    Timings.millis(small.timings.get(query).percentile(50)),
                    Timings.millis(smallP95),
                    Timings.millis(timings.percentile(50)),
                    Timings.millis(p95),
                    Timings.millis(limit),
                    times,
                    ratio,
                    report.verdict(p95 < limit && times <= ratio));
        });
        return report.print();
    }

    private int claimsSeen(Product small, Product large) {
        var report = new Report(
                "portfolio: from a claim's acceptance until the tiles show it", "portfolio", "p50", "p95", "limit", "");
        Map.of("small", small, "large", large).forEach((name, product) -> {
            var timings = new ClaimsSeen(product).measure();
            report.row(
                    name,
                    Timings.millis(timings.percentile(50)),
                    Timings.millis(timings.percentile(95)),
                    Timings.millis(seen),
                    report.verdict(timings.percentile(95) < seen));
        });
        return report.print();
    }

    private static Product told(Path folder, int ofProjects, int ofEvents) {
        var product = Product.in(folder.resolve("portfolio-%d-%d".formatted(ofProjects, ofEvents)));
        var jdbc = product.get(JdbcTemplate.class);
        if (count(jdbc, "fact") == 0) {
            System.out.printf("Telling %,d projects with %,d ledger events ...%n", ofProjects, ofEvents);
            var start = Instant.now();
            new Generator(product).tell(ofProjects, ofEvents);
            product.inTransaction(() -> jdbc.execute("analyze"));
            System.out.printf(
                    "  told in %d s%n", Duration.between(start, Instant.now()).toSeconds());
        }
        var first = new Timings();
        first.time(() -> firstAnswer(product, new Questions(ofProjects)));
        System.out.printf(
                "%,d lines in the journal, read in %s%n",
                count(jdbc, "journal"), Timings.millis(first.percentile(100)));
        return product;
    }

    /** A program that has just started reads the portfolio first; until then an answer may take too long. */
    private static Object firstAnswer(Product product, Questions questions) {
        while (true) {
            try {
                return product.ask(questions.all().get("tiles").apply(0));
            } catch (CompletionException tooEarly) {
                System.out.println("  still reading ...");
            }
        }
    }

    /** A portfolio and how long its answers took. */
    private static final class Asked {

        private final Product product;
        private final Map<String, Function<Integer, Query<?>>> questions;
        private final Map<String, Timings> timings = new LinkedHashMap<>();

        private Asked(Product product, int ofProjects, Set<String> only) {
            this.product = product;
            this.questions = new Questions(ofProjects).all();
            questions.keySet().removeIf(name -> !only.isEmpty() && !only.contains(name));
            questions.keySet().forEach(name -> timings.put(name, new Timings()));
        }

        private void askAll(int round, boolean timed) {
            questions.forEach((name, question) -> {
                var query = question.apply(round);
                (timed ? timings.get(name) : new Timings()).time(() -> product.ask(query));
            });
        }
    }

    private static long count(JdbcTemplate jdbc, String table) {
        return jdbc.queryForObject("select count(*) from portfolio." + table, Long.class);
    }
}
