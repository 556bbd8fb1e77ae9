package dev.hindcast.platform.axon;

import dev.hindcast.shared.Command;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Fresh;
import dev.hindcast.shared.Id;
import dev.hindcast.shared.Metadata;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.StaleVersion;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;

/** Answers every command with a {@link Receipt}, whatever its handler returns, and refuses a stale sender early. */
final class AnswersReceipt implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Supplier<EventStore> events;

    AnswersReceipt(Supplier<EventStore> events) {
        this.events = events;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        if (!(message.getPayload() instanceof Command command)) {
            return chain.proceed();
        }
        refuseStale(message, command);
        try {
            chain.proceed();
        } catch (AggregateNotFoundException e) {
            throw DomainRule.notFound(
                    "not-found",
                    "There is nothing with the id " + command.aggregate().value() + ".");
        }
        return new Receipt(fresh(command).orElse(command.aggregate()).value(), version(command));
    }

    private void refuseStale(CommandMessage<?> message, Command command) {
        Occasions.said(message, Metadata.EXPECTED_VERSION).map(Long::valueOf).ifPresent(expected -> {
            long actual = version(command);
            if (actual != expected) {
                throw new StaleVersion(expected);
            }
        });
    }

    private long version(Command command) {
        return events.get().lastSequenceNumberFor(command.aggregate().value()).orElse(-1L);
    }

    private static Optional<Id> fresh(Command command) {
        return Arrays.stream(command.getClass().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Fresh.class))
                .findFirst()
                .map(component -> value(component, command));
    }

    private static Id value(RecordComponent component, Command command) {
        try {
            component.getAccessor().setAccessible(true);
            return (Id) component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
