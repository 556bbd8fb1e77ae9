package dev.hindcast.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** Lucene as it comes: BM25 over title and text in one field, analysed as English. */
final class PlainSearch implements AutoCloseable {

    private static final String ALL = "all";

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    PlainSearch(Path folder, List<JudgedTexts.Text> texts) throws IOException {
        var directory = FSDirectory.open(folder);
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var text : texts) {
                var document = new Document();
                document.add(new StringField("id", text.id(), Field.Store.YES));
                document.add(new TextField(ALL, text.title() + "\n" + text.text(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    List<String> find(String query, int size) {
        try {
            var any = new BooleanQuery.Builder();
            for (var term : terms(analyzer, ALL, query)) {
                any.add(new TermQuery(new Term(ALL, term)), Occur.SHOULD);
            }
            var found = new ArrayList<String>();
            var fields = searcher.storedFields();
            for (var hit : searcher.search(any.build(), size).scoreDocs) {
                found.add(fields.document(hit.doc).get("id"));
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The terms of a text. */
    static List<String> terms(Analyzer analyzer, String field, String query) throws IOException {
        var terms = new ArrayList<String>();
        try (var stream = analyzer.tokenStream(field, query)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
