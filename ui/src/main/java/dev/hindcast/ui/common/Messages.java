package dev.hindcast.ui.common;

import dev.hindcast.shared.Command;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Metadata;
import dev.hindcast.shared.Query;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.Source;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The only door from the screens to commands and queries. A refusal comes back as {@link DomainRule} or
 * {@link InvalidInput}, whatever wrapped it on its way; thrown out of a click it is shown by {@link Faults}.
 *
 * @see "ADR-0056"
 */
@Component
public class Messages {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final CommandGateway commands;
    private final QueryGateway queries;

    Messages(CommandGateway commands, QueryGateway queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** The answer to a question. */
    public <R> R ask(Query<R> query) {
        try {
            return queries.query(query, query.answer()).join();
        } catch (CompletionException failed) {
            throw plain(failed);
        }
    }

    /** The answer to a question a page can do without; empty while what would answer is away for the moment. */
    public <R> Optional<R> askIfAvailable(Query<R> query) {
        try {
            return Optional.of(ask(query));
        } catch (DomainRule rule) {
            if (rule.kind() == DomainRule.Kind.UNAVAILABLE) {
                return Optional.empty();
            }
            throw rule;
        }
    }

    /** Gives a command that holds from today. */
    public Receipt send(Command command) {
        return send(command, null, null);
    }

    /** Gives a command that nobody waits for: when it fails, as while nothing can be written, the page goes without it. */
    public void note(Command command) {
        try {
            send(command);
        } catch (RuntimeException failed) {
            LOG.warn("{} was not kept ({}).", command.getClass().getSimpleName(), failed.toString());
        }
    }

    /** Gives a command that holds from the given day; from today when null. */
    public Receipt send(Command command, LocalDate effective) {
        return send(command, effective, null);
    }

    /** Gives a command that is refused when the aggregate has changed since the version that was shown. */
    public Receipt send(Command command, LocalDate effective, Long shownVersion) {
        Fields.refuseWhileFaulty();
        Map<String, String> circumstances = new HashMap<>();
        circumstances.put(Metadata.SOURCE, Source.UI.name());
        if (effective != null) {
            circumstances.put(Metadata.EFFECTIVE, effective.toString());
        }
        if (shownVersion != null) {
            circumstances.put(Metadata.EXPECTED_VERSION, shownVersion.toString());
        }
        try {
            return commands.sendAndWait(
                    GenericCommandMessage.<Command>asCommandMessage(command).andMetaData(circumstances));
        } catch (RuntimeException failed) {
            throw plain(failed);
        }
    }

    private static RuntimeException plain(RuntimeException failed) {
        var cause = Faults.meaning(failed);
        return cause instanceof RuntimeException refusal ? refusal : failed;
    }
}
