package dev.hindcast.postmortem.read.account;

import dev.hindcast.postmortem.ReadingFacts;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which post-mortems a reader is shown: those that are not restricted, and restricted ones to members of the units
 * named, executives, participants and the one who opened it.
 *
 * @see "ADR-0043"
 */
@Component
class Sight {

    private final JdbcClient jdbc;
    private final ReadingFacts facts;

    Sight(JdbcClient jdbc, ReadingFacts facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /** The condition on {@code account a}, with its parameters. */
    Selection of(Actor reader) {
        var selection = new Selection();
        if (reader.has(Role.EXECUTIVE) || !anyRestricted()) {
            return selection;
        }
        return selection
                .where(
                        "(cardinality(a.restricted_to) = 0 or a.opened_by = :reader or :reader = any (a.participants)"
                                + " or :readersUnit = any (a.restricted_to))",
                        "reader",
                        reader.person().value())
                .with(
                        "readersUnit",
                        facts.unitOf(reader.person()).map(Code::value).orElse(""));
    }

    private boolean anyRestricted() {
        return jdbc.sql("select exists (select 1 from postmortem.account where cardinality(restricted_to) > 0)")
                .query(Boolean.class)
                .single();
    }
}
