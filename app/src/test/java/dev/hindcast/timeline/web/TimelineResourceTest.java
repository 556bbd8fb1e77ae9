package dev.hindcast.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.Told;
import dev.hindcast.project.events.HealthReported;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.shared.FirstPassword;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@IntegrationTest
class TimelineResourceTest {

    private final String project = UUID.randomUUID().toString();

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @Autowired
    EventStore events;

    @Test
    void tellsWhatHappenedByThen() {
        var admin = Rest.of(environment).as("admin", firstPassword.value());
        var key = "T" + project.substring(0, 8).toUpperCase();
        Told.by(events, "author", "2025-03-01")
                .of(project, new ProjectFramed(project, key, "Turbines", "They break", "KPI_GAP", "OPS", null, null));
        Told.by(events, "author", "2025-03-05").of(project, new HealthReported(project, "RED", "no wind"));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(admin.get("/projects/" + project + "/timeline")
                                .body()
                                .at("/items/0/words")
                                .asString())
                        .isEqualTo("somebody reported health red: no wind"));

        var before =
                admin.get("/projects/" + project + "/timeline?asOf=2025-03-04").body();
        assertThat(before.path("total").asInt()).isEqualTo(1);
        assertThat(before.at("/items/0/type").asString()).isEqualTo("project.ProjectFramed");
        assertThat(before.at("/items/0/data/key").asString()).isEqualTo(key);
        assertThat(admin.get("/projects/" + project + "/timeline?kind=VALUE")
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
    }
}
