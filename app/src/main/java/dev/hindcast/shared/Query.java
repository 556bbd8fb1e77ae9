package dev.hindcast.shared;

/**
 * A question to the read models: a record nested in its feature's sealed query interface, with its answer as a nested
 * {@code Result} record.
 *
 * @param <R> the answer
 */
public interface Query<R> {

    /** The type of the answer, by which the query is routed and its answer converted. */
    Class<R> answer();
}
