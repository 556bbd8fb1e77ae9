package dev.hindcast.search.read.failures;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** {@link Analysis} in the words of OpenSearch. */
final class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {

    private static final String POSSESSIVE = "possessive";
    private static final String LENGTH = "word_length";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter(POSSESSIVE).type("stemmer").param("language", "possessive_english");
        context.tokenFilter(LENGTH)
                .type("length")
                .param("min", Analysis.SHORTEST_WORD)
                .param("max", Analysis.LONGEST_WORD);
        context.analyzer(Analysis.ENGLISH)
                .custom()
                .tokenizer("standard")
                .tokenFilters("asciifolding", POSSESSIVE, "lowercase", "stop", "porter_stem");
        context.analyzer(Analysis.WORDS)
                .custom()
                .tokenizer("standard")
                .tokenFilters("asciifolding", POSSESSIVE, "lowercase", "stop", LENGTH, "unique");
    }
}
