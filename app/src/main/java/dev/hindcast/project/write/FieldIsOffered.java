package dev.hindcast.project.write;

import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.organisation.OwnField;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.InvalidInput;

/** Values are entered into fields that the organisation offers; one that is retired can only be cleared. */
record FieldIsOffered(Code field, boolean entered, OrganisationFacts organisation) {

    OwnField verify() {
        var known = organisation
                .field(field)
                .orElseThrow(() -> InvalidInput.of("field", "field.unknown", "names no field of your own"));
        if (entered && known.retired()) {
            throw InvalidInput.of("field", "field.retired", "names a field that is offered no longer");
        }
        return known;
    }
}
