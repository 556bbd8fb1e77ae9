package dev.hindcast.search.read.failures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The terms that an analyzer makes of a text. */
final class Terms {

    private Terms() {}

    static List<String> of(String text, Analyzer analyzer) {
        var terms = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return terms;
    }
}
