package dev.hindcast.postmortem;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** Limits of tags: at most {@value #MAX} of {@value #LENGTH} characters, lower case, each once. */
public final class Tags {

    public static final int MAX = 60;
    public static final int LENGTH = 120;

    private Tags() {}

    static List<Line> checked(List<Line> tags) {
        if (tags.size() > MAX) {
            throw InvalidInput.of("tags", "tags.tooMany", "must be at most %d".formatted(MAX));
        }
        var checked = new LinkedHashSet<Line>();
        for (var tag : tags) {
            if (tag.value().length() > LENGTH) {
                throw InvalidInput.of("tags", "text.tooLong", "must have at most %d characters each".formatted(LENGTH));
            }
            checked.add(new Line(tag.value().toLowerCase(Locale.ROOT)));
        }
        return List.copyOf(checked);
    }
}
