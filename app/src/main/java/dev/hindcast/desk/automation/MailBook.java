package dev.hindcast.desk.automation;

import dev.hindcast.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Remembers what was mailed to whom. What is to be mailed is claimed here first, each thing by one node only; settled
 * once it is sent, and given back when the mail cannot be. What a node that died had claimed and not settled may be claimed
 * again after a while.
 *
 * @see "ADR-0101"
 */
@Component
class MailBook {

    /** After it, whoever has claimed and not settled is taken to be dead; no mail takes so long. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    MailBook(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Those of the things that nobody has been told of, nor is being told of by another node. */
    List<String> claim(PersonId person, List<String> things, Instant now) {
        return Objects.requireNonNull(transactions.execute(_ -> things.stream()
                .filter(thing -> jdbc.sql("""
                                        insert into desk.mailed (person, about, mailed_at, sent) values (?, ?, ?, false)
                                        on conflict (person, about) do update set mailed_at = excluded.mailed_at
                                            where not desk.mailed.sent and desk.mailed.mailed_at < ?""")
                                .params(
                                        person.value(),
                                        thing,
                                        now.atOffset(ZoneOffset.UTC),
                                        now.minus(LEASE).atOffset(ZoneOffset.UTC))
                                .update()
                        == 1)
                .toList()));
    }

    /** The things are told. */
    void settle(PersonId person, List<String> things) {
        transactions.executeWithoutResult(
                _ -> jdbc.sql("update desk.mailed set sent = true where person = ? and about = any (?)")
                        .params(person.value(), things.toArray(String[]::new))
                        .update());
    }

    /** Whether one of the things is claimed and not known to be told. */
    boolean isUnderWay(PersonId person, List<String> things) {
        return !things.isEmpty()
                && jdbc.sql("select exists (select from desk.mailed where person = ? and about = any (?) and not sent)")
                        .params(person.value(), things.toArray(String[]::new))
                        .query(Boolean.class)
                        .single();
    }

    void giveBack(PersonId person, List<String> things) {
        transactions.executeWithoutResult(_ -> jdbc.sql("delete from desk.mailed where person = ? and about = any (?)")
                .params(person.value(), things.toArray(String[]::new))
                .update());
    }

    /** Whether the digest of that day is still to be sent to the person, by whoever asks now and nobody else. */
    boolean claimDigest(PersonId person, LocalDate day, Instant now) {
        return Boolean.TRUE.equals(transactions.execute(_ -> jdbc.sql("""
                                insert into desk.reader (person, digest_on, digest_claimed_at) values (:person, :day, :now)
                                on conflict (person) do update set digest_on = :day, digest_claimed_at = :now
                                    where desk.reader.digest_on is null or desk.reader.digest_on < :day
                                        or desk.reader.digest_on = :day and desk.reader.digest_claimed_at < :dead""")
                        .param("person", person.value())
                        .param("day", day)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("dead", now.minus(LEASE).atOffset(ZoneOffset.UTC))
                        .update()
                == 1));
    }

    /** The digest of that day is sent, or there is nothing to tell. */
    void settleDigest(PersonId person, LocalDate day) {
        transactions.executeWithoutResult(
                _ -> jdbc.sql("update desk.reader set digest_claimed_at = null where person = ? and digest_on = ?")
                        .params(person.value(), day)
                        .update());
    }

    /** The digest of that day could not be sent. */
    void giveBackDigest(PersonId person, LocalDate day) {
        transactions.executeWithoutResult(_ -> jdbc.sql(
                        "update desk.reader set digest_on = null, digest_claimed_at = null where person = ? and digest_on = ?")
                .params(person.value(), day)
                .update());
    }

    /** The secret by which the person ends their mails. */
    String token(PersonId person) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            jdbc.sql("insert into desk.reader (person) values (?) on conflict (person) do nothing")
                    .param(person.value())
                    .update();
            return jdbc.sql("select token from desk.reader where person = ?")
                    .param(person.value())
                    .query(String.class)
                    .single();
        }));
    }
}
