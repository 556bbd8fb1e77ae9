package dev.hindcast.checkin.web;

import dev.hindcast.checkin.CheckInCommand;
import dev.hindcast.checkin.CheckInId;
import dev.hindcast.checkin.CheckInQuery.Own;
import dev.hindcast.checkin.web.CheckInJson.Asked;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.SignedIn;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /check-ins}: the caller's own, whatever their roles. */
@RestController
@RequestMapping("/api/v1/check-ins")
class CheckInResource {

    private final CommandGateway commands;
    private final QueryGateway queries;

    CheckInResource(CommandGateway commands, QueryGateway queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** The check-ins, the latest first. */
    record Items(List<CheckInJson> items) {}

    @GetMapping
    Items list(@RequestParam(defaultValue = "26") int weeks, @AuthenticationPrincipal SignedIn who) {
        return new Items(
                own(weeks, who).checkIns().stream().map(CheckInJson::of).toList());
    }

    @GetMapping("/questions")
    List<Asked> questions(@RequestParam(defaultValue = "6") int teamSize) {
        return Asked.of(teamSize);
    }

    @GetMapping("/{week}")
    CheckInJson get(@PathVariable CheckInId week, @AuthenticationPrincipal SignedIn who) {
        return own(Own.MOST, who)
                .of(week.week())
                .map(CheckInJson::of)
                .orElseThrow(() -> DomainRule.notFound(
                        "check-in-unknown", "You did not answer the check-in of %s.".formatted(week.week())));
    }

    @PostMapping
    Receipt answer(CheckInCommand.Answer command) {
        return commands.sendAndWait(command);
    }

    @PostMapping("/{week}/{command}")
    Receipt give(CheckInCommand command) {
        return commands.sendAndWait(command);
    }

    private Own.Result own(int weeks, SignedIn who) {
        return queries.query(new Own(weeks, who.actor()), Own.Result.class).join();
    }
}
