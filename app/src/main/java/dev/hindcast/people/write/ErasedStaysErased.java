package dev.hindcast.people.write;

import dev.hindcast.shared.DomainRule;

/** Nothing more is recorded of a person who was erased. */
record ErasedStaysErased(boolean erased) {

    void verify() {
        if (erased) {
            throw DomainRule.conflict("erased-stays-erased", "This person was erased.");
        }
    }
}
