package dev.hindcast.desk.web;

import dev.hindcast.desk.DeskCommand.ChooseMail;
import dev.hindcast.desk.DeskCommand.OfTask;
import dev.hindcast.desk.DeskCommand.OfView;
import dev.hindcast.desk.DeskCommand.SaveView;
import dev.hindcast.desk.DeskQuery.Kept;
import dev.hindcast.desk.DeskQuery.News;
import dev.hindcast.desk.DeskQuery.Tasks;
import dev.hindcast.desk.MailWish;
import dev.hindcast.desk.Unsubscribing;
import dev.hindcast.desk.web.DeskJson.Views;
import dev.hindcast.desk.web.DeskJson.Waiting;
import dev.hindcast.desk.web.DeskJson.WaitingTask;
import dev.hindcast.desk.web.DeskJson.WhatIsNew;
import dev.hindcast.shared.Query;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the caller and is new to them, the views they keep, and what is mailed to them. */
@RestController
@RequestMapping("/api/v1")
class DeskResource {

    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final Unsubscribing mails;
    private final Clock clock;

    DeskResource(CommandGateway commands, QueryGateway queries, Unsubscribing mails, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.mails = mails;
        this.clock = clock;
    }

    @GetMapping("/inbox/tasks")
    Waiting tasks(@AuthenticationPrincipal SignedIn who) {
        var today = LocalDate.now(clock);
        var tasks = ask(new Tasks(who.actor(), today)).tasks();
        return new Waiting(
                today, tasks.stream().map(task -> WaitingTask.of(task, today)).toList(), tasks.size());
    }

    @PostMapping("/inbox/tasks/{task}/{command}")
    Receipt give(OfTask command) {
        return commands.sendAndWait(command);
    }

    /** Since the caller last looked at the screens unless a moment is given; since a fortnight when they never did. */
    @GetMapping("/inbox/news")
    WhatIsNew news(@RequestParam @Nullable Instant since, @AuthenticationPrincipal SignedIn who) {
        var looked = since == null ? ask(new Kept(who.actor())).lookedAt() : since;
        var now = clock.instant();
        var news = ask(new News(who.actor(), looked == null ? now.minus(FORTNIGHT) : looked, now));
        return new WhatIsNew(news.since(), news.until(), news.figures(), news.sections());
    }

    @GetMapping("/views")
    Views views(@AuthenticationPrincipal SignedIn who) {
        var views = ask(new Kept(who.actor())).views();
        return new Views(views, views.size());
    }

    @PostMapping("/views")
    Receipt save(SaveView command) {
        return commands.sendAndWait(command);
    }

    @PostMapping("/views/{view}/{command}")
    Receipt give(OfView command) {
        return commands.sendAndWait(command);
    }

    @GetMapping("/mail")
    MailWish mail(@AuthenticationPrincipal SignedIn who) {
        return ask(new Kept(who.actor())).mail();
    }

    @PostMapping("/mail/{person}/choose-mail")
    Receipt choose(ChooseMail command) {
        return commands.sendAndWait(command);
    }

    /** What mail programs call when somebody unsubscribes with one click; it tells nobody whether the secret is known. */
    @PostMapping("/unsubscribe/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unsubscribe(@PathVariable String token) {
        mails.unsubscribe(token);
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
