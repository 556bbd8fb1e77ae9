package dev.hindcast.search.read.failures;

import dev.hindcast.search.FailureKind;
import dev.hindcast.search.SearchQuery.Suggest;
import dev.hindcast.search.SearchQuery.Suggestion;
import dev.hindcast.search.SearchQuery.Suggestion.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;

/**
 * Answers from one index what somebody who is typing may be looking for: the word made complete, titles and lessons that
 * have the words, phrases that several of them share, and tags. All of it is taken from what the reader may find.
 *
 * @see "ADR-0072"
 */
final class Suggestions {

    private static final int TITLES_READ = 60;
    private static final int MOST_WORDS = 3;
    private static final int MOST_TAGS = 2;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 120;
    private static final int MOST_TYPED = 8;
    private static final AggregationKey<Map<String, Long>> TAGS = AggregationKey.of("tags");

    private final FailureIndex index;

    Suggestions(FailureIndex index) {
        this.index = index;
    }

    Suggest.Result answer(Suggest query) {
        var typed = Terms.of(query.text(), Analysis.PLAIN_WORDS);
        var finished = query.text().isEmpty()
                || !Character.isLetterOrDigit(
                        query.text().codePointBefore(query.text().length()));
        if (typed.isEmpty() || finished || typed.getLast().length() < SHORTEST || typed.size() > MOST_TYPED) {
            return new Suggest.Result(List.of());
        }
        var known = Known.to(query.reader(), index);
        var titles = titles(typed, known.readers());
        var words = new LinkedHashSet<String>();
        try (var snapshot = index.snapshot(known.readers())) {
            words.addAll(snapshot.vocabulary().completions(typed.getLast()));
        }
        var found = new ArrayList<Suggestion>();
        phrases(typed, titles).forEach(phrase -> found.add(replacing(query.text(), typed, phrase)));
        words.stream()
                .limit(Math.max(0, MOST_WORDS - found.size()))
                .forEach(word -> found.add(completing(query.text(), word)));
        tags(typed, known.readers())
                .forEach(tag -> found.add(new Suggestion(Kind.TAG, tag, "tag:\"%s\" ".formatted(tag))));
        titles.stream()
                .filter(title -> title.text.length() <= LONGEST)
                .sorted(Comparator.comparing(Title::lesson))
                .limit(query.size())
                .forEach(title -> found.add(new Suggestion(
                        title.lesson ? Kind.LESSON : Kind.TITLE,
                        title.text,
                        "\"%s\" ".formatted(title.text.replace('"', ' ').strip()))));
        return new Suggest.Result(found.stream().distinct().limit(query.size()).toList());
    }

    /** The title of something, or the statement of a lesson. */
    private record Title(String text, boolean lesson) {}

    private Set<Title> titles(List<String> typed, Visible visible) {
        return new LinkedHashSet<>(index.ask(session -> session.search(FailureDocument.class)
                .select(f -> f.composite()
                        .from(f.field("texts.title", String.class), f.field("facets.kind", String.class))
                        .as((title, kind) ->
                                new Title(title, FailureKind.LESSON.name().equals(kind))))
                .where(having(typed, visible))
                .fetchHits(TITLES_READ)));
    }

    private SearchPredicate having(List<String> typed, Visible visible) {
        var f = index.scope().predicate();
        var all = f.bool()
                .filter(visible.predicate(f))
                .must(f.prefix().field("texts.titleWords").matching(typed.getLast()));
        typed.subList(0, typed.size() - 1).stream()
                .filter(word -> !Terms.of(word, Analysis.STEMS).isEmpty())
                .forEach(word -> all.must(f.match().field("texts.title").matching(word)));
        return all.toPredicate();
    }

    /** Rows of two or three words, beginning with those typed, that several titles share; the most frequent first. */
    private static List<String> phrases(List<String> typed, Set<Title> titles) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var title : titles) {
            var words = Terms.of(title.text, Analysis.PLAIN_WORDS);
            var rows = new LinkedHashSet<String>();
            for (int from = 0; from + typed.size() < words.size(); from++) {
                if (begins(words.subList(from, from + typed.size()), typed)) {
                    var end = from + typed.size() + 1;
                    if (!FunctionWords.has(words.get(end - 1))) {
                        rows.add(String.join(" ", words.subList(from, end)));
                    }
                }
            }
            rows.forEach(row -> counts.merge(row, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(row -> row.getValue() > 1)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_WORDS - 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean begins(List<String> words, List<String> typed) {
        var last = typed.size() - 1;
        return words.subList(0, last).equals(typed.subList(0, last))
                && words.get(last).startsWith(typed.get(last));
    }

    private List<String> tags(List<String> typed, Visible visible) {
        var beginning = String.join(" ", typed);
        var f = index.scope().predicate();
        var counts = index.ask(session -> session.search(FailureDocument.class)
                .where(f.bool()
                        .filter(visible.predicate(f))
                        .must(f.prefix().field("facets.tagWords").matching(typed.getLast()))
                        .toPredicate())
                .aggregation(
                        TAGS,
                        a -> a.terms().field(Facet.TAG.path(), String.class).orderByCountDescending())
                .fetch(0)
                .aggregation(TAGS));
        return counts.keySet().stream()
                .filter(tag -> startsAnyWord(tag.toLowerCase(Locale.ROOT), beginning))
                .limit(MOST_TAGS)
                .toList();
    }

    private static boolean startsAnyWord(String tag, String beginning) {
        var words = String.join(" ", Terms.of(tag, Analysis.PLAIN_WORDS));
        return words.startsWith(beginning) || words.contains(" " + beginning);
    }

    /** The text with its last word made complete. */
    private static Suggestion completing(String text, String word) {
        var query = beforeWords(text, 1) + word + " ";
        return new Suggestion(Kind.WORDS, query.strip(), query);
    }

    /** The text with its last words replaced by the phrase that begins with them. */
    private static Suggestion replacing(String text, List<String> typed, String phrase) {
        var query = beforeWords(text, typed.size()) + phrase + " ";
        return new Suggestion(Kind.WORDS, query.strip(), query);
    }

    private static String beforeWords(String text, int words) {
        var end = text.length();
        for (int word = 0; word < words; word++) {
            while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
            while (end > 0 && Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
        }
        return text.substring(0, end);
    }
}
