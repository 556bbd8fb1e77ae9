package dev.hindcast.portfolio;

/** To whom a history can be told, event by event. */
public interface Teller<T extends Teller<T>> {

    /** Tells an event that was recorded at noon of the day and holds from another date on. */
    T on(String recorded, String effective, Object event);

    /** Tells an event that was recorded at noon of the day and holds from that day on. */
    default T on(String day, Object event) {
        return on(day, day, event);
    }
}
