package dev.hindcast.platform.axon;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.AllowedTo;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.DomainRule;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Refuses a command whose actor holds none of the roles it is {@link AllowedTo}: the one place for all ways in. */
public final class EnforcesRoles implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        if (message.getPayload() instanceof Command command) {
            Actor actor = Occasions.actor(message)
                    .orElseThrow(() -> DomainRule.forbidden("nobody-signed-in", "Sign in first."));
            verify(actor, command.getClass());
        }
        return chain.proceed();
    }

    /** Throws unless the actor holds one of the roles; the edge asks before it reads a body. */
    public static void verify(Actor actor, Class<?> message) {
        if (actor.is(Actor.SYSTEM.person())) {
            return;
        }
        AllowedTo allowed = message.getAnnotation(AllowedTo.class);
        if (allowed == null) {
            throw new IllegalStateException(message.getName() + " does not say to whom it is allowed");
        }
        verify(actor, allowed);
    }

    static void verify(Actor actor, AllowedTo allowed) {
        if (actor.is(Actor.SYSTEM.person())) {
            return;
        }
        if (Arrays.stream(allowed.value()).noneMatch(actor::has)) {
            throw DomainRule.forbidden(
                    "role-may-not",
                    "This takes one of the roles "
                            + Arrays.stream(allowed.value()).map(Enum::name).collect(Collectors.joining(", ")) + ".");
        }
    }
}
