package dev.hindcast.bench;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Who acts in a benchmark. */
public final class Caller {

    public static final Actor ACTOR = new Actor(new PersonId("bench"), Set.of(Role.values()));

    private Caller() {}

    /** The metadata of something that happened and was recorded at a past moment. */
    public static Map<String, String> at(Instant recorded, LocalDate effective) {
        return new Occasion(ACTOR, recorded, effective, Source.IMPORT).metadata();
    }
}
