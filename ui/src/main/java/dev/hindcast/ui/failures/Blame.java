package dev.hindcast.ui.failures;

import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.stream.Stream;

/** Shows what the blameless check points out, where the text stands. */
final class Blame {

    private Blame() {}

    /** What is worth a second look in the texts; empty when nothing is. */
    static Div of(BlamelessCheck check, String... texts) {
        var shown = new Div();
        shown.addClassName("hc-blame");
        Stream.of(texts)
                .filter(Objects::nonNull)
                .flatMap(text -> check.look(text).stream())
                .distinct()
                .forEach(sentence -> shown.add(new Div(sentence)));
        return shown;
    }
}
