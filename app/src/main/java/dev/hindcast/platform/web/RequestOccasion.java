package dev.hindcast.platform.web;

import dev.hindcast.shared.Metadata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sends along what a request says about its command: the effective date, the version seen, the request's identifier. */
@Component
@Order(0)
class RequestOccasion implements MessageDispatchInterceptor<CommandMessage<?>> {

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        return (index, message) -> completed(message);
    }

    private static CommandMessage<?> completed(CommandMessage<?> message) {
        Map<String, Object> said = new HashMap<>();
        var requestId = MDC.get(Api.REQUEST_ID);
        if (requestId != null) {
            said.put(Metadata.REQUEST_ID, requestId);
        }
        Given.now().filter(given -> given.command() == message.getPayload()).ifPresent(given -> {
            if (given.effective() != null) {
                said.put(Metadata.EFFECTIVE, given.effective().toString());
            }
            if (given.expectedVersion() != null) {
                said.put(Metadata.EXPECTED_VERSION, given.expectedVersion().toString());
            }
        });
        return said.isEmpty() ? message : message.andMetaData(said);
    }
}
