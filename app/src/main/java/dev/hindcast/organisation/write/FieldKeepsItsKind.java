package dev.hindcast.organisation.write;

import dev.hindcast.organisation.FieldKind;
import dev.hindcast.organisation.events.FieldDefined;
import dev.hindcast.shared.DomainRule;
import org.jspecify.annotations.Nullable;

/** A field keeps its kind, for there are values of that kind; another kind is another field. */
record FieldKeepsItsKind(@Nullable FieldDefined before, FieldKind kind) {

    void verify() {
        if (before != null && !before.kind().equals(kind.name())) {
            throw DomainRule.conflict(
                    "field-keeps-its-kind",
                    "The field %s is a %s and stays one: retire it and define another."
                            .formatted(before.code(), before.kind().toLowerCase(java.util.Locale.ROOT)));
        }
    }
}
