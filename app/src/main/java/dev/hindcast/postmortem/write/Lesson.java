package dev.hindcast.postmortem.write;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lesson in a text. */
record Lesson(String statement, @Nullable String advice, List<String> tags) {

    Lesson {
        tags = List.copyOf(tags);
    }

    Lesson reworded(String newStatement, @Nullable String newAdvice) {
        return new Lesson(newStatement, newAdvice, tags);
    }
}
