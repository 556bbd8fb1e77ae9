package dev.hindcast.search.read.failures;

import dev.hindcast.search.FailureKind;
import dev.hindcast.search.SearchQuery.FindSimilar;
import dev.hindcast.search.SearchQuery.Similar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * Answers from one index which post-mortems are like a text or a project: those that share its most telling words.
 *
 * @see "ADR-0052"
 */
final class SimilarSearch {

    private static final int MOST_TERMS = 25;

    private final FailureIndex index;

    SimilarSearch(FailureIndex index) {
        this.index = index;
    }

    FindSimilar.Result answer(FindSimilar query) {
        var project = project(query);
        var readers = FailureSearch.readers(query.reader(), index);
        var telling = tellingTerms(text(query, project), readers);
        if (telling.isEmpty()) {
            return new FindSimilar.Result(List.of());
        }
        return new FindSimilar.Result(index.ask(session -> session.search(FailureDocument.class)
                .select(SimilarSearch::similar)
                .where(like(index.scope().predicate(), telling, readers, project))
                .highlighter(h -> h.unified()
                        .tag("<mark>", "</mark>")
                        .encoder(HighlighterEncoder.HTML)
                        .numberOfFragments(1))
                .fetchHits(query.size())));
    }

    private @Nullable ProjectFacts project(FindSimilar query) {
        return query.project() == null
                ? null
                : index.facts(ProjectFacts.id(query.project().value()))
                        .map(json -> FactStore.JSON.readValue(json, ProjectFacts.class))
                        .orElse(null);
    }

    private static String text(FindSimilar query, @Nullable ProjectFacts project) {
        var text = new StringBuilder(query.text() == null ? "" : query.text());
        if (project != null) {
            text.append(' ').append(project.framing().name());
            if (project.framing().problem() != null) {
                text.append(' ').append(project.framing().problem());
            }
        }
        return text.toString();
    }

    /** A stemmed word and its share of all that is asked, between 0 and 1. */
    private record Telling(String stem, float weight) {}

    private List<Telling> tellingTerms(String text, Set<String> readers) {
        var counts = new HashMap<String, Integer>();
        Terms.of(text, index.analyzer(Analysis.ENGLISH)).forEach(stem -> counts.merge(stem, 1, Integer::sum));
        var weighed = new ArrayList<Telling>();
        try (var vocabulary = new Vocabulary(index, readers)) {
            for (var stem : counts.entrySet()) {
                var documents = 1;
                for (var field : TextField.values()) {
                    documents = Math.max(documents, vocabulary.frequency(field.path(), stem.getKey()));
                }
                var rarity = Math.log(1 + vocabulary.size() / (double) documents);
                weighed.add(new Telling(stem.getKey(), (float) (Math.sqrt(stem.getValue()) * rarity)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        weighed.sort(Comparator.comparing(Telling::weight).reversed().thenComparing(Telling::stem));
        var most = weighed.subList(0, Math.min(MOST_TERMS, weighed.size()));
        var sum = (float) most.stream().mapToDouble(Telling::weight).sum();
        return most.stream()
                .map(term -> new Telling(term.stem, term.weight / sum))
                .toList();
    }

    private static SearchPredicate like(
            SearchPredicateFactory f, List<Telling> telling, Set<String> readers, @Nullable ProjectFacts project) {
        var any = f.bool();
        for (var term : telling) {
            var somewhere = f.match();
            var fields = somewhere.fields(TextField.TITLE.path());
            for (var field : TextField.values()) {
                if (field != TextField.TITLE) {
                    fields = fields.field(field.path());
                }
            }
            any.should(fields.matching(term.stem).skipAnalysis().constantScore().boost(term.weight));
        }
        var all = f.bool()
                .must(any)
                .filter(f.terms().field("readers").matchingAny(readers))
                .filter(f.match().field(Facet.KIND.path()).matching(FailureKind.POST_MORTEM.name()));
        if (project != null) {
            all.mustNot(f.match().field("facets.project").matching(project.project()));
        }
        return all.toPredicate();
    }

    private static ProjectionFinalStep<Similar> similar(SearchProjectionFactory<?, ?> f) {
        var parts = new ArrayList<ProjectionFinalStep<?>>();
        parts.add(f.field("card", String.class));
        parts.add(f.score());
        for (var field : TextField.values()) {
            parts.add(f.highlight(field.path()));
        }
        return f.composite().from(parts.toArray(ProjectionFinalStep<?>[]::new)).asList(SimilarSearch::similar);
    }

    private static Similar similar(List<?> parts) {
        var card = FactStore.JSON.readValue((String) parts.get(0), Card.class);
        var passage = parts.stream()
                .skip(2)
                .flatMap(passages -> ((List<?>) passages).stream())
                .map(Object::toString)
                .max(Comparator.comparingInt(SimilarSearch::marks))
                .orElse(card.lead());
        return new Similar(card.id(), card.title(), passage, card.lessons(), Math.min(1, (Float) parts.get(1)));
    }

    private static int marks(String passage) {
        return passage.split("<mark>", -1).length;
    }
}
