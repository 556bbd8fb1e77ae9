package dev.hindcast.search.read.failures;

import dev.hindcast.search.SearchQuery.Highlight;
import dev.hindcast.search.SearchQuery.Hit;
import dev.hindcast.search.SearchQuery.SimilarLesson;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;

/**
 * A document that was found, as it is read from the index.
 *
 * @param card as JSON
 */
record HitOf(String card, float score, Map<TextField, List<String>> texts) {

    private static final String CARD = "card";
    private static final int MOST_HIGHLIGHTS = 3;

    /** What is stored of a document to be shown. */
    static final Set<String> FIELDS = Stream.concat(
                    Stream.of(CARD), Stream.of(TextField.values()).map(TextField::path))
            .collect(Collectors.toUnmodifiableSet());

    /** A document as Lucene has it. */
    static HitOf of(Document stored, float score) {
        var texts = new EnumMap<TextField, List<String>>(TextField.class);
        for (var field : TextField.values()) {
            texts.put(field, List.of(stored.getValues(field.path())));
        }
        return new HitOf(stored.get(CARD), score, texts);
    }

    static ProjectionFinalStep<HitOf> projection(SearchProjectionFactory<?, ?> f) {
        var parts = new ArrayList<ProjectionFinalStep<?>>();
        parts.add(f.field(CARD, String.class));
        parts.add(f.score());
        Stream.of(TextField.values())
                .forEach(field -> parts.add(
                        field == TextField.TITLE
                                ? f.field(field.path(), String.class)
                                : f.field(field.path(), String.class).list()));
        return f.composite().from(parts.toArray(ProjectionFinalStep<?>[]::new)).asList(HitOf::of);
    }

    private static HitOf of(List<?> parts) {
        var texts = new EnumMap<TextField, List<String>>(TextField.class);
        for (var field : TextField.values()) {
            texts.put(
                    field,
                    switch (parts.get(2 + field.ordinal())) {
                        case null -> List.of();
                        case List<?> several ->
                            several.stream().map(String::valueOf).toList();
                        case Object one -> List.of(String.valueOf(one));
                    });
        }
        return new HitOf((String) parts.get(0), (Float) parts.get(1), texts);
    }

    /** The same with another score. */
    HitOf scored(float other) {
        return new HitOf(card, other, texts);
    }

    /** All its texts. */
    Stream<String> everything() {
        return texts.values().stream().flatMap(List::stream);
    }

    Card readCard() {
        return FactStore.JSON.readValue(card, Card.class);
    }

    Hit hit(Passages passages) {
        var read = readCard();
        var highlights = passages.best(texts);
        if (!read.lead().isEmpty()
                && highlights.stream().allMatch(passage -> passage.field().equals(TextField.TITLE.code()))) {
            highlights.add(new Highlight(TextField.SUMMARY.code(), read.lead()));
        }
        return new Hit(
                read.kind(),
                read.id(),
                read.href(),
                read.externalKey(),
                read.title(),
                read.postMortem(),
                read.project(),
                read.projectName(),
                read.unit(),
                read.publishedAt(),
                read.causes(),
                read.lessons().stream().map(SimilarLesson::statement).toList(),
                highlights.stream().limit(MOST_HIGHLIGHTS).toList(),
                score);
    }
}
