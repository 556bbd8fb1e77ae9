package dev.hindcast.learning.read.lessons;

import dev.hindcast.postmortem.ReadingFacts;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Role;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Which published post-mortems count for a reader: those that are not restricted, and restricted ones for members of the
 * units named, executives, participants and the one who opened it.
 *
 * @see "ADR-0043"
 */
@Component
class Sight {

    /** The condition on {@code learning.account a}, with the parameters of {@link #of}, published or not. */
    static final String READABLE = """
            (cardinality(a.restricted_to) = 0 or :executive or a.opened_by = :reader
                or :reader = any (a.participants) or :readersUnit = any (a.restricted_to))
            """;

    /** The condition for what is published as well. */
    static final String VISIBLE = "(a.published_on is not null and " + READABLE + ")\n";

    private final ReadingFacts facts;

    Sight(ReadingFacts facts) {
        this.facts = facts;
    }

    /** The parameters that say who reads; others may be added. */
    Map<String, Object> of(Actor reader) {
        var parameters = new HashMap<String, Object>();
        parameters.put("executive", reader.has(Role.EXECUTIVE));
        parameters.put("reader", reader.person().value());
        parameters.put(
                "readersUnit",
                reader.has(Role.EXECUTIVE)
                        ? ""
                        : facts.unitOf(reader.person()).map(Code::value).orElse(""));
        return parameters;
    }
}
