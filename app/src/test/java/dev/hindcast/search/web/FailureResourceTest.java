package dev.hindcast.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.Told;
import dev.hindcast.postmortem.events.PostMortemOpened;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.postmortem.events.VisibilityRestricted;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.shared.FirstPassword;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class FailureResourceTest {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final String project = UUID.randomUUID().toString();
    private final String postMortem = UUID.randomUUID().toString();
    private final String word = "zygo" + project.replaceAll("[^a-z]", "");

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @Autowired
    EventStore events;

    Rest admin;

    @BeforeEach
    void signIn() {
        admin = Rest.of(environment).as("admin", firstPassword.value());
    }

    @Test
    void findsAPublishedPostMortem() {
        tell();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(find("q=" + word + "&kind=POST_MORTEM")
                                .path("total")
                                .asInt())
                        .isEqualTo(1));

        var found = find("q=" + word);
        assertThat(found.path("total").asInt()).isEqualTo(3);
        var hit = find("q=" + word + "&kind=POST_MORTEM").path("hits").get(0);
        assertThat(hit.path("id").asString()).isEqualTo(postMortem);
        assertThat(hit.path("href").asString()).isEqualTo("/api/v1/failures/" + postMortem);
        assertThat(hit.path("causes").get(0).asString()).isEqualTo("DATA_LACKING");
        assertThat(hit.path("highlights").toString()).contains("<mark>");
        assertThat(found.path("facets").path("stage").get(0).path("value").asString())
                .isEqualTo("DELIVERING");
        assertThat(found.path("facets").path("cause").get(0).path("count").asInt())
                .isEqualTo(2);
        assertThat(find("q=" + word.substring(0, 6) + "x" + word.substring(6))
                        .path("didYouMean")
                        .asString())
                .isEqualTo(word);
    }

    @Test
    void hidesARestrictedPostMortem() {
        tell();
        Told.by(events, "author", "2025-03-02")
                .of(postMortem, new VisibilityRestricted(postMortem, project, List.of("SECRET")));

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(find("q=" + word).path("total").asInt()).isEqualTo(1));
    }

    @Test
    void findsSimilarOnes() {
        tell();

        await().atMost(SOON).untilAsserted(() -> {
            var alike = admin.get("/failures/similar?size=1&text=" + word + "+gearbox+temperatures");
            assertThat(alike.body().at("/hits/0/id").asString()).isEqualTo(postMortem);
        });
    }

    @Test
    void tellsWhatIsWrongWithAQuestion() {
        assertThat(admin.get("/failures?sort=colour").faults()).isEqualTo("sort sort.unknown");
        assertThat(admin.get("/failures?q=" + "x".repeat(5_001)).faults()).isEqualTo("q text.tooLong");
        assertThat(admin.get("/failures/similar").faults()).isEqualTo("text required");
        assertThat(admin.get("/failures/similar?text=x&size=101").faults()).isEqualTo("size size.outOfRange");
        assertThat(admin.get("/failures/suggestions?q=x&size=21").faults()).isEqualTo("size size.outOfRange");
        assertThat(Rest.of(environment).get("/failures").status()).isEqualTo(401);
        assertThat(Rest.of(environment).get("/failures/suggestions").status()).isEqualTo(401);
    }

    private JsonNode find(String query) {
        var answer = admin.get("/failures?" + query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private void tell() {
        Told.by(events, "author", "2025-03-01")
                .of(
                        project,
                        new ProjectFramed(
                                project,
                                "W" + project.substring(0, 8).toUpperCase(),
                                "Wind turbines",
                                "Gearboxes break",
                                "KPI_GAP",
                                "OPS",
                                null,
                                null),
                        new ProjectStopped(project, "DELIVERING", "No " + word + " at hand", "none", "all"))
                .of(
                        postMortem,
                        new PostMortemOpened(postMortem, project, "PROJECT", null, "Gearboxes", false, null),
                        new PostMortemPublished(
                                postMortem,
                                project,
                                1,
                                "PROJECT",
                                "Gearboxes without temperatures",
                                false,
                                Map.of("SUMMARY", "The " + word + " was never measured."),
                                List.of(new PostMortemPublished.Factor(
                                        "f",
                                        "DATA_LACKING",
                                        "Data lacking",
                                        "KNOWN",
                                        "seen",
                                        "DATA_UNDERSTANDING",
                                        null)),
                                List.of(new PostMortemPublished.Lesson(
                                        "lesson-" + postMortem, "Measure the " + word, null, List.of())),
                                List.of(),
                                null,
                                null));
    }
}
