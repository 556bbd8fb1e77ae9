package dev.hindcast.project.write;

import dev.hindcast.project.ProjectKey;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.ProjectId;

/** No two projects have the same key, however it is written. */
record KeyIsUnique(ProjectKey key, ProjectId project, ProjectKeys keys) implements Rule {

    @Override
    public void verify() {
        if (!keys.claim(key, project)) {
            throw DomainRule.conflict("key-is-unique", "The key %s belongs to another project.".formatted(key));
        }
    }
}
