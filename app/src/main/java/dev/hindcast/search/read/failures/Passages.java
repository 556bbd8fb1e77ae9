package dev.hindcast.search.read.failures;

import dev.hindcast.search.SearchQuery.Highlight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The best passages of texts that were found: those with the words asked for, their synonyms and their corrections. They
 * are sought in the texts themselves and not in the index, so that nothing which only puts hits in order is shown.
 */
final class Passages {

    private static final String FIELD = "text";
    private static final String MARK = "<mark>";
    private static final int LENGTH = 160;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_STEMS = 60;

    /** When there are as many, the longest texts are not looked through any more. */
    private static final int ENOUGH = 3;

    private final QueryBuilder phrases = new QueryBuilder(Analysis.STEMS);
    private final Map<TextField, FieldHighlighter> sought = new EnumMap<>(TextField.class);

    Passages(Matching matching) {
        var prepared = new HashMap<Query, FieldHighlighter>();
        var highlighter = new Prepared();
        for (var field : TextField.values()) {
            sought.put(field, prepared.computeIfAbsent(query(matching, field), highlighter::forQuery));
        }
    }

    /** Lucene's highlighter, made ready for a query once and not for each text anew. */
    private static final class Prepared extends UnifiedHighlighter {

        Prepared() {
            super(UnifiedHighlighter.builderWithoutSearcher(Analysis.STEMS)
                    .withFormatter(new DefaultPassageFormatter(MARK, "</mark>", " … ", true))
                    .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                            BreakIterator.getSentenceInstance(Locale.ENGLISH), LENGTH, 0.5f))
                    .withMaxLength(LONGEST_TEXT)
                    .withMaxNoHighlightPassages(0)
                    .withPassageRelevancyOverSpeed(false)
                    .withWeightMatches(false));
        }

        FieldHighlighter forQuery(Query query) {
            return getFieldHighlighter(FIELD, query, extractTerms(query), 1);
        }
    }

    private Query query(Matching matching, TextField field) {
        var any = new BooleanQuery.Builder();
        var wording = matching.wording();
        wording.stems().keySet().stream()
                .limit(MOST_STEMS)
                .forEach(stem -> any.add(new TermQuery(new Term(FIELD, stem)), Occur.SHOULD));
        wording.words().forEach(word -> word.alternatives().forEach(other -> add(any, other)));
        wording.synonyms().forEach(words -> add(any, words));
        matching.phrases().forEach(words -> add(any, words));
        matching.named().textsIn(field).forEach(words -> add(any, words));
        return any.build();
    }

    private void add(BooleanQuery.Builder any, String words) {
        var phrase = phrases.createPhraseQuery(FIELD, words);
        if (phrase != null) {
            any.add(phrase, Occur.SHOULD);
        }
    }

    /** The title's first, then those that have most of what was looked for. */
    List<Highlight> best(Map<TextField, List<String>> texts) {
        var found = new ArrayList<Highlight>();
        for (var field : TextField.values()) {
            if (field != TextField.SECTIONS || found.size() < ENOUGH) {
                texts.getOrDefault(field, List.of()).stream()
                        .map(text -> passage(field, text))
                        .flatMap(Stream::ofNullable)
                        .max(Comparator.comparingInt(Passages::marks))
                        .ifPresent(passage -> found.add(new Highlight(field.code(), passage)));
            }
        }
        found.sort(Comparator.comparing((Highlight passage) -> !passage.field().equals(TextField.TITLE.code()))
                .thenComparing(passage -> -marks(passage.text())));
        return found;
    }

    private @Nullable String passage(TextField field, String text) {
        try {
            return (String) Objects.requireNonNull(sought.get(field)).highlightFieldForDoc(null, -1, text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How often a passage has what was looked for. */
    static int marks(String passage) {
        return passage.split(MARK, -1).length - 1;
    }
}
