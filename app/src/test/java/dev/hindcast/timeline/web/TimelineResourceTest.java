package dev.hindcast.timeline.web;

import static dev.hindcast.Company.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.Told;
import dev.hindcast.experiment.events.ExperimentPlanned;
import dev.hindcast.experiment.events.ExperimentStarted;
import dev.hindcast.project.events.HealthReported;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.shared.FirstPassword;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

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

    @Test
    void rebuildsTheProjectAsOfAnEventAndComparesTwoMoments() {
        var admin = Rest.of(environment).as("admin", firstPassword.value());
        var other = UUID.randomUUID().toString();
        var experiment = UUID.randomUUID().toString();
        var key = "T" + other.substring(0, 8).toUpperCase(Locale.ROOT);
        Told.by(events, "author", "2025-03-01")
                .of(other, new ProjectFramed(other, key, "Turbines", "They break", "KPI_GAP", "OPS", null, null));
        Told.by(events, "author", "2025-03-05").of(other, new HealthReported(other, "AMBER", "little wind"));
        Told.by(events, "author", "2025-03-07").of(experiment, planned(experiment, other));
        Told.by(events, "author", "2025-03-09").of(other, new HealthReported(other, "RED", "no wind"));
        Told.by(events, "author", "2025-03-11").of(experiment, new ExperimentStarted(experiment, other, 20));
        var timeline = "/projects/" + other + "/timeline";
        await().atMost(Duration.ofSeconds(10))
                .until(() -> admin.get(timeline).body().path("total").asInt() == 5);
        var entries = admin.get(timeline + "?sort=recordedAt,asc").body().path("items");
        var asOf = "/projects/" + other + "/as-of/";

        var amber =
                ok(admin.get(asOf + entries.get(1).path("event").asString())).body();
        assertThat(amber.at("/project/health/0/health").asString()).isEqualTo("AMBER");
        assertThat(amber.at("/project/health").size()).isEqualTo(1);
        assertThat(amber.path("experiments").size()).isZero();
        assertThat(amber.at("/standing/earlier").asString())
                .isEqualTo(entries.get(0).path("event").asString());
        assertThat(amber.at("/standing/later").asString())
                .isEqualTo(entries.get(2).path("event").asString());

        var planned =
                ok(admin.get(asOf + entries.get(2).path("event").asString())).body();
        assertThat(planned.at("/experiments/0/summary/state").asString()).isEqualTo("PLANNED");
        assertThat(planned.path("missing")
                        .valueStream()
                        .map(one -> one.path("code").asString()))
                .contains("DRIVER", "GOOD_ENOUGH", "CHARTER_REQUESTED")
                .doesNotContain("PROBLEM");
        assertThat(planned.path("postMortems").size()).isZero();
        assertThat(planned.at("/project/version").asInt()).isEqualTo(1);
        assertThat(ok(admin.get(asOf + "now"))
                        .body()
                        .at("/experiments/0/summary/state")
                        .asString())
                .isEqualTo("RUNNING");
        assertThat(admin.get(asOf + "2025-02-28").problem()).isEqualTo("project-not-yet");
        assertThat(admin.get(asOf + UUID.randomUUID()).problem()).isEqualTo("moment-unknown");

        // Whichever is named first, the earlier moment stands before the later one.
        var compared = ok(admin.get("/projects/" + other + "/comparison?from=now&to=2025-03-06"))
                .body();
        assertThat(fact(compared, "Where it stands", "Health")).isEqualTo("Amber: little wind → Red: no wind");
        assertThat(fact(compared, "Experiments", "Blades")).startsWith("null → Running; day ");
        assertThat(fact(compared, "Framing", "Name")).isEqualTo("Turbines → Turbines");

        assertThat(admin.get(timeline + "?q=blades").body().path("total").asInt())
                .as("by the name of the experiment")
                .isEqualTo(2);
        assertThat(admin.get(timeline + "?q=LITTLE").body().path("total").asInt())
                .isEqualTo(1);
        assertThat(admin.get(timeline + "?person=admin").body().path("total").asInt())
                .isZero();
    }

    private static String fact(JsonNode compared, String title, String label) {
        for (var part : compared.path("parts")) {
            for (var fact : part.path("facts")) {
                if (part.path("title").asString().equals(title)
                        && fact.path("label").asString().equals(label)) {
                    return fact.path("before").asString("null") + " → "
                            + fact.path("after").asString("null");
                }
            }
        }
        return "";
    }

    private static ExperimentPlanned planned(String experiment, String project) {
        return new ExperimentPlanned(
                experiment,
                project,
                "Blades",
                "Cracks can be heard",
                "Microphones",
                "recall",
                "AT_LEAST",
                new BigDecimal("0.8"),
                20,
                new BigDecimal("1000"),
                "EUR",
                "LOW");
    }
}
