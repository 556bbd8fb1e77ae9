package dev.hindcast.search.read.failures;

import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/**
 * The words of an index in OpenSearch, which gives no look at them: stems are counted many at a time, and words are taken
 * from the texts of what was found that the reader may find.
 *
 * @see "ADR-0077"
 */
final class OpenSearchVocabulary implements Vocabulary {

    private static final String WORDS = "texts.words";
    private static final int MOST_COMPLETIONS = 8;
    private static final int MOST_CORRECTIONS = 3;
    private static final int SHORTEST_PREFIX = 2;
    private static final int SHORTEST_CORRECTED = 4;
    private static final int LONGEST_WORD = 40;
    private static final float ALIKE = 0.4f;
    private static final int TEXTS_READ = 50;
    private static final AggregationKey<JsonObject> COUNTS = AggregationKey.of("counts");
    private static final LuceneLevenshteinDistance SPELLING = new LuceneLevenshteinDistance();

    private final FailureIndex index;
    private final Visible visible;
    private final Map<String, Count> counts = new HashMap<>();
    private @Nullable Integer size;

    OpenSearchVocabulary(FailureIndex index, Visible visible) {
        this.index = index;
        this.visible = visible;
    }

    /** In how many documents a stem stands: in all, and in those that the reader may find. */
    private record Count(int all, int visible) {}

    @Override
    public void expect(Collection<String> stems) {
        var unknown = new HashSet<>(stems);
        unknown.removeAll(counts.keySet());
        if (unknown.isEmpty()) {
            return;
        }
        var buckets = index.ask(session -> session.search(FailureDocument.class)
                        .where(f -> f.exists().field("readers"))
                        .aggregation(
                                COUNTS,
                                f -> f.extension(ElasticsearchExtension.get()).fromJson(counting(unknown)))
                        .fetch(0)
                        .aggregation(COUNTS))
                .getAsJsonObject("buckets");
        for (var stem : unknown) {
            var bucket = buckets.getAsJsonObject(stem);
            counts.put(
                    stem,
                    new Count(
                            bucket.get("doc_count").getAsInt(),
                            bucket.getAsJsonObject("visible").get("doc_count").getAsInt()));
        }
    }

    private JsonObject counting(Set<String> stems) {
        var filters = new JsonObject();
        stems.forEach(stem -> {
            var term = new JsonObject();
            term.addProperty(Matching.ALL, stem);
            filters.add(stem, in("term", term));
        });
        var counting = in("filters", in("filters", filters));
        counting.add("aggs", in("visible", in("filter", visible.json())));
        return counting;
    }

    private static JsonObject in(String name, com.google.gson.JsonElement content) {
        var object = new JsonObject();
        object.add(name, content);
        return object;
    }

    private Count known(String stem) {
        expect(List.of(stem));
        return counts.getOrDefault(stem, new Count(0, 0));
    }

    @Override
    public int count(String word, int upTo) {
        return Terms.of(word, Analysis.STEMS).stream()
                .mapToInt(stem -> Math.min(upTo, known(stem).visible()))
                .max()
                .orElse(0);
    }

    @Override
    public int frequency(String stem) {
        return known(stem).all();
    }

    @Override
    public int size() {
        var known = size;
        if (known == null) {
            long total = index.<Long>ask(session -> session.search(FailureDocument.class)
                    .where(f -> f.exists().field("readers"))
                    .fetchTotalHitCount());
            known = (int) Math.max(1, total);
            size = known;
        }
        return known;
    }

    @Override
    public List<String> completions(String beginning) {
        if (beginning.length() < SHORTEST_PREFIX) {
            return List.of();
        }
        var f = index.scope().predicate();
        var frequencies = words(
                f.prefix().field(WORDS).matching(beginning).toPredicate(),
                word -> word.startsWith(beginning) && word.length() > beginning.length());
        return best(frequencies, (_, _) -> 0, MOST_COMPLETIONS);
    }

    @Override
    public List<String> corrections(String word, int letters) {
        if (word.length() > LONGEST_WORD || word.length() < SHORTEST_CORRECTED) {
            return List.of();
        }
        var f = index.scope().predicate();
        var frequencies = words(
                f.match().field(WORDS).matching(word).fuzzy(letters).toPredicate(),
                other -> isLike(word, other, letters));
        return best(frequencies, Comparator.comparing(other -> -SPELLING.getDistance(word, other)), MOST_CORRECTIONS);
    }

    private static boolean isLike(String word, String other, int letters) {
        var alike = SPELLING.getDistance(word, other);
        return !other.equals(word)
                && alike > ALIKE
                && Math.round((1 - alike) * Math.min(word.length(), other.length())) <= letters
                && !Terms.of(other, Analysis.STEMS).isEmpty();
    }

    /** Those that come first, the most frequent of them before the others. */
    private static List<String> best(Map<String, Integer> frequencies, Comparator<String> first, int most) {
        return frequencies.keySet().stream()
                .sorted(first.thenComparing(word -> -frequencies.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /** The words of that kind in the texts that match best, with in how many of the texts each one stands. */
    private Map<String, Integer> words(SearchPredicate having, Predicate<String> kind) {
        var found = index.ask(session -> session.search(FailureDocument.class)
                .select(HitOf::projection)
                .where(visible(index.scope().predicate(), having))
                .fetchHits(TEXTS_READ));
        var frequencies = new HashMap<String, Integer>();
        for (var hit : found) {
            var words = hit.everything()
                    .flatMap(text -> Terms.of(text, Analysis.PLAIN_WORDS).stream())
                    .filter(kind)
                    .collect(Collectors.toSet());
            words.forEach(word -> frequencies.merge(word, 1, Integer::sum));
        }
        return frequencies;
    }

    private SearchPredicate visible(SearchPredicateFactory f, SearchPredicate having) {
        return f.bool().must(having).filter(visible.predicate(f)).toPredicate();
    }
}
