package dev.hindcast.search.read.failures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.util.BytesRef;

/** The words of an index that Lucene holds. */
final class LuceneVocabulary implements Vocabulary {

    private static final String WORDS = "texts.words";
    private static final String STEMS = "texts.all";
    private static final int MOST_SEEN = 4_000;
    private static final int MOST_COMPLETIONS = 8;
    private static final int MOST_CORRECTIONS = 3;
    private static final int SHORTEST_PREFIX = 2;
    private static final int LONGEST_WORD = 40;

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Query visible;

    LuceneVocabulary(IndexReader reader, Visible visible) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.visible = visible.query();
    }

    @Override
    public int count(String word, int upTo) {
        var anywhere = new BooleanQuery.Builder();
        for (var stem : Terms.of(word, Analysis.STEMS)) {
            anywhere.add(new TermQuery(new Term(STEMS, stem)), Occur.SHOULD);
        }
        return count(anywhere.build(), upTo);
    }

    private int count(Query query, int upTo) {
        try {
            var both = searcher.rewrite(new BooleanQuery.Builder()
                    .add(query, Occur.FILTER)
                    .add(visible, Occur.FILTER)
                    .build());
            var weight = searcher.createWeight(both, ScoreMode.COMPLETE_NO_SCORES, 1f);
            int count = 0;
            for (var leaf : reader.leaves()) {
                var scorer = weight.scorer(leaf);
                if (scorer == null) {
                    continue;
                }
                var live = leaf.reader().getLiveDocs();
                var each = scorer.iterator();
                while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if ((live == null || live.get(each.docID())) && ++count >= upTo) {
                        return count;
                    }
                }
            }
            return count;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<String> completions(String beginning) {
        if (beginning.length() < SHORTEST_PREFIX) {
            return List.of();
        }
        try {
            return visible(
                    frequencies(new BytesRef(beginning)).entrySet().stream()
                            .sorted(Map.Entry.<BytesRef, Integer>comparingByValue(Comparator.reverseOrder())
                                    .thenComparing(Map.Entry.comparingByKey()))
                            .map(word -> word.getKey().utf8ToString()),
                    MOST_COMPLETIONS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The longer words with the prefix; in each part of the index on its own, which is much faster than merged. */
    private Map<BytesRef, Integer> frequencies(BytesRef prefix) throws IOException {
        var found = new HashMap<BytesRef, Integer>();
        for (var leaf : reader.leaves()) {
            var terms = leaf.reader().terms(WORDS);
            if (terms == null) {
                continue;
            }
            var each = terms.iterator();
            if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
                continue;
            }
            int seen = 0;
            for (var term = each.term();
                    term != null && startsWith(term, prefix) && seen < MOST_SEEN;
                    term = each.next(), seen++) {
                if (term.length > prefix.length) {
                    found.merge(BytesRef.deepCopyOf(term), each.docFreq(), Integer::sum);
                }
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

    @Override
    public List<String> corrections(String word, int letters) {
        if (word.length() > LONGEST_WORD) {
            return List.of();
        }
        // Nearly always the first letter is right, and looking for those is many times faster.
        var likely = corrections(word, letters, 1);
        return likely.isEmpty() && word.length() > 5 ? corrections(word, letters, 0) : likely;
    }

    private List<String> corrections(String word, int letters, int untouched) {
        var speller = new DirectSpellChecker();
        speller.setMinQueryLength(4);
        speller.setMinPrefix(untouched);
        speller.setMaxEdits(letters);
        speller.setAccuracy(0.4f);
        speller.setThresholdFrequency(0);
        try {
            var alike = new ArrayList<String>();
            for (var other : speller.suggestSimilar(new Term(WORDS, word), 10, reader, SuggestMode.SUGGEST_ALWAYS)) {
                if (!other.string.equals(word)
                        && !Terms.of(other.string, Analysis.STEMS).isEmpty()) {
                    alike.add(other.string);
                }
            }
            return visible(alike.stream(), MOST_CORRECTIONS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> visible(Stream<String> words, int most) {
        return words.filter(word -> count(new TermQuery(new Term(WORDS, word)), 1) > 0)
                .limit(most)
                .toList();
    }

    @Override
    public int frequency(String stem) {
        try {
            return reader.docFreq(new Term(STEMS, stem));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public int size() {
        try {
            return Math.max(1, reader.getDocCount(STEMS));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
