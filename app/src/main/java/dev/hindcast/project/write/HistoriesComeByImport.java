package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Source;

/** Only an import, or the demo, says what stage a project starts in. */
record HistoriesComeByImport(Source source) implements Rule {

    @Override
    public void verify() {
        if (!source.mayStateThePast()) {
            throw DomainRule.forbidden("histories-come-by-import", "A project from elsewhere comes by import.");
        }
    }
}
