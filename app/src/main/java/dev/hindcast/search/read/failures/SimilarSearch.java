package dev.hindcast.search.read.failures;

import dev.hindcast.search.FailureKind;
import dev.hindcast.search.FailureOrder;
import dev.hindcast.search.SearchQuery.FindSimilar;
import dev.hindcast.search.SearchQuery.Highlight;
import dev.hindcast.search.SearchQuery.Similar;
import dev.hindcast.shared.PageRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Answers from one index which post-mortems are like a text or a project: those that would be found for it, each with how
 * much of what is telling in it they speak of.
 *
 * @see "ADR-0071"
 */
final class SimilarSearch {

    /** What a text of usual length has that says a word once, as a share of what repeating it can bring. */
    private static final double SAID_ONCE = 0.4545;

    /** What standing together, in the title and among related words adds, on the average. */
    private static final double IN_CONTEXT = 1.5;

    private final FailureIndex index;

    SimilarSearch(FailureIndex index) {
        this.index = index;
    }

    FindSimilar.Result answer(FindSimilar query) {
        var project = project(query);
        var known = Known.to(query.reader(), index);
        var text = QueryText.plain(text(query, project));
        try (var snapshot = index.snapshot(known.readers())) {
            var vocabulary = snapshot.vocabulary();
            var wording = Wording.of(text, vocabulary, known.synonyms());
            if (wording.isEmpty()) {
                return new FindSimilar.Result(List.of());
            }
            var matching = new Matching(text, wording, new NamedValues(List.of(), known.labels()));
            var whole = whole(wording, vocabulary);
            var candidates = snapshot.candidates(
                    like(matching, known.readers(), project),
                    FailureOrder.RELEVANCE,
                    0,
                    Reordering.among(PageRequest.first(query.size())));
            if (candidates.isEmpty()) {
                return new FindSimilar.Result(List.of());
            }
            var passages = new Passages(matching);
            var best = new Reordering(candidates, matching, vocabulary)
                    .best(index.scope().predicate(), 0, query.size());
            return new FindSimilar.Result(
                    best.stream().map(hit -> similar(hit, passages, whole)).toList());
        }
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

    /** What a text of usual length gets that says each of the most telling words once. */
    private static double whole(Wording wording, Vocabulary vocabulary) {
        return wording.telling().stream()
                .mapToDouble(stem -> wording.stems().getOrDefault(stem, 0) * vocabulary.rarity(stem))
                .map(weight -> weight * SAID_ONCE * IN_CONTEXT)
                .sum();
    }

    private SearchPredicate like(Matching matching, Visible visible, @Nullable ProjectFacts project) {
        var f = index.scope().predicate();
        var all = f.bool()
                .must(matching.predicate(f))
                .filter(visible.predicate(f))
                .filter(Facet.KIND.anyOf(f, Set.of(FailureKind.POST_MORTEM.name())));
        if (project != null) {
            all.mustNot(f.match().field("facets.project").matching(project.project()));
        }
        return all.toPredicate();
    }

    private static Similar similar(HitOf hit, Passages passages, double whole) {
        var card = hit.readCard();
        var passage = passages.best(hit.texts()).stream()
                .map(Highlight::text)
                .max(Comparator.comparingInt(Passages::marks))
                .orElse(card.lead());
        var score = whole <= 0 ? 0 : Math.min(1, hit.score() / whole);
        return new Similar(card.id(), card.title(), passage, card.lessons(), score);
    }
}
