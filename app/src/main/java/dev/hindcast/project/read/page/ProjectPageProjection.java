package dev.hindcast.project.read.page;

import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.ProjectId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Follows each project on its sheet; an event that the sheet shows already changes nothing. */
@Component
@ProcessingGroup("project-page")
class ProjectPageProjection {

    private final SheetStore sheets;

    ProjectPageProjection(SheetStore sheets) {
        this.sheets = sheets;
    }

    @ResetHandler
    void forget() {
        sheets.forgetAll();
    }

    @EventHandler
    void on(ProjectEvent event, Occasion occasion, @SequenceNumber long version) {
        var project = new ProjectId(event.project());
        var kept = sheets.find(project).orElseGet(() -> new SheetStore.Kept(new Sheet(), -1));
        if (kept.version() < version) {
            kept.sheet().follow(event, occasion);
            sheets.keep(project, kept.sheet(), version);
        }
    }
}
