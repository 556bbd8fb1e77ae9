package dev.hindcast.platform.maintenance;

import dev.hindcast.platform.axon.EventProcessing;
import dev.hindcast.platform.axon.RetriesDeadLetters;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.MaintenanceCommand;
import dev.hindcast.shared.ProcessorName;
import dev.hindcast.shared.RebuiltBeside;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Carries out maintenance, one job after the other, outside the command that asked for it. */
@Component
class Processors implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Processors.class);

    private final ExecutorService jobs = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("maintenance").factory());
    private final EventProcessing processing;
    private final ObjectProvider<RetriesDeadLetters> letters;
    private final List<RebuiltBeside> rebuiltBeside;
    private final JdbcClient jdbc;

    Processors(
            EventProcessing processing,
            ObjectProvider<RetriesDeadLetters> letters,
            List<RebuiltBeside> rebuiltBeside,
            JdbcClient jdbc) {
        this.processing = processing;
        this.rebuiltBeside = List.copyOf(rebuiltBeside);
        this.letters = letters;
        this.jdbc = jdbc;
    }

    @CommandHandler
    void handle(MaintenanceCommand.ReplayProcessor command) {
        if (!(processor(command.processor()) instanceof StreamingEventProcessor replayed)
                || !replayed.supportsReset()) {
            throw DomainRule.conflict(
                    "processor-is-not-replayable", "Guards and automations act once; they are not replayed.");
        }
        rebuiltBeside.stream()
                .filter(view -> view.processor().equals(replayed.getName()))
                .findAny()
                .ifPresentOrElse(RebuiltBeside::rebuild, () -> jobs.execute(() -> replay(replayed)));
    }

    private static void replay(StreamingEventProcessor processor) {
        LOG.info("Replays {}", processor.getName());
        processor.shutDown();
        try {
            processor.resetTokens();
        } catch (RuntimeException e) {
            LOG.warn("{} could not be replayed; stop the other nodes first", processor.getName(), e);
        } finally {
            processor.start();
        }
    }

    @CommandHandler
    void handle(MaintenanceCommand.RetryDeadLetters command) {
        String group = processor(command.processor()).getName();
        jobs.execute(() -> {
            int passed = letters.getObject().retryNow(group);
            LOG.info("{} parked sequences of {} have passed", passed, group);
        });
    }

    @CommandHandler
    void handle(MaintenanceCommand.DiscardDeadLetters command) {
        int discarded = jdbc.sql("""
                        delete from event_store.dead_letter_entry
                        where processing_group = :group
                          and (cast(:sequence as varchar) is null or sequence_identifier = :sequence)""")
                .param("group", processor(command.processor()).getName())
                .param("sequence", command.sequence())
                .update();
        LOG.info("{} parked events of {} were given up", discarded, command.processor());
    }

    private EventProcessor processor(ProcessorName name) {
        EventProcessor processor = processing.eventProcessors().get(name.value());
        if (processor == null) {
            throw DomainRule.notFound("not-found", "There is no processor named " + name + ".");
        }
        return processor;
    }

    @Override
    public void destroy() {
        jobs.shutdown();
    }
}
