package dev.hindcast.shared;

import org.jspecify.annotations.Nullable;

/** What an administrator may ask of the machinery behind the read models. */
public sealed interface MaintenanceCommand extends Command {

    ProcessorName processor();

    @Override
    default Id aggregate() {
        return processor();
    }

    /** Empties a read model and fills it again from all events. */
    @AllowedTo(Role.ADMIN)
    record ReplayProcessor(ProcessorName processor) implements MaintenanceCommand {}

    /** Tries every parked event again, now. */
    @AllowedTo(Role.ADMIN)
    record RetryDeadLetters(ProcessorName processor) implements MaintenanceCommand {}

    /** Gives parked events up: those of one sequence, or all of the processor's. */
    @AllowedTo(Role.ADMIN)
    record DiscardDeadLetters(
            ProcessorName processor, @Nullable String sequence) implements MaintenanceCommand {}
}
