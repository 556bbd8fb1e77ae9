package dev.hindcast.organisation.write;

import dev.hindcast.shared.DomainRule;

/** At most 30 fields of one's own are offered at a time: nobody fills in more. */
record FieldsAreFewEnough(long others) {

    private static final int MOST = 30;

    void verify() {
        if (others >= MOST) {
            throw DomainRule.conflict(
                    "fields-are-few-enough", "There are %d fields already: retire one first.".formatted(MOST));
        }
    }
}
