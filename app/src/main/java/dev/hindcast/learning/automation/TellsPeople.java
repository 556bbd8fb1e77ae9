package dev.hindcast.learning.automation;

import dev.hindcast.learning.AskedSearch;
import dev.hindcast.learning.InboxQuery.KeptSearches;
import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.people.PersonFacts;
import dev.hindcast.search.SearchQuery.FindFailures;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells people what became due, and subscribers what was published: asked again and again it tells each thing once.
 *
 * @see "ADR-0087"
 */
@Component
class TellsPeople {

    /** How long a publication is looked for by subscribers' searches: the index may be a little behind. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int NEWEST = 100;

    private final NoticeBoard board;
    private final OrganisationFacts organisation;
    private final PersonFacts people;
    private final QueryGateway queries;
    private final TransactionTemplate transactions;
    private final Clock clock;

    TellsPeople(
            NoticeBoard board,
            OrganisationFacts organisation,
            PersonFacts people,
            QueryGateway queries,
            TransactionTemplate transactions,
            Clock clock) {
        this.board = board;
        this.organisation = organisation;
        this.people = people;
        this.queries = queries;
        this.transactions = transactions;
        this.clock = clock;
    }

    void remind() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        transactions.executeWithoutResult(_ -> {
            board.remindOfActions(today, now);
            board.askForEffects(today, organisation.settings().effectReviewDays(), now);
            board.askForOutcomes(today, now);
        });
    }

    void tellSubscribers() {
        var now = clock.instant();
        var announced = transactions.execute(_ -> Set.copyOf(board.announced()));
        if (announced == null || announced.isEmpty()) {
            return;
        }
        queries.query(new KeptSearches(null, Actor.SYSTEM), KeptSearches.Result.class)
                .join()
                .searches()
                .forEach(kept -> tell(kept, announced, now));
        transactions.executeWithoutResult(_ -> board.forgetAnnouncedBefore(now.minus(PATIENCE)));
    }

    /** Asks as the person would at this moment, with the roles and the unit that they have now. */
    private void tell(KeptSearches.Kept kept, Set<String> announced, Instant now) {
        actor(kept.person()).ifPresent(reader -> {
            var found = queries.query(
                            AskedSearch.read(kept.search().asked()).newest(NEWEST, reader), FindFailures.Result.class)
                    .join();
            transactions.executeWithoutResult(_ -> found.hits().stream()
                    .map(hit -> hit.postMortem() == null ? hit.id() : hit.postMortem())
                    .distinct()
                    .filter(announced::contains)
                    .forEach(postMortem -> board.tellOfHit(
                            kept.person().value(), kept.search().search().value(), postMortem, now)));
        });
    }

    private Optional<Actor> actor(PersonId person) {
        var found = transactions.execute(_ -> people.find(person).map(known -> new Actor(person, known.roles())));
        return found == null ? Optional.empty() : found;
    }
}
