package dev.hindcast.learning.web;

import dev.hindcast.learning.InboxQuery.Inbox;
import dev.hindcast.learning.InboxQuery.SavedSearches;
import dev.hindcast.learning.LearningCommand.OfSearch;
import dev.hindcast.learning.LearningCommand.PutAway;
import dev.hindcast.learning.LearningCommand.SaveSearch;
import dev.hindcast.learning.LearningQuery.Backlog;
import dev.hindcast.learning.LearningQuery.EffectsToReview;
import dev.hindcast.learning.LearningQuery.LikelyRecurrences;
import dev.hindcast.learning.LearningQuery.Resurfacing;
import dev.hindcast.learning.web.LearningJson.Notice;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.Query;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What goes on after publication: {@code /inbox}, {@code /saved-searches}, and what is asked of actions later. */
@RestController
@RequestMapping("/api/v1")
class InboxResource {

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final Clock clock;

    InboxResource(CommandGateway commands, QueryGateway queries, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    List<Notice> inbox(@AuthenticationPrincipal SignedIn who) {
        return ask(new Inbox(who.actor())).notices().stream().map(Notice::of).toList();
    }

    @PostMapping("/inbox/{notice}/put-away")
    Receipt putAway(PutAway command) {
        return commands.sendAndWait(command);
    }

    @GetMapping("/saved-searches")
    SavedSearches.Result savedSearches(@AuthenticationPrincipal SignedIn who) {
        return ask(new SavedSearches(who.actor()));
    }

    @PostMapping("/saved-searches")
    Receipt save(SaveSearch command) {
        return commands.sendAndWait(command);
    }

    @PostMapping("/saved-searches/{search}/{command}")
    Receipt give(OfSearch command) {
        return commands.sendAndWait(command);
    }

    @GetMapping("/actions/backlog")
    Backlog.Result backlog(@RequestParam(defaultValue = "12") int months, @AuthenticationPrincipal SignedIn who) {
        return ask(new Backlog(months, LocalDate.now(clock), who.actor()));
    }

    @GetMapping("/actions/effects")
    EffectsToReview.Result effects(@RequestParam @Nullable PersonId owner, @AuthenticationPrincipal SignedIn who) {
        return ask(new EffectsToReview(LocalDate.now(clock), owner, who.actor()));
    }

    @GetMapping("/failures/resurfacing")
    Resurfacing.Result resurfacing(@AuthenticationPrincipal SignedIn who) {
        return ask(new Resurfacing(LocalDate.now(clock), who.actor()));
    }

    @GetMapping("/failures/{id}/recurrences")
    LikelyRecurrences.Result recurrences(@PathVariable PostMortemId id, @AuthenticationPrincipal SignedIn who) {
        return ask(new LikelyRecurrences(id, who.actor()));
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
