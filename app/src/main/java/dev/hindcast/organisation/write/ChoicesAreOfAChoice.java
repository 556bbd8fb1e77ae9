package dev.hindcast.organisation.write;

import dev.hindcast.organisation.FieldKind;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** A field that is a choice offers 2 to 50 different things to choose from; any other offers none. */
record ChoicesAreOfAChoice(FieldKind kind, List<Line> choices) {

    private static final int FEWEST = 2;
    private static final int MOST = 50;

    /** The choices without those that differ in case only. */
    List<String> verify() {
        var different = new LinkedHashMap<String, String>();
        choices.forEach(choice -> different.putIfAbsent(choice.value().toLowerCase(Locale.ROOT), choice.value()));
        if (kind != FieldKind.CHOICE && !different.isEmpty()) {
            throw InvalidInput.of("choices", "choices.unwanted", "must be empty unless the kind is CHOICE");
        }
        if (kind == FieldKind.CHOICE && (different.size() < FEWEST || different.size() > MOST)) {
            throw InvalidInput.of("choices", "choices.number", "must be 2 to 50 different choices");
        }
        return List.copyOf(different.values());
    }
}
