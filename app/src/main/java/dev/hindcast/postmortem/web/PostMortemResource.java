package dev.hindcast.postmortem.web;

import dev.hindcast.postmortem.ActionState;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemQuery;
import dev.hindcast.postmortem.PostMortemStatus;
import dev.hindcast.postmortem.web.PostMortemViews.Account;
import dev.hindcast.postmortem.web.PostMortemViews.ListedAction;
import dev.hindcast.postmortem.web.PostMortemViews.ListedPostMortem;
import dev.hindcast.postmortem.web.PostMortemViews.Text;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
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

/** {@code /failures/{id}}, {@code /post-mortems} and {@code /actions}: what failures taught. */
@RestController
@RequestMapping("/api/v1")
class PostMortemResource {

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final Clock clock;

    PostMortemResource(CommandGateway commands, QueryGateway queries, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping({"/failures/{id}", "/post-mortems/{id}"})
    Account get(@PathVariable PostMortemId id, @AuthenticationPrincipal SignedIn who) {
        return ask(new PostMortemQuery.GetPostMortem(id, who.actor()))
                .postMortem()
                .map(Account::of)
                .orElseThrow(() -> DomainRule.notFound(
                        "post-mortem-unknown", "There is no post-mortem '%s' that you may see.".formatted(id)));
    }

    @GetMapping({"/failures/{id}/revisions/{number}", "/post-mortems/{id}/revisions/{number}"})
    Text revision(@PathVariable PostMortemId id, @PathVariable int number, @AuthenticationPrincipal SignedIn who) {
        return ask(new PostMortemQuery.GetRevision(id, number, who.actor()))
                .content()
                .map(Text::of)
                .orElseThrow(() -> DomainRule.notFound(
                        "revision-unknown", "There is no revision %d that you may see.".formatted(number)));
    }

    @GetMapping("/post-mortems")
    Page<ListedPostMortem> list(
            @RequestParam(defaultValue = "") Set<ProjectId> project,
            @RequestParam(defaultValue = "") Set<PostMortemStatus> status,
            @RequestParam @Nullable String q,
            PageRequest page,
            @AuthenticationPrincipal SignedIn who) {
        return page(
                ask(new PostMortemQuery.ListPostMortems(project, status, q, who.actor(), page))
                        .postMortems(),
                ListedPostMortem::of);
    }

    @GetMapping("/actions")
    Page<ListedAction> actions(
            @RequestParam @Nullable PersonId owner,
            @RequestParam @Nullable ActionState state,
            @RequestParam @Nullable Boolean overdue,
            PageRequest page,
            @AuthenticationPrincipal SignedIn who) {
        return page(
                ask(new PostMortemQuery.ListActions(owner, state, overdue, LocalDate.now(clock), who.actor(), page))
                        .actions(),
                ListedAction::of);
    }

    @PostMapping("/post-mortems")
    Receipt open(PostMortemCommand.Open command) {
        return commands.sendAndWait(command);
    }

    @PostMapping("/post-mortems/{id}/{command}")
    Receipt give(PostMortemCommand command) {
        return commands.sendAndWait(command);
    }

    private static <A, B> Page<B> page(Page<A> page, Function<A, B> view) {
        return new Page<>(page.items().stream().map(view).toList(), page.page(), page.size(), page.total());
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
