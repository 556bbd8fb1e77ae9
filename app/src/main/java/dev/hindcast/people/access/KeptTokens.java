package dev.hindcast.people.access;

import dev.hindcast.people.PeopleQuery.OwnTokens;
import dev.hindcast.people.TokenCommand.IssueToken;
import dev.hindcast.people.TokenCommand.RevokeToken;
import dev.hindcast.people.TokenId;
import dev.hindcast.shared.Bearers;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.SignIns.SignIn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Personal tokens in a table, each as the SHA-256 of what its owner was told: random enough that nothing slower is
 * needed.
 *
 * @see "ADR-0105"
 */
@Component
class KeptTokens implements Bearers {

    private static final int MOST = 20;

    private record Found(Bearer bearer, String token, boolean usedToday) {}

    private final JdbcClient db;
    private final TransactionTemplate transactions;
    private final Clock clock;

    KeptTokens(JdbcClient db, TransactionTemplate transactions, Clock clock) {
        this.db = db;
        this.transactions = transactions;
        this.clock = clock;
    }

    @CommandHandler
    void handle(IssueToken command, Occasion occasion) {
        var person = occasion.actor().person().value();
        var today = today();
        var expires = command.expires() == null ? today.plusDays(IssueToken.USUAL_DAYS) : command.expires();
        if (expires.isBefore(today) || expires.isAfter(today.plusDays(IssueToken.MOST_DAYS))) {
            throw DomainRule.unacceptable(
                    "expires", "date.outOfRange", "must be a day within the next %d".formatted(IssueToken.MOST_DAYS));
        }
        var kept = db.sql("SELECT count(*) FROM people.api_token WHERE person = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
        if (kept >= MOST) {
            throw DomainRule.conflict(
                    "tokens-are-few", "You have %d tokens already; revoke one first.".formatted(MOST));
        }
        db.sql("""
                INSERT INTO people.api_token (token, person, name, hash, issued_on, expires_on, read_only)
                VALUES (:token, :person, :name, :hash, :today, :expires, :readOnly)""")
                .param("token", command.token().value())
                .param("person", person)
                .param("name", command.name().value())
                .param("hash", hash(command.secret().token()))
                .param("today", today)
                .param("expires", expires)
                .param("readOnly", Boolean.TRUE.equals(command.readOnly()))
                .update();
    }

    @CommandHandler
    void handle(RevokeToken command, Occasion occasion) {
        var rows = db.sql("DELETE FROM people.api_token WHERE token = :token AND person = :person")
                .param("token", command.token().value())
                .param("person", occasion.actor().person().value())
                .update();
        if (rows == 0) {
            throw DomainRule.notFound("token-unknown", "You have no token with this id.");
        }
    }

    @QueryHandler
    OwnTokens.Result answer(OwnTokens query) {
        return new OwnTokens.Result(db.sql(
                        "SELECT * FROM people.api_token WHERE person = :person ORDER BY issued_on DESC, name, token")
                .param("person", query.reader().person().value())
                .query((row, _) -> new OwnTokens.Token(
                        new TokenId(row.getString("token")),
                        row.getString("name"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("expires_on", LocalDate.class),
                        row.getObject("last_used_on", LocalDate.class),
                        row.getBoolean("read_only")))
                .list());
    }

    @Override
    public Optional<Bearer> of(String token) {
        var today = today();
        var found = db.sql("""
                SELECT t.token, t.read_only, t.last_used_on = :today AS used_today, c.person, c.user_name, c.password_hash, g.roles
                  FROM people.api_token t
                  JOIN people.credential c ON c.person = t.person
                  JOIN people.person_guard g ON g.person = t.person
                 WHERE t.hash = :hash AND t.expires_on >= :today AND NOT g.erased""")
                .param("hash", hash(token))
                .param("today", today)
                .query((row, _) -> new Found(
                        new Bearer(
                                new SignIn(
                                        new PersonId(row.getString("person")),
                                        row.getString("user_name"),
                                        row.getString("password_hash"),
                                        KeptCredentials.roles(row.getArray("roles"))),
                                row.getBoolean("read_only")),
                        row.getString("token"),
                        row.getBoolean("used_today")))
                .optional();
        found.filter(it -> !it.usedToday())
                .ifPresent(it -> transactions.executeWithoutResult(
                        _ -> db.sql("UPDATE people.api_token SET last_used_on = :today WHERE token = :token")
                                .param("today", today)
                                .param("token", it.token())
                                .update()));
        return found.map(Found::bearer);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
