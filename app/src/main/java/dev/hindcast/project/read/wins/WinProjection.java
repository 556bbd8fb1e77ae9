package dev.hindcast.project.read.wins;

import dev.hindcast.project.events.WinCelebrated;
import dev.hindcast.shared.Occasion;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a row for each win. */
@Component
@ProcessingGroup("project-wins")
class WinProjection {

    private final JdbcClient jdbc;

    WinProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(WinCelebrated event, Occasion occasion) {
        jdbc.sql("""
                insert into project.win
                    (win, project, people, story, testimonial, testimonial_by, celebrated_on, celebrated_by, recorded_at)
                values (:win, :project, :people, :story, :testimonial, :by, :day, :actor, :recordedAt)
                on conflict (win) do nothing""")
                .param("win", event.win())
                .param("project", event.project())
                .param("people", event.people().toArray(String[]::new))
                .param("story", event.story())
                .param("testimonial", event.testimonial())
                .param("by", event.testimonialBy())
                .param("day", occasion.effective())
                .param("actor", occasion.actor().person().value())
                .param("recordedAt", occasion.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate project.win").update();
    }
}
