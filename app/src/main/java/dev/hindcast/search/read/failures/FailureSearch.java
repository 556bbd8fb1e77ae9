package dev.hindcast.search.read.failures;

import dev.hindcast.search.SearchQuery;
import dev.hindcast.search.SearchQuery.FindFailures;
import dev.hindcast.search.SearchQuery.Highlight;
import dev.hindcast.search.SearchQuery.Hit;
import dev.hindcast.search.SearchQuery.SimilarLesson;
import dev.hindcast.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Answers from one index what is known about failing at something. */
final class FailureSearch {

    private static final int MOST_HIGHLIGHTS = 3;
    private static final int MOST_VALUES = 200;

    private final FailureIndex index;

    FailureSearch(FailureIndex index) {
        this.index = index;
    }

    FindFailures.Result answer(FindFailures query) {
        var readers = readers(query.reader(), index);
        var english = index.analyzer(Analysis.ENGLISH);
        Wording wording;
        try (var vocabulary = new Vocabulary(index, readers)) {
            wording = Wording.of(QueryText.parse(query.text()), index, vocabulary);
        }
        var words = wording.predicate(index.scope().predicate(), english);
        var narrowing = new Narrowing(readers, query.filter());
        return index.ask(session -> {
            var found = find(session, query, words, narrowing);
            return new FindFailures.Result(
                    found.hits(),
                    facets(session, words, narrowing, found),
                    wording.didYouMean(query.text()).orElse(null),
                    query.page().page(),
                    query.page().size(),
                    found.total().hitCount());
        });
    }

    /** The tokens the reader holds. */
    static Set<String> readers(Actor reader, FailureIndex index) {
        var unit = index.facts(PersonUnit.id(reader.person().value()))
                .map(json -> FactStore.JSON.readValue(json, PersonUnit.class).unit())
                .orElse(null);
        return Readers.heldBy(reader, unit);
    }

    private SearchResult<Hit> find(
            SearchSession session, FindFailures query, SearchPredicate words, Narrowing narrowing) {
        var search = session.search(FailureDocument.class)
                .select(FailureSearch::hit)
                .where(narrowing.predicate(index.scope().predicate(), words, null))
                .sort(f -> switch (query.order()) {
                    case RELEVANCE -> f.score().then().field("publishedAt").desc();
                    case DATE ->
                        f.field("publishedAt").desc().missing().last().then().score();
                    case COST -> f.field("cost").desc().missing().last().then().score();
                })
                .highlighter(h -> h.unified()
                        .tag("<mark>", "</mark>")
                        .encoder(HighlighterEncoder.HTML)
                        .numberOfFragments(1));
        for (var facet : Facet.values()) {
            if (facet.picked(query.filter()).isEmpty()) {
                search.aggregation(
                        facet.key(),
                        f -> f.terms()
                                .field(facet.path(), String.class)
                                .orderByCountDescending()
                                .maxTermCount(MOST_VALUES));
            }
        }
        return search.fetch(
                (int) Math.min(
                        query.page().offset(), Integer.MAX_VALUE - query.page().size()),
                query.page().size());
    }

    private static ProjectionFinalStep<Hit> hit(SearchProjectionFactory<?, ?> f) {
        var parts = new ArrayList<ProjectionFinalStep<?>>();
        parts.add(f.field("card", String.class));
        parts.add(f.score());
        for (var field : TextField.values()) {
            parts.add(f.highlight(field.path()));
        }
        return f.composite().from(parts.toArray(ProjectionFinalStep<?>[]::new)).asList(FailureSearch::hit);
    }

    private static Hit hit(List<?> parts) {
        var card = FactStore.JSON.readValue((String) parts.get(0), Card.class);
        var highlights = new ArrayList<Highlight>();
        for (var field : TextField.values()) {
            for (var passage : (List<?>) parts.get(2 + field.ordinal())) {
                highlights.add(new Highlight(field.code(), passage.toString()));
            }
        }
        if (!card.lead().isEmpty()
                && highlights.stream().allMatch(h -> h.field().equals(TextField.TITLE.code()))) {
            highlights.add(new Highlight(TextField.SUMMARY.code(), card.lead()));
        }
        return new Hit(
                card.kind(),
                card.id(),
                card.href(),
                card.externalKey(),
                card.title(),
                card.postMortem(),
                card.project(),
                card.projectName(),
                card.unit(),
                card.publishedAt(),
                card.causes(),
                card.lessons().stream().map(SimilarLesson::statement).toList(),
                highlights.stream().limit(MOST_HIGHLIGHTS).toList(),
                (Float) parts.get(1));
    }

    private SearchQuery.Facets facets(
            SearchSession session, SearchPredicate words, Narrowing narrowing, SearchResult<?> found) {
        var labels = index.facts(Labels.ID)
                .map(json -> FactStore.JSON.readValue(json, Labels.class))
                .orElse(Labels.NONE);
        Function<Facet, List<SearchQuery.Facet>> count = facet -> {
            var values = facet.picked(narrowing.filter()).isEmpty()
                    ? found.aggregation(facet.key())
                    : countedApart(session, words, narrowing, facet);
            return values.entrySet().stream()
                    .map(value -> new SearchQuery.Facet(
                            value.getKey(), facet.label(value.getKey(), labels), value.getValue()))
                    .toList();
        };
        return new SearchQuery.Facets(
                count.apply(Facet.KIND),
                count.apply(Facet.CAUSE),
                count.apply(Facet.PHASE),
                count.apply(Facet.UNIT),
                count.apply(Facet.YEAR),
                count.apply(Facet.STAGE),
                count.apply(Facet.STATUS),
                count.apply(Facet.TAG),
                count.apply(Facet.TECHNIQUE));
    }

    private Map<String, Long> countedApart(
            SearchSession session, SearchPredicate words, Narrowing narrowing, Facet facet) {
        return session.search(FailureDocument.class)
                .where(narrowing.predicate(index.scope().predicate(), words, facet))
                .aggregation(
                        facet.key(),
                        f -> f.terms()
                                .field(facet.path(), String.class)
                                .orderByCountDescending()
                                .maxTermCount(MOST_VALUES))
                .fetch(0)
                .aggregation(facet.key());
    }
}
