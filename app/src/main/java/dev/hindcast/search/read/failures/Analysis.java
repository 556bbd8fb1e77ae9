package dev.hindcast.search.read.failures;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How text becomes terms: stemmed English for finding, plain lower-case words for completing and correcting. */
final class Analysis implements LuceneAnalysisConfigurer {
    static final String ENGLISH = "english";
    static final String WORDS = "words";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(ENGLISH)
                .custom()
                .tokenizer("standard")
                .tokenFilter("asciiFolding")
                .tokenFilter("englishPossessive")
                .tokenFilter("lowercase")
                .tokenFilter("stop")
                .tokenFilter("porterStem");
        context.analyzer(WORDS)
                .custom()
                .tokenizer("standard")
                .tokenFilter("asciiFolding")
                .tokenFilter("englishPossessive")
                .tokenFilter("lowercase")
                .tokenFilter("stop")
                .tokenFilter("length")
                .param("min", "3")
                .param("max", "40");
    }
}
