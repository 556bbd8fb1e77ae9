package dev.hindcast.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;

/** Axon's aggregate fixture, knowing how Hindcast's commands find their aggregate and their occasion. */
public final class Fixtures {

    /** When and on which date everything happens unless a test says otherwise. */
    public static final Instant NOW = Instant.parse("2026-03-16T09:00:00Z");

    private static final StoredNameSerializer SERIALIZER =
            new StoredNameSerializer(StoredNames.in(List.of("dev.hindcast")));

    private Fixtures() {}

    /** A fixture which also sees to it that every state a test brings about survives a snapshot. */
    public static <T> FixtureConfiguration<T> of(Class<T> aggregate) {
        var loaded = new AtomicReference<@Nullable Object>();
        return new AggregateTestFixture<>(aggregate)
                .registerCommandTargetResolver(new CommandTarget())
                .registerParameterResolverFactory(new OccasionParameters(Clock.fixed(NOW, ZoneOffset.UTC)))
                .registerAggregateFactory(new GenericAggregateFactory<>(aggregate) {
                    @Override
                    protected T doCreateAggregate(String id, DomainEventMessage first) {
                        T root = super.doCreateAggregate(id, first);
                        loaded.set(root);
                        return root;
                    }
                })
                .registerCommandHandlerInterceptor((unitOfWork, chain) -> {
                    loaded.set(null);
                    Object result = chain.proceed();
                    Object root = loaded.get();
                    if (root != null) {
                        VerifiedSnapshots.verify(SERIALIZER, root);
                        assertThat((Object) SERIALIZER.deserialize(SERIALIZER.serialize(root, byte[].class)))
                                .usingRecursiveComparison()
                                .ignoringCollectionOrder()
                                .isEqualTo(root);
                    }
                    return result;
                });
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
