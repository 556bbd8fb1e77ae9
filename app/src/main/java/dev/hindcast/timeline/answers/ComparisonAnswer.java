package dev.hindcast.timeline.answers;

import dev.hindcast.organisation.OrganisationQuery;
import dev.hindcast.people.PeopleQuery;
import dev.hindcast.shared.Query;
import dev.hindcast.timeline.TimelineQuery.AsOfHere;
import dev.hindcast.timeline.TimelineQuery.Compare;
import dev.hindcast.timeline.TimelineQuery.Difference;
import dev.hindcast.timeline.TimelineQuery.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets two moments of a project side by side, fact by fact. */
@Component
class ComparisonAnswer {

    private final QueryGateway queries;
    private final AsOfHereAnswer asOf;

    ComparisonAnswer(QueryGateway queries, AsOfHereAnswer asOf) {
        this.queries = queries;
        this.asOf = asOf;
    }

    @QueryHandler
    Compare.Result answer(Compare query) {
        var names = new Called(ask(new PeopleQuery.NameEveryone()), ask(new OrganisationQuery.Directory()));
        var one = asOf.answer(new AsOfHere(query.project(), query.from(), query.reader()));
        var other = asOf.answer(new AsOfHere(query.project(), query.to(), query.reader()));
        var swapped = one.standing().recordedAt().isAfter(other.standing().recordedAt());
        var before = swapped ? other : one;
        var after = swapped ? one : other;
        return new Compare.Result(
                before.standing(),
                after.standing(),
                parts(new Picture(before, names).facts(), new Picture(after, names).facts()));
    }

    private static List<Part> parts(List<Fact> before, List<Fact> after) {
        var keys = new LinkedHashSet<String>();
        var parts = new LinkedHashMap<String, List<Difference>>();
        var known = new LinkedHashMap<String, Fact>();
        var later = new LinkedHashMap<String, Fact>();
        before.forEach(fact -> known.put(fact.key(), fact));
        after.forEach(fact -> later.put(fact.key(), fact));
        keys.addAll(later.keySet());
        keys.addAll(known.keySet());
        for (var title : Fact.PARTS) {
            parts.put(title, new ArrayList<>());
        }
        for (var key : keys) {
            var was = known.get(key);
            var is = later.get(key);
            var fact = is == null ? was : is;
            if (fact != null) {
                parts.computeIfAbsent(fact.part(), _ -> new ArrayList<>())
                        .add(new Difference(fact.label(), text(was), text(is)));
            }
        }
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    private static @Nullable String text(@Nullable Fact fact) {
        return fact == null ? null : fact.text();
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
