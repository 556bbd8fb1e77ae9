package dev.hindcast.project.read.page;

import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A part of a project's sheet that follows events by changing itself. */
abstract class Chapter {

    /** Writes down what the event says, if it concerns this chapter. */
    abstract void follow(ProjectEvent event, Occasion occasion);

    static <T> void change(List<T> items, Predicate<T> which, UnaryOperator<T> change) {
        items.replaceAll(item -> which.test(item) ? change.apply(item) : item);
    }

    static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }

    static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    static PersonId by(Occasion occasion) {
        return occasion.actor().person();
    }
}
