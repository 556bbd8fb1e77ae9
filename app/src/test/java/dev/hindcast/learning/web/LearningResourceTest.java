package dev.hindcast.learning.web;

import static dev.hindcast.Company.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.Company;
import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.Told;
import dev.hindcast.learning.Failures;
import dev.hindcast.postmortem.events.VisibilityRestricted;
import dev.hindcast.shared.FirstPassword;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** What becomes of what failures taught, from framing to the record of a lesson. */
@IntegrationTest
class LearningResourceTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String TEXT = "Labels of spectrograms were drawn by untrained annotators at night";

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @Autowired
    EventStore events;

    private final String suffix = UUID.randomUUID().toString().substring(0, 6);
    private Company company;
    private Rest delivery;

    @BeforeEach
    void foundCompany() {
        company = new Company(Rest.of(environment), firstPassword.value());
        delivery = company.person("dora" + suffix, company.unit, "DELIVERY_MANAGER");
    }

    @Test
    void bringsUpSimilarFailuresAndTheirRisksBeforeAProjectExists() {
        var failure = Failures.published(events, company.unit, "2026-01-10", "DATA_UNTRUSTED", TEXT);

        await().atMost(SOON).untilAsserted(() -> {
            var alike = risks("text=spectrograms+labels+annotators+night");
            assertThat(find(alike.path("failures"), "id", failure.postMortem())
                            .path("passage")
                            .asString())
                    .contains("<mark>");
            assertThat(find(alike.path("risks"), "cause", "DATA_UNTRUSTED")
                            .path("hit")
                            .asInt())
                    .isPositive();
        });
    }

    @Test
    void hidesWhatAProjectMarkedAsNotSimilarEverywhereForThatProject() {
        var failure = Failures.published(events, company.unit, "2026-01-10", "DATA_UNTRUSTED", TEXT);
        var project = framed("SPECTRO");
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(isAlike(project, failure.postMortem())).isTrue());

        ok(delivery.post("/projects/" + project + "/mark-lesson-not-similar", "{'lesson':'" + failure.lesson() + "'}"));

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(isAlike(project, failure.postMortem())).isFalse();
            var similar = delivery.get("/failures/similar?size=50&project=" + project);
            assertThat(similar.body().toString()).doesNotContain(failure.postMortem());
        });
        var other = framed("SPECTRB");
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(isAlike(other, failure.postMortem())).isTrue());
    }

    @Test
    void keepsHowAProjectDealsWithARisk() {
        Failures.published(events, company.unit, "2026-01-10", "DATA_UNTRUSTED", TEXT);
        var project = framed("RISKY");

        ok(delivery.post(
                "/projects/" + project + "/answer-risk", "{'cause':'DATA_UNTRUSTED','answer':'Two annotators each'}"));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                find(risks("project=" + project).path("risks"), "cause", "DATA_UNTRUSTED")
                                        .at("/answer/text")
                                        .asString())
                        .isEqualTo("Two annotators each"));
    }

    @Test
    void tellsHowOftenALessonWasAdoptedAndWithWhatOutcome() {
        var failure = Failures.published(events, company.unit, "2026-01-10", "DATA_UNTRUSTED", TEXT);
        var project = framed("ADOPT");
        var lesson = "{'lesson':'" + failure.lesson() + "'";
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(isAlike(project, failure.postMortem())).isTrue());

        ok(delivery.post("/projects/" + project + "/adopt-lesson", lesson + ",'plan':'We train annotators'}"));
        ok(delivery.post(
                "/projects/" + project + "/record-lesson-outcome",
                lesson + ",'outcome':'PREVENTED','evidence':'No relabelling'}"));

        await().atMost(SOON).untilAsserted(() -> {
            var record = find(
                            ok(delivery.get("/lessons?order=MOST_USEFUL"))
                                    .body()
                                    .path("items"),
                            "id",
                            failure.lesson())
                    .path("record");
            assertThat(record.path("adopted").asInt()).isEqualTo(1);
            assertThat(record.path("prevented").asInt()).isEqualTo(1);
        });
        assertThat(ok(delivery.get("/lessons?order=UNUSED")).body().toString()).doesNotContain(failure.lesson());
    }

    @Test
    void countsPatternsWithoutWhatTheReaderMayNotRead() {
        var cause = "CAUSE_" + suffix.toUpperCase(Locale.ROOT);
        Failures.published(events, company.unit, "2024-03-10", cause, TEXT);
        var secret = Failures.published(events, company.unit, "2025-05-10", cause, TEXT);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(ofCause(delivery, cause).path("total").asInt())
                                .isEqualTo(2));

        Told.by(events, "author", "2025-05-11")
                .of(
                        secret.postMortem(),
                        new VisibilityRestricted(secret.postMortem(), secret.project(), List.of("SECRET")));

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(ofCause(delivery, cause).path("total").asInt())
                                .isEqualTo(1));
        var executive = company.person("eva" + suffix, company.unit, "EXECUTIVE");
        assertThat(ofCause(executive, cause).path("total").asInt()).isEqualTo(2);
        var patterns =
                ok(delivery.get("/failures/patterns?unit=" + company.unit)).body();
        assertThat(find(patterns.path("entered"), "cause", cause).path("phase").asString())
                .isEqualTo("DATA_UNDERSTANDING");
        assertThat(find(patterns.path("causes"), "cause", cause).path("counts").toString())
                .isEqualTo("[1]");
        assertThat(patterns.at("/caught/0/caughtIn").asString()).isEqualTo("EVALUATION");
        assertThat(ok(delivery.get("/failures/patterns?to=2023&unit=" + company.unit))
                        .body()
                        .path("postMortems")
                        .asInt())
                .isZero();
    }

    private JsonNode ofCause(Rest reader, String cause) {
        return find(
                ok(reader.get("/failures/patterns?unit=" + company.unit)).body().path("causes"), "cause", cause);
    }

    private String framed(String key) {
        return ok(delivery.post(
                        "/projects",
                        "{'key':'%s-%s','name':'Whales in spectrograms','problem':'%s','origin':'KPI_GAP','unit':'%s'}"
                                .formatted(key, suffix.substring(0, 4).toUpperCase(Locale.ROOT), TEXT, company.unit)))
                .text("id");
    }

    private boolean isAlike(String project, String postMortem) {
        return risks("project=" + project).path("failures").toString().contains(postMortem);
    }

    private JsonNode risks(String query) {
        return ok(delivery.get("/failures/risks?" + query)).body();
    }

    private static JsonNode find(JsonNode items, String field, String value) {
        return items.valueStream()
                .filter(item -> item.path(field).asString("").equals(value))
                .findFirst()
                .orElseGet(() -> items.path("none"));
    }
}
