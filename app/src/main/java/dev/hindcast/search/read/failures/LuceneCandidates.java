package dev.hindcast.search.read.failures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;

/** Documents of a {@link LuceneSnapshot}, which need not be looked for again to be read or ranked. */
record LuceneCandidates(IndexSearcher searcher, List<Place> places) implements Candidates {

    /** Where a document stands, and how well it fits. */
    record Place(int number, float score) {}

    static LuceneCandidates of(IndexSearcher searcher, TopFieldDocs found, int offset) {
        return new LuceneCandidates(
                searcher,
                Arrays.stream(found.scoreDocs)
                        .skip(offset)
                        .map(document -> new Place(document.doc, score((FieldDoc) document)))
                        .toList());
    }

    private static float score(FieldDoc document) {
        return Stream.of(document.fields)
                .filter(Float.class::isInstance)
                .map(Float.class::cast)
                .findFirst()
                .orElse(0f);
    }

    @Override
    public boolean isEmpty() {
        return places.isEmpty();
    }

    @Override
    public List<HitOf> first(int size) {
        return places.stream().limit(size).map(this::read).toList();
    }

    @Override
    public List<HitOf> ranked(SearchPredicate by, int offset, int size) {
        var order = new HashMap<Integer, Integer>();
        IntStream.range(0, places.size()).forEach(place -> order.put(places.get(place).number, place));
        return Stream.of(rescored(LuceneMigrationUtils.toLuceneQuery(by)))
                .sorted(Comparator.comparingDouble((ScoreDoc document) -> -document.score)
                        .thenComparing(document -> order.getOrDefault(document.doc, 0)))
                .skip(offset)
                .limit(size)
                .map(document -> read(new Place(document.doc, document.score)))
                .toList();
    }

    private ScoreDoc[] rescored(Query by) {
        var all = places.stream()
                .map(place -> new ScoreDoc(place.number, place.score))
                .toArray(ScoreDoc[]::new);
        var found = new TopDocs(new TotalHits(all.length, TotalHits.Relation.EQUAL_TO), all);
        try {
            return new Anew(by).rescore(searcher, found, all.length).scoreDocs;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What counts is how well a document fits this query; how it was found does not. */
    private static final class Anew extends QueryRescorer {

        Anew(Query query) {
            super(query);
        }

        @Override
        protected float combine(float before, boolean matches, float score) {
            return matches ? score : 0;
        }
    }

    private HitOf read(Place place) {
        try {
            return HitOf.of(searcher.storedFields().document(place.number, HitOf.FIELDS), place.score);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
