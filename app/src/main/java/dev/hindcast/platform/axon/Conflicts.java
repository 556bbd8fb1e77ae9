package dev.hindcast.platform.axon;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Metadata;
import dev.hindcast.shared.StaleVersion;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.jspecify.annotations.Nullable;

/**
 * A command bus that tells two writers of one aggregate in the words of the domain: the second gets a {@link
 * StaleVersion} when it said which version it had seen, else a conflict, never a lost update.
 */
final class Conflicts extends SimpleCommandBus {

    static final String CHANGED_MEANWHILE = "changed-meanwhile";
    static final String EXISTS_ALREADY = "exists-already";

    Conflicts(SimpleCommandBus.Builder builder) {
        super(builder);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        super.dispatch(
                command,
                (CommandMessage<? extends C> sent, CommandResultMessage<? extends R> result) ->
                        callback.onResult(sent, translated(sent, result)));
    }

    private static <R> CommandResultMessage<? extends R> translated(
            CommandMessage<?> command, CommandResultMessage<? extends R> result) {
        if (!result.isExceptional()) {
            return result;
        }
        DomainRule rule = asRule(command, result.exceptionResult());
        return rule == null ? result : GenericCommandResultMessage.asCommandResultMessage(rule);
    }

    private static @Nullable DomainRule asRule(CommandMessage<?> command, Throwable failure) {
        Long expected = Occasions.said(command, Metadata.EXPECTED_VERSION)
                .map(Long::valueOf)
                .orElse(null);
        return switch (failure) {
            case ConflictingModificationException _ when expected != null -> new StaleVersion(expected);
            case ConcurrencyException _ when expected != null -> new StaleVersion(expected);
            case ConcurrencyException _ ->
                caused(failure, CHANGED_MEANWHILE, "This was changed at the same moment; try again.");
            case AggregateStreamCreationException _ -> caused(failure, EXISTS_ALREADY, "This exists already.");
            default -> null;
        };
    }

    private static DomainRule caused(Throwable failure, String code, String message) {
        DomainRule rule = DomainRule.conflict(code, message);
        rule.initCause(failure);
        return rule;
    }
}
