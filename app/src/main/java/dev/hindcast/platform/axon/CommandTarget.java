package dev.hindcast.platform.axon;

import dev.hindcast.shared.Command;
import dev.hindcast.shared.Metadata;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.stereotype.Component;

/** Finds the aggregate that a command is for, and the version its sender has seen. */
@Component
class CommandTarget implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        if (!(message.getPayload() instanceof Command command)) {
            throw new IllegalArgumentException(message.getCommandName() + " is no " + Command.class.getName());
        }
        Long expected = Occasions.said(message, Metadata.EXPECTED_VERSION)
                .map(Long::valueOf)
                .orElse(null);
        return new VersionedAggregateIdentifier((Object) command.aggregate().value(), expected);
    }
}
