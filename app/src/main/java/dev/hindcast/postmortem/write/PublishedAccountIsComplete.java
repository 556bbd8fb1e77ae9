package dev.hindcast.postmortem.write;

import dev.hindcast.postmortem.PublishingNeeds;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Missing;
import java.util.stream.Collectors;

/** What is published has all that an account needs; of an imported one it is listed as missing, not demanded. */
record PublishedAccountIsComplete(PublishingNeeds needs, boolean imported) {

    void verify() {
        var missing = needs.missing();
        if (!missing.isEmpty() && !imported) {
            throw new DomainRule(
                    DomainRule.Kind.CONFLICT,
                    "post-mortem-incomplete",
                    missing.stream().map(Missing::message).collect(Collectors.joining("; ", "Still missing: ", ".")),
                    missing);
        }
    }
}
