package dev.hindcast.desk.automation;

import dev.hindcast.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Remembers what was mailed to whom. What is to be mailed is claimed here first, each thing by one node only, and given
 * back when the mail cannot be sent.
 *
 * @see "ADR-0101"
 */
@Component
class MailBook {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    MailBook(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Those of the things that nobody has claimed yet. */
    List<String> claim(PersonId person, List<String> things, Instant now) {
        return Objects.requireNonNull(transactions.execute(_ -> things.stream()
                .filter(thing -> jdbc.sql("""
                                        insert into desk.mailed (person, about, mailed_at) values (?, ?, ?)
                                        on conflict (person, about) do nothing""")
                                .params(person.value(), thing, now.atOffset(ZoneOffset.UTC))
                                .update()
                        == 1)
                .toList()));
    }

    void giveBack(PersonId person, List<String> things) {
        transactions.executeWithoutResult(_ -> jdbc.sql("delete from desk.mailed where person = ? and about = any (?)")
                .params(person.value(), things.toArray(String[]::new))
                .update());
    }

    /** Whether the digest of that day is still to be sent to the person, by whoever asks now and nobody else. */
    boolean claimDigest(PersonId person, LocalDate day) {
        return Boolean.TRUE.equals(transactions.execute(_ ->
                jdbc.sql("""
                                insert into desk.reader (person, digest_on) values (:person, :day)
                                on conflict (person) do update set digest_on = :day
                                    where desk.reader.digest_on is null or desk.reader.digest_on < :day""").param("person", person.value()).param("day", day).update() == 1));
    }

    /** The digest of that day could not be sent. */
    void giveBackDigest(PersonId person, LocalDate day) {
        transactions.executeWithoutResult(
                _ -> jdbc.sql("update desk.reader set digest_on = null where person = ? and digest_on = ?")
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
