package dev.hindcast.postmortem.write;

import dev.hindcast.shared.Line;
import java.util.List;

/** Texts as events hold them. */
final class Words {

    private Words() {}

    static List<String> of(List<Line> lines) {
        return lines.stream().map(Line::value).toList();
    }
}
