package dev.hindcast.postmortem.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Id;
import java.util.Set;

/** What is changed or removed has to be there. */
record IsPartOfTheText(Set<String> known, Id wanted) {

    void verify() {
        if (!known.contains(wanted.value())) {
            throw DomainRule.notFound(
                    "not-in-post-mortem", "The post-mortem holds nothing with the id " + wanted + ".");
        }
    }
}
