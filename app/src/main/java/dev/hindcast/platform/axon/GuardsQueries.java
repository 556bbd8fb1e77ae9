package dev.hindcast.platform.axon;

import dev.hindcast.shared.AllowedTo;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.stereotype.Component;

/** Refuses a question that is {@link AllowedTo} some roles only to whoever holds none of them. */
@Component
class GuardsQueries implements MessageDispatchInterceptor<QueryMessage<?, ?>> {

    @Override
    public BiFunction<Integer, QueryMessage<?, ?>, QueryMessage<?, ?>> handle(
            List<? extends QueryMessage<?, ?>> messages) {
        return (_, message) -> {
            if (message.getPayloadType().isAnnotationPresent(AllowedTo.class)) {
                EnforcesRoles.verify(StatesOccasion.signedIn(), message.getPayloadType());
            }
            return message;
        };
    }
}
