package dev.hindcast.shared;

/**
 * What has to be there before anybody is let in, such as a first user: prepared at each start, in the order that
 * {@code @Order} gives, once commands are handled and before the first request is. A failure ends the start.
 */
@FunctionalInterface
public interface BeforeServing {

    /** Sees to it that it is there; what is there already is left alone. */
    void prepare();
}
