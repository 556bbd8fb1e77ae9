package dev.hindcast.value.web;

import dev.hindcast.organisation.OrganisationQuery;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.SignedIn;
import dev.hindcast.value.ValueQuery.Waiting;
import dev.hindcast.value.ValueQuery.WaitingFor;
import java.time.Clock;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /claims/waiting}: what the caller is to attest or to confirm. */
@RestController
@RequestMapping("/api/v1/claims/waiting")
class WaitingResource {

    /** The claims that wait, longest first. */
    record Claims(List<Waiting> items, int total) {}

    private final QueryGateway queries;
    private final InstallationZone zone;
    private final Clock clock;

    WaitingResource(QueryGateway queries, InstallationZone zone, Clock clock) {
        this.queries = queries;
        this.zone = zone;
        this.clock = clock;
    }

    @GetMapping
    Claims waiting(@AuthenticationPrincipal SignedIn caller) {
        var actor = caller.actor();
        var organisation = new OrganisationQuery.Directory();
        var settings = queries.query(organisation, organisation.answer()).join().settings();
        var question = new WaitingFor(
                actor.person(), actor.has(Role.FINANCE), settings.financeConfirms(), zone.dayOf(clock.instant()));
        var claims = queries.query(question, question.answer()).join().claims();
        return new Claims(claims, claims.size());
    }
}
