package dev.hindcast.search.read.failures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How text becomes terms: stemmed English for finding, plain lower-case words for completing and correcting. */
final class Analysis implements LuceneAnalysisConfigurer {
    static final String ENGLISH = "english";
    static final String WORDS = "words";

    static final String SHORTEST_WORD = "3";
    static final String LONGEST_WORD = "40";

    /** Further apart than words of a phrase may be: one text of a document ends, another begins. */
    private static final int BETWEEN_TEXTS = 100;

    private static final List<String> PLAIN = List.of("asciiFolding", "englishPossessive", "lowercase");
    private static final String LENGTH = "length";

    /** What is asked is taken apart here, whatever holds the index. */
    static final Analyzer STEMS = own("stop", "porterStem");

    /** Every word as it is written, in lower case. */
    static final Analyzer PLAIN_WORDS = own();

    private static final Analyzer LONGER_WORDS = new EachWordOnce(own("stop", LENGTH));

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(ENGLISH).instance(STEMS);
        context.analyzer(WORDS).instance(LONGER_WORDS);
    }

    private static Analyzer own(String... further) {
        try {
            var analyzer = CustomAnalyzer.builder().withTokenizer("standard").withPositionIncrementGap(BETWEEN_TEXTS);
            for (var filter : PLAIN) {
                analyzer.addTokenFilter(filter);
            }
            for (var filter : further) {
                var limits = filter.equals(LENGTH)
                        ? Map.of("min", SHORTEST_WORD, "max", LONGEST_WORD)
                        : Map.<String, String>of();
                analyzer.addTokenFilter(filter, new HashMap<>(limits));
            }
            return analyzer.build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
