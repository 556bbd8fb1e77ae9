package dev.hindcast.bench.search;

import dev.hindcast.postmortem.events.PostMortemImported;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;

/** One Lucene query on the texts of post-mortems and their lessons, with facets and a passage of each text of a hit. */
final class BareSearch implements AutoCloseable {

    private static final String ALL = "all";
    private static final String READERS = "readers";
    private static final String[] FACETS = {"kind", "cause", "unit", "year", "status", "tag"};
    private static final String[] SHOWN = {"title", "lessons", "summary", "surprise", "factors", "context", "sections"};
    private static final int[] PASSAGES = {1, 1, 1, 1, 1, 1, 1};

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final FacetsConfig config = new FacetsConfig();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final DefaultSortedSetDocValuesReaderState facets;
    private final UnifiedHighlighter highlighter;

    BareSearch(Path folder, Stream<PostMortemImported> postMortems) throws IOException {
        config.setMultiValued("cause", true);
        config.setMultiValued("tag", true);
        var directory = FSDirectory.open(folder);
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            postMortems.forEach(postMortem -> add(writer, postMortem));
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        facets = new DefaultSortedSetDocValuesReaderState(reader, config);
        highlighter = UnifiedHighlighter.builder(searcher, analyzer)
                .withFieldMatcher(field -> true)
                .build();
    }

    private void add(IndexWriter writer, PostMortemImported postMortem) {
        try {
            var sections = postMortem.sections().entrySet().stream()
                    .filter(section -> !section.getKey().equals("SUMMARY")
                            && !section.getKey().equals("EXPECTED_AND_HAPPENED"))
                    .map(Map.Entry::getValue)
                    .toList();
            var lessons = postMortem.lessons().stream()
                    .flatMap(lesson -> Stream.concat(Stream.of(lesson.statement()), Stream.ofNullable(lesson.advice())))
                    .toList();
            writer.addDocument(document(postMortem, "POST_MORTEM", Map.of(
                    "title", List.of(postMortem.title()),
                    "lessons", lessons,
                    "summary", List.of(postMortem.sections().get("SUMMARY")),
                    "surprise", List.of(postMortem.sections().get("EXPECTED_AND_HAPPENED")),
                    "context", postMortem.tags(),
                    "sections", sections)));
            for (var lesson : postMortem.lessons()) {
                writer.addDocument(document(postMortem, "LESSON", Map.of(
                        "title", List.of(lesson.statement()),
                        "lessons", Stream.ofNullable(lesson.advice()).toList(),
                        "context", List.of(postMortem.title()))));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Document document(PostMortemImported postMortem, String kind, Map<String, List<String>> texts)
            throws IOException {
        var document = new Document();
        texts.forEach((field, values) -> values.forEach(text -> {
            document.add(new TextField(field, text, Field.Store.YES));
            document.add(new TextField(ALL, text, Field.Store.NO));
        }));
        document.add(new StringField(READERS, "everyone", Field.Store.NO));
        document.add(new SortedSetDocValuesFacetField("kind", kind));
        document.add(new SortedSetDocValuesFacetField("status", "PUBLISHED"));
        document.add(new SortedSetDocValuesFacetField("unit", String.valueOf(postMortem.unit())));
        document.add(new SortedSetDocValuesFacetField("year", String.valueOf(postMortem.publishedOn()).substring(0, 4)));
        postMortem.factors().stream()
                .map(PostMortemImported.Factor::cause)
                .distinct()
                .forEach(cause -> document.add(new SortedSetDocValuesFacetField("cause", cause)));
        postMortem.tags().forEach(tag -> document.add(new SortedSetDocValuesFacetField("tag", tag)));
        return config.build(document);
    }

    /** How many match, with the facets' counts and the hits' passages read. */
    List<Object> find(String text, int size) {
        try {
            var any = new BooleanQuery.Builder();
            PlainSearch.terms(analyzer, ALL, text).stream()
                    .distinct()
                    .forEach(term -> any.add(new TermQuery(new Term(ALL, term)), Occur.SHOULD));
            var query = new BooleanQuery.Builder()
                    .add(any.build(), Occur.MUST)
                    .add(new TermQuery(new Term(READERS, "everyone")), Occur.FILTER)
                    .build();
            var result = FacetsCollectorManager.search(searcher, query, size, new FacetsCollectorManager());
            var counts = new SortedSetDocValuesFacetCounts(facets, result.facetsCollector());
            var found = new ArrayList<Object>();
            found.add(result.topDocs().totalHits);
            for (var facet : FACETS) {
                found.add(String.valueOf(counts.getTopChildren(200, facet)));
            }
            found.add(highlighter.highlightFields(SHOWN, query, result.topDocs(), PASSAGES));
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
