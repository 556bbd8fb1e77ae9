package dev.hindcast.search.read.failures;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Role;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may find a document, as tokens: a document is found by a reader who holds one of its tokens. */
final class Readers {
    static final Set<String> EVERYONE = Set.of("everyone");

    private Readers() {}

    /** The readers of a restricted post-mortem: some units, some persons, and executives. */
    static Set<String> restrictedTo(Set<String> units, Set<String> persons) {
        var tokens = new LinkedHashSet<String>();
        tokens.add(role(Role.EXECUTIVE));
        units.forEach(unit -> tokens.add("unit:" + unit));
        persons.forEach(person -> tokens.add("person:" + person));
        return tokens;
    }

    /** The tokens that a person of a unit holds. */
    static Set<String> heldBy(Actor reader, @Nullable String unit) {
        var tokens = new LinkedHashSet<>(EVERYONE);
        tokens.add("person:" + reader.person());
        if (unit != null) {
            tokens.add("unit:" + unit);
        }
        reader.roles().forEach(role -> tokens.add(role(role)));
        return tokens;
    }

    private static String role(Role role) {
        return "role:" + role;
    }
}
