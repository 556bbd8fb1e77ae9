package dev.hindcast.search.read.failures;

import dev.hindcast.search.SearchQuery.Highlight;
import dev.hindcast.search.SearchQuery.Hit;
import dev.hindcast.search.SearchQuery.SimilarLesson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;

/**
 * A document that was found, as it is read from the index.
 *
 * @param card as JSON
 */
record HitOf(String id, String card, float score, Map<TextField, List<String>> texts) {

    private static final int MOST_HIGHLIGHTS = 3;

    static ProjectionFinalStep<HitOf> projection(SearchProjectionFactory<?, ?> f) {
        var parts = new ArrayList<ProjectionFinalStep<?>>();
        parts.add(f.id(String.class));
        parts.add(f.field("card", String.class));
        parts.add(f.score());
        Stream.of(TextField.values())
                .forEach(field -> parts.add(
                        field == TextField.TITLE
                                ? f.field(field.path(), String.class)
                                : f.field(field.path(), String.class).list()));
        return f.composite().from(parts.toArray(ProjectionFinalStep<?>[]::new)).asList(HitOf::of);
    }

    private static HitOf of(List<?> parts) {
        var texts = new java.util.EnumMap<TextField, List<String>>(TextField.class);
        for (var field : TextField.values()) {
            texts.put(
                    field,
                    switch (parts.get(3 + field.ordinal())) {
                        case null -> List.of();
                        case List<?> several ->
                            several.stream().map(String::valueOf).toList();
                        case Object one -> List.of(String.valueOf(one));
                    });
        }
        return new HitOf((String) parts.get(0), (String) parts.get(1), (Float) parts.get(2), texts);
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
