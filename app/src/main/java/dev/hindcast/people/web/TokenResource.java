package dev.hindcast.people.web;

import dev.hindcast.people.PeopleQuery.OwnTokens;
import dev.hindcast.people.TokenCommand.IssueToken;
import dev.hindcast.people.TokenCommand.RevokeToken;
import dev.hindcast.people.TokenId;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.SignedIn;
import java.net.URI;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /tokens}: the caller's own personal tokens. */
@RestController
@RequestMapping("/api/v1/tokens")
class TokenResource {

    private final CommandGateway commands;
    private final QueryGateway queries;

    TokenResource(CommandGateway commands, QueryGateway queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** The caller's tokens, without their secrets. */
    record Items(List<OwnTokens.Token> items) {}

    /** A new token; it is told here and never again. */
    record Issued(String id, String token) {}

    @GetMapping
    Items list(@AuthenticationPrincipal SignedIn who) {
        var query = new OwnTokens(who.actor());
        return new Items(queries.query(query, query.answer()).join().tokens());
    }

    @PostMapping
    ResponseEntity<Issued> issue(IssueToken command) {
        Receipt receipt = commands.sendAndWait(command);
        return ResponseEntity.created(URI.create("/api/v1/tokens/" + receipt.id()))
                .body(new Issued(receipt.id(), command.secret().token()));
    }

    @DeleteMapping("/{token}")
    Receipt revoke(@PathVariable TokenId token) {
        return commands.sendAndWait(new RevokeToken(token));
    }
}
