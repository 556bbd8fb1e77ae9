package dev.hindcast.platform.axon;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;

/** An event that has just been committed, and its place in the store. */
public record Appended(EventMessage<?> event, long index) {

    /** Told of each commit, on the committing thread, before the command is answered. */
    @FunctionalInterface
    public interface Listener {
        void appended(List<Appended> events);
    }
}
