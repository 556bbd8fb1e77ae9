package dev.hindcast.postmortem.read.account;

import dev.hindcast.postmortem.ReadingFacts;
import dev.hindcast.postmortem.Restrictions;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.Role;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which post-mortems a reader is shown: those that are not restricted, and restricted ones to members of the units
 * named, executives, participants, the one who opened it, and those who are asked for a review until it has ended.
 *
 * @see "ADR-0043"
 */
@Component
class Sight implements Restrictions {

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
                                + " or :readersUnit = any (a.restricted_to)"
                                + " or jsonb_exists(a.papers -> 'review' -> 'reviewers', :reader))",
                        "reader",
                        reader.person().value())
                .with(
                        "readersUnit",
                        facts.unitOf(reader.person()).map(Code::value).orElse(""));
    }

    @Override
    public Set<PostMortemId> hiddenFrom(Actor reader) {
        var seen = of(reader);
        return Set.copyOf(jdbc.sql("select post_mortem from postmortem.account where cardinality(restricted_to) > 0"
                        + " except select a.post_mortem from postmortem.account a" + seen.clause())
                .params(seen.parameters())
                .query((row, _) -> new PostMortemId(row.getString(1)))
                .list());
    }

    private boolean anyRestricted() {
        return jdbc.sql("select exists (select 1 from postmortem.account where cardinality(restricted_to) > 0)")
                .query(Boolean.class)
                .single();
    }
}
