package dev.hindcast.shared;

/**
 * Something a person asks of one aggregate: a record named in the imperative, nested in its feature's sealed command
 * interface. Its kebab-case name is its REST resource; {@link AllowedTo} says who may give it.
 */
public interface Command {

    /** The aggregate that decides. */
    Id aggregate();
}
