package dev.hindcast.shared;

import java.util.List;

/** Port: what happened to one aggregate, read from the events themselves. */
public interface History {

    /** The events of the aggregate up to and including the given sequence number, oldest first; empty when unknown. */
    List<Happened> of(Id aggregate, long upTo);

    /**
     * An event with its circumstances.
     *
     * @param sequence its number in the history of the aggregate, from zero
     */
    record Happened(Object event, Occasion occasion, long sequence) {}
}
