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
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.Scope;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.modelling.command.inspection.AnnotatedAggregate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** Axon's aggregate fixture, knowing how Hindcast's commands find their aggregate and their occasion. */
public final class Fixtures {

    /** When and on which date everything happens unless a test says otherwise. */
    public static final Instant NOW = Instant.parse("2026-03-16T09:00:00Z");

    private static final StoredNameSerializer SERIALIZER =
            new StoredNameSerializer(StoredNames.in(List.of("dev.hindcast")));

    private Fixtures() {}

    /** A fixture which also sees to it that every state a test brings about survives a snapshot. */
    public static <T> FixtureConfiguration<T> of(Class<T> aggregate) {
        return new AggregateTestFixture<>(aggregate)
                .registerCommandTargetResolver(new CommandTarget())
                .registerParameterResolverFactory(new OccasionParameters(Clock.fixed(NOW, ZoneOffset.UTC)))
                .registerHandlerEnhancerDefinition(new SurvivesSnapshots());
    }

    private static final class SurvivesSnapshots implements HandlerEnhancerDefinition {

        @Override
        public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
            if (!original.canHandleMessageType(CommandMessage.class)) {
                return original;
            }
            return new WrappedMessageHandlingMember<>(original) {
                @Override
                public Object handle(Message<?> message, T target) throws Exception {
                    Object result = super.handle(message, target);
                    Object aggregate = ((AnnotatedAggregate<?>) Scope.getCurrentScope()).getAggregateRoot();
                    if (aggregate != null) {
                        verify(aggregate);
                    }
                    return result;
                }
            };
        }

        private static void verify(Object aggregate) {
            VerifiedSnapshots.verify(SERIALIZER, aggregate);
            assertThat((Object) SERIALIZER.deserialize(SERIALIZER.serialize(aggregate, byte[].class)))
                    .usingRecursiveComparison()
                    .ignoringCollectionOrder()
                    .isEqualTo(aggregate);
        }
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
