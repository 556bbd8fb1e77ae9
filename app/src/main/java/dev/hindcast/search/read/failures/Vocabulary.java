package dev.hindcast.search.read.failures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.util.BytesRef;

/** The words in the documents that a reader may find, and no others. To be closed. */
final class Vocabulary implements AutoCloseable {

    private static final String FIELD = "texts.words";
    private static final int MOST_SEEN = 2_000;
    private static final int MOST_COMPLETIONS = 8;
    private static final int MOST_CORRECTIONS = 3;
    private static final int SHORTEST_PREFIX = 2;
    private static final int SHORT_WORD = 5;
    private static final int LONGEST_WORD = 40;

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Query visible;
    private final Analyzer english;

    Vocabulary(FailureIndex index, Set<String> readers) {
        this.reader = index.reader();
        this.english = index.analyzer(Analysis.ENGLISH);
        this.searcher = new IndexSearcher(reader);
        this.visible = new TermInSetQuery(
                "readers", readers.stream().map(BytesRef::new).toList());
    }

    /** In how many documents the word stands just as it is written here. */
    private int countExactly(String word) {
        return count(new TermQuery(new Term(FIELD, word)));
    }

    /** In how many documents the word stands in any form. */
    int count(String word) {
        var anywhere = new BooleanQuery.Builder();
        for (var stem : Terms.of(word, english)) {
            for (var field : TextField.values()) {
                anywhere.add(new TermQuery(new Term(field.path(), stem)), Occur.SHOULD);
            }
        }
        return count(anywhere.build());
    }

    private int count(Query query) {
        try {
            return searcher.count(new BooleanQuery.Builder()
                    .add(query, Occur.FILTER)
                    .add(visible, Occur.FILTER)
                    .build());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The most frequent words that begin like this one. */
    List<String> completions(String beginning) {
        if (beginning.length() < SHORTEST_PREFIX) {
            return List.of();
        }
        try {
            var candidates = candidates(new BytesRef(beginning));
            candidates.sort(Comparator.comparingInt(Candidate::frequency).reversed());
            return visible(candidates.stream().map(Candidate::word).toList(), MOST_COMPLETIONS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Candidate(String word, int frequency) {}

    private List<Candidate> candidates(BytesRef prefix) throws IOException {
        var found = new ArrayList<Candidate>();
        var terms = MultiTerms.getTerms(reader, FIELD);
        if (terms == null) {
            return found;
        }
        var each = terms.iterator();
        if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return found;
        }
        for (var term = each.term();
                term != null && startsWith(term, prefix) && found.size() < MOST_SEEN;
                term = each.next()) {
            if (term.length > prefix.length) {
                found.add(new Candidate(term.utf8ToString(), each.docFreq()));
            }
        }
        return found;
    }

    private static boolean startsWith(BytesRef term, BytesRef prefix) {
        return term.length >= prefix.length
                && Arrays.equals(
                        term.bytes,
                        term.offset,
                        term.offset + prefix.length,
                        prefix.bytes,
                        prefix.offset,
                        prefix.offset + prefix.length);
    }

    /** Words spelt much like this one, the likeliest first. */
    List<String> corrections(String word) {
        if (word.length() > LONGEST_WORD) {
            return List.of();
        }
        var speller = new DirectSpellChecker();
        var isShort = word.length() <= SHORT_WORD;
        speller.setMinQueryLength(4);
        speller.setMinPrefix(isShort ? 1 : 0);
        speller.setMaxEdits(isShort ? 1 : 2);
        speller.setAccuracy(0.4f);
        speller.setThresholdFrequency(0);
        try {
            var alike = Arrays.stream(
                            speller.suggestSimilar(new Term(FIELD, word), 10, reader, SuggestMode.SUGGEST_ALWAYS))
                    .map(suggestion -> suggestion.string)
                    .filter(suggestion -> !suggestion.equals(word)
                            && !Terms.of(suggestion, english).isEmpty())
                    .toList();
            return visible(alike, MOST_CORRECTIONS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> visible(Collection<String> words, int most) {
        return words.stream().filter(word -> countExactly(word) > 0).limit(most).toList();
    }

    /** In how many documents the stemmed term stands in the field. */
    int frequency(String field, String stem) throws IOException {
        return reader.docFreq(new Term(field, stem));
    }

    int size() {
        return Math.max(1, reader.numDocs());
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
