package dev.hindcast.postmortem.write;

import dev.hindcast.shared.DomainRule;
import org.jspecify.annotations.Nullable;

/** A published text is changed only through a draft revision. */
final class DraftIsOpen {

    private DraftIsOpen() {}

    static Text verified(@Nullable Text draft) {
        if (draft == null) {
            throw DomainRule.conflict(
                    "no-open-draft", "The text is published; amending it opens a draft that can be changed.");
        }
        return draft;
    }
}
