package dev.hindcast.bench.search;

import dev.hindcast.bench.Caller;
import dev.hindcast.bench.Product;
import dev.hindcast.bench.Report;
import dev.hindcast.bench.Timings;
import dev.hindcast.postmortem.events.PostMortemImported;
import dev.hindcast.search.FailureFilter;
import dev.hindcast.search.FailureOrder;
import dev.hindcast.search.SearchQuery;
import dev.hindcast.shared.PageRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How well the failure search ranks texts that people have judged, beside Lucene as it comes. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = {
            "The failure search over a collection in BEIR form, beside plain Lucene.",
            "Plain is BM25 with the English analyzer on the same texts. The texts become imported post-mortems; each query is",
            "asked as a search and as a text that others may be similar to. A text with the identifier of the query does not",
            "count. Limits: nDCG@10 and recall@100 of both are ahead of plain Lucene's."
        })
public final class SearchBench implements Callable<Integer> {

    private static final int FOUND = 100;

    private static final String ID = "bench-";
    private static final int BATCH = 200;
    private static final int MAX_TITLE = 200;
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @Parameters(paramLabel = "FOLDER", description = "holds corpus.jsonl, queries.jsonl and qrels/*.tsv")
    private Path folder;

    @Option(names = "--split", defaultValue = "test", description = "which file in qrels")
    private String split;

    @Override
    public Integer call() {
        var judged = JudgedTexts.in(folder, split);
        return Product.inTemporaryFolder(temporary -> compare(judged, temporary));
    }

    private int compare(JudgedTexts judged, Path temporary) throws IOException {
        var plainTimings = new Timings();
        Quality plain;
        try (var lucene = new PlainSearch(temporary.resolve("plain"), judged.texts())) {
            plain = quality(judged, plainTimings, query -> lucene.find(query, FOUND));
        }
        var timings = new Timings();
        var similarTimings = new Timings();
        Quality ours;
        Quality similar;
        double rate;
        try (var product = Product.in(temporary.resolve("product"))) {
            var start = Instant.now();
            tell(product, judged.texts());
            product.settle(Duration.ofHours(1));
            rate = judged.texts().size()
                    * 1000.0
                    / Duration.between(start, Instant.now()).toMillis();
            ours = quality(judged, timings, query -> find(product, query));
            similar = quality(judged, similarTimings, query -> similar(product, query));
        }
        return report(
                judged, rate, List.of(new Ranked(ours, timings), new Ranked(similar, similarTimings)), new Ranked(plain, plainTimings));
    }

    /** How good a ranking is, and how long it took. */
    private record Ranked(Quality quality, Timings timings) {}

    private int report(JudgedTexts judged, double rate, List<Ranked> ours, Ranked plain) {
        var table = new Report(
                "search: %,d texts and %,d judged queries of %s; %.0f texts a second told, stored and found"
                        .formatted(
                                judged.texts().size(),
                                judged.queries().size(),
                                folder.toAbsolutePath().normalize().getFileName(),
                                rate),
                "measure",
                "plain Lucene",
                "search",
                "ratio",
                "",
                "similar",
                "ratio",
                "");
        row(table, "nDCG@10", Quality::ndcg, ours, plain, true);
        row(table, "recall@100", Quality::recall, ours, plain, true);
        row(table, "MRR", Quality::reciprocalRank, ours, plain, false);
        for (var percent : List.of(50, 95)) {
            var cells = new ArrayList<Object>(List.of("p" + percent, millis(plain, percent)));
            ours.forEach(ranked -> cells.addAll(List.of(millis(ranked, percent), "", "")));
            table.row(cells.toArray());
        }
        return table.print();
    }

    private static String millis(Ranked ranked, int percent) {
        return Timings.millis(ranked.timings.percentile(percent));
    }

    private static void row(
            Report table,
            String measure,
            ToDoubleFunction<Quality> figure,
            List<Ranked> ours,
            Ranked plain,
            boolean limited) {
        var bar = figure.applyAsDouble(plain.quality);
        var cells = new ArrayList<Object>(List.of(measure, bar));
        for (var ranked : ours) {
            var reached = figure.applyAsDouble(ranked.quality);
            cells.addAll(List.of(reached, reached / bar, limited ? table.verdict(reached > bar) : ""));
        }
        table.row(cells.toArray());
    }

    private static Quality quality(JudgedTexts judged, Timings timings, Function<String, List<String>> search) {
        Map<String, List<String>> rankings = new LinkedHashMap<>();
        judged.queries().values().forEach(text -> new Timings().time(() -> search.apply(text)));
        judged.queries().forEach((id, text) -> rankings.put(id, others(id, timings.time(() -> search.apply(text)))));
        return Quality.of(rankings, judged.relevant());
    }

    /** Without the text that is the query itself, as some collections have it. */
    private static List<String> others(String query, List<String> found) {
        return found.stream().filter(id -> !id.equals(query)).toList();
    }

    private static List<String> similar(Product product, String text) {
        var asked = text.substring(0, Math.min(text.length(), SearchQuery.MAX_COMPARED));
        return product.ask(new SearchQuery.FindSimilar(asked, null, FOUND, Caller.ACTOR)).hits().stream()
                .map(hit -> hit.id().substring(ID.length()))
                .toList();
    }

    private static List<String> find(Product product, String text) {
        var asked = text.substring(0, Math.min(text.length(), SearchQuery.MAX_TEXT - 1)) + " ";
        return product
                .ask(new SearchQuery.FindFailures(
                        asked, FailureFilter.NONE, FailureOrder.RELEVANCE, PageRequest.first(FOUND), Caller.ACTOR))
                .hits()
                .stream()
                .map(SearchQuery.Hit::externalKey)
                .toList();
    }

    private static void tell(Product product, List<JudgedTexts.Text> texts) {
        var events = product.get(EventStore.class);
        for (int from = 0; from < texts.size(); from += BATCH) {
            var batch = texts.subList(from, Math.min(texts.size(), from + BATCH));
            product.inTransaction(() ->
                    events.publish(batch.stream().map(SearchBench::imported).toList()));
        }
    }

    private static GenericDomainEventMessage<PostMortemImported> imported(JudgedTexts.Text text) {
        var id = ID + text.id();
        var title = text.title().isBlank() ? text.id() : text.title();
        var fits = title.length() <= MAX_TITLE;
        var event = new PostMortemImported(
                id,
                null,
                1,
                "INCIDENT",
                text.id(),
                fits ? title : title.substring(0, MAX_TITLE),
                null,
                DAY,
                Map.of("SUMMARY", fits ? text.text() : title + "\n" + text.text()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new GenericDomainEventMessage<>("PostMortem", id, 0, event, Caller.at(Instant.now(), DAY));
    }
}
