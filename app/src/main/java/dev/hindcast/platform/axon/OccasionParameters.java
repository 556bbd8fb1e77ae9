package dev.hindcast.platform.axon;

import dev.hindcast.shared.Occasion;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Clock;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives command and event handlers the {@link Occasion} of the message they handle. */
@Component
class OccasionParameters implements ParameterResolverFactory {

    private final Clock clock;

    OccasionParameters(Clock clock) {
        this.clock = clock;
    }

    @Override
    public @Nullable ParameterResolver<Occasion> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Occasion.class ? new OccasionOfMessage() : null;
    }

    private final class OccasionOfMessage implements ParameterResolver<Occasion> {

        @Override
        public Occasion resolveParameterValue(Message<?> message) {
            return Occasions.of(message, clock);
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
