package dev.hindcast.learning.answers;

import dev.hindcast.learning.LearningQuery.CausesOf;
import dev.hindcast.learning.LearningQuery.ConsideredRecurrences;
import dev.hindcast.learning.LearningQuery.LikelyRecurrences;
import dev.hindcast.learning.LearningQuery.LikelyRecurrences.Likely;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.postmortem.PostMortemQuery.Factor;
import dev.hindcast.postmortem.PostMortemQuery.GetPostMortem;
import dev.hindcast.search.SearchQuery;
import dev.hindcast.search.SearchQuery.FindSimilar;
import dev.hindcast.search.SearchQuery.Similar;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers which earlier post-mortems seem to tell of the same failure: similar by what is said, and by a cause. */
@Component
class RecurrencesAnswer {

    /** How much of what the post-mortem says the earlier one has to cover. */
    private static final double SAME_ENOUGH = 0.3;

    private static final int LOOKED_AT = 15;
    private static final int MOST = 3;

    private final QueryGateway queries;

    RecurrencesAnswer(QueryGateway queries) {
        this.queries = queries;
    }

    @QueryHandler
    LikelyRecurrences.Result answer(LikelyRecurrences query) {
        return ask(new GetPostMortem(query.postMortem(), query.reader()))
                .postMortem()
                .map(account -> new LikelyRecurrences.Result(likely(account, query)))
                .orElseGet(() -> new LikelyRecurrences.Result(List.of()));
    }

    private List<Likely> likely(Account account, LikelyRecurrences query) {
        var causes = account.latest().factors().stream().map(Factor::cause).collect(Collectors.toSet());
        if (causes.isEmpty()) {
            return List.of();
        }
        var considered = new HashSet<>(account.recurredIn());
        considered.addAll(ask(new ConsideredRecurrences(query.postMortem(), query.reader()))
                .postMortems());
        considered.add(query.postMortem());
        var found = ask(new FindSimilar(text(account), null, LOOKED_AT, query.reader())).hits().stream()
                .filter(hit -> hit.score() >= SAME_ENOUGH && !considered.contains(new PostMortemId(hit.id())))
                .toList();
        var theirs = ask(new CausesOf(
                found.stream().map(hit -> new PostMortemId(hit.id())).toList(), null, query.reader()));
        return found.stream()
                .map(hit -> likely(hit, shared(hit, causes, theirs)))
                .filter(hit -> !hit.causes().isEmpty())
                .limit(MOST)
                .toList();
    }

    private static Likely likely(Similar hit, List<Code> causes) {
        return new Likely(new PostMortemId(hit.id()), hit.title(), causes, hit.passage(), hit.score());
    }

    private static List<Code> shared(Similar hit, Set<Code> causes, CausesOf.Result theirs) {
        return theirs.factors().stream()
                .filter(factor -> factor.postMortem().value().equals(hit.id()))
                .map(CausesOf.Factor::cause)
                .filter(causes::contains)
                .distinct()
                .toList();
    }

    private static String text(Account account) {
        var text = Stream.concat(Stream.of(account.summary().title()), account.latest().sections().values().stream())
                .collect(Collectors.joining(" "));
        return text.length() <= SearchQuery.MAX_COMPARED ? text : text.substring(0, SearchQuery.MAX_COMPARED);
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
