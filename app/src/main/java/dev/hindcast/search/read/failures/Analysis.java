package dev.hindcast.search.read.failures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How text becomes terms: stemmed English for finding, plain lower-case words for completing and correcting. */
final class Analysis implements LuceneAnalysisConfigurer {
    static final String ENGLISH = "english";
    static final String WORDS = "words";

    private static final List<String> PLAIN = List.of("asciiFolding", "englishPossessive", "lowercase");
    static final String SHORTEST_WORD = "3";
    static final String LONGEST_WORD = "40";

    /** The same analysis by itself, for what is asked: whatever holds the index, questions are taken apart here. */
    static final Analyzer STEMS = own("stop", "porterStem");

    /** Every word as it is written, in lower case. */
    static final Analyzer PLAIN_WORDS = own();

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        var english = context.analyzer(ENGLISH).custom().tokenizer("standard");
        PLAIN.forEach(english::tokenFilter);
        english.tokenFilter("stop");
        english.tokenFilter("porterStem");
        var words = context.analyzer(WORDS).custom().tokenizer("standard");
        PLAIN.forEach(words::tokenFilter);
        words.tokenFilter("stop");
        words.tokenFilter("length").param("min", SHORTEST_WORD).param("max", LONGEST_WORD);
    }

    private static Analyzer own(String... further) {
        try {
            var analyzer = CustomAnalyzer.builder().withTokenizer("standard");
            for (var filter : PLAIN) {
                analyzer.addTokenFilter(filter);
            }
            for (var filter : further) {
                analyzer.addTokenFilter(filter);
            }
            return analyzer.build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
