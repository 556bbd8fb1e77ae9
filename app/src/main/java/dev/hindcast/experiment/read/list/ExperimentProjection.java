package dev.hindcast.experiment.read.list;

import dev.hindcast.experiment.events.ExperimentEvent;
import dev.hindcast.experiment.events.ExperimentPlanned;
import dev.hindcast.experiment.events.InsightCaptured;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.Occasion;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Follows each experiment on its sheet; an event that the sheet shows already changes nothing. */
@Component
@ProcessingGroup("experiment-list")
class ExperimentProjection {

    private final ExperimentStore store;

    ExperimentProjection(ExperimentStore store) {
        this.store = store;
    }

    @EventHandler
    void on(ExperimentEvent event, Occasion occasion, @SequenceNumber long version) {
        var kept = store.find(new ExperimentId(event.experiment()));
        if (kept.isEmpty() && !(event instanceof ExperimentPlanned)) {
            return;
        }
        var sheet = kept.map(Kept::sheet).orElseGet(Sheet::new);
        if (kept.isPresent() && kept.get().version() >= version) {
            return;
        }
        sheet.follow(event, occasion);
        store.keep(new Kept(sheet, version));
        if (event instanceof InsightCaptured captured) {
            store.keep(captured, occasion);
        }
    }

    @ResetHandler
    void forget() {
        store.clear();
    }
}
