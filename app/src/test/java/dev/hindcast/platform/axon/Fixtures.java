package dev.hindcast.platform.axon;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** Axon's aggregate fixture, knowing how Hindcast's commands find their aggregate and their occasion. */
public final class Fixtures {

    /** When and on which date everything happens unless a test says otherwise. */
    public static final Instant NOW = Instant.parse("2026-03-16T09:00:00Z");

    private Fixtures() {}

    public static <T> FixtureConfiguration<T> of(Class<T> aggregate) {
        return new AggregateTestFixture<>(aggregate)
                .registerCommandTargetResolver(new CommandTarget())
                .registerParameterResolverFactory(new OccasionParameters(Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    /** The metadata of a command or event of this person, effective on the day of {@link #NOW}. */
    public static Map<String, String> by(String person, Role... roles) {
        return by(LocalDate.ofInstant(NOW, ZoneOffset.UTC), person, roles);
    }

    /** The metadata of a command or event of this person, effective on that day. */
    public static Map<String, String> by(LocalDate effective, String person, Role... roles) {
        return new Occasion(new Actor(new PersonId(person), Set.of(roles)), NOW, effective, Source.API).metadata();
    }
}
