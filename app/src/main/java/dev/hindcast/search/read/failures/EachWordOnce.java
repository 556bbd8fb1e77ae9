package dev.hindcast.search.read.failures;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lets each term of a text pass once: where terms are only looked up, how often they are said costs time and tells nothing. */
final class EachWordOnce extends AnalyzerWrapper {

    private final Analyzer terms;

    EachWordOnce(Analyzer terms) {
        super(terms.getReuseStrategy());
        this.terms = terms;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return terms;
    }

    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
        return new TokenStreamComponents(components.getSource(), new Once(components.getTokenStream()));
    }

    private static final class Once extends FilteringTokenFilter {
        private static final int USUAL = 256;

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final CharArraySet seen = new CharArraySet(USUAL, false);

        Once(TokenStream terms) {
            super(terms);
        }

        @Override
        protected boolean accept() {
            if (seen.contains(term.buffer(), 0, term.length())) {
                return false;
            }
            seen.add(term.toString());
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            seen.clear();
        }
    }
}
