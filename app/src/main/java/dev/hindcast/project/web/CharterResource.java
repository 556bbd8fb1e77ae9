package dev.hindcast.project.web;

import dev.hindcast.project.ProjectQuery.ChartersWaitingFor;
import dev.hindcast.project.ProjectQuery.WaitingCharter;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /charters}: what waits for the caller's decision. */
@RestController
@RequestMapping("/api/v1/charters")
class CharterResource {

    private final QueryGateway queries;
    private final Clock clock;
    private final InstallationZone zone;

    CharterResource(QueryGateway queries, Clock clock, InstallationZone zone) {
        this.queries = queries;
        this.clock = clock;
        this.zone = zone;
    }

    /** The charters that wait. */
    record Items(List<WaitingCharter> items) {}

    @GetMapping("/waiting")
    @Operation(summary = "The charters that wait for the caller, as owner, for an owner, or as executive")
    Items waiting(@AuthenticationPrincipal SignedIn caller) {
        var actor = caller.actor();
        var query = new ChartersWaitingFor(actor.person(), actor.has(Role.EXECUTIVE), zone.dayOf(clock.instant()));
        return new Items(queries.query(query, query.answer()).join().charters());
    }
}
