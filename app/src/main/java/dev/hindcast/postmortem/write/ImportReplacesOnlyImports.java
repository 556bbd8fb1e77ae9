package dev.hindcast.postmortem.write;

import dev.hindcast.postmortem.PostMortemCommand.ImportPostMortem;
import dev.hindcast.postmortem.events.PostMortemImported;
import dev.hindcast.shared.DomainRule;
import org.jspecify.annotations.Nullable;

/**
 * An import replaces what was imported from the same key, about the same project when it names one, and not amended
 * here since.
 */
record ImportReplacesOnlyImports(
        ImportPostMortem command,
        @Nullable String existing,
        @Nullable PostMortemImported lastImport,
        boolean amendedHere) {

    void verify() {
        if (existing == null) {
            return;
        }
        if (lastImport == null
                || !lastImport.externalKey().equals(command.externalKey().value())) {
            throw DomainRule.conflict("post-mortem-exists", "There is another post-mortem with this id.");
        }
        if (amendedHere) {
            throw DomainRule.conflict(
                    "post-mortem-amended-here", "It was amended here since it was imported and is not replaced.");
        }
        if (command.project() != null && !command.project().value().equals(lastImport.project())) {
            throw DomainRule.conflict(
                    "post-mortem-of-another-project", "It was imported about another project and stays with it.");
        }
    }
}
