package dev.hindcast.project.write;

import dev.hindcast.project.Stage;
import dev.hindcast.shared.DomainRule;

/** A project is closed when it was live or has been stopped. */
record OnlyLiveOrStoppedProjectIsClosed(Stage stage) implements Rule {

    @Override
    public void verify() {
        if (stage != Stage.LIVE && stage != Stage.STOPPED) {
            throw DomainRule.conflict(
                    "only-live-or-stopped-project-is-closed",
                    "Only a live or stopped project is closed; this one is %s.".formatted(stage));
        }
    }
}
