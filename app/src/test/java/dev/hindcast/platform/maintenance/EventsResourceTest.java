package dev.hindcast.platform.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.shared.FirstPassword;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole history leaves the house as CloudEvents, for administrators only. */
@IntegrationTest
class EventsResourceTest {

    private static final String PASSWORD = "a-long-password-1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @Autowired
    JdbcTemplate db;

    private Rest admin;

    @BeforeEach
    void signIn() {
        admin = Rest.of(environment).as("admin", firstPassword.value());
    }

    @Test
    void writesEveryEventInTheOrderOfItsStoring() {
        admin.post("/units", "{'code':'SALES','name':'Sales'}");
        admin.post("/exchange-rates", "{'currency':'USD','date':'2025-01-01','euro':'0.912345'}");

        var events = events();

        assertThat(events).hasSize(db.queryForObject("select count(*) from event_store.domain_event_entry", int.class));
        assertThat(events).extracting(event -> event.path("position").asLong()).isSorted();
        assertThat(events).allSatisfy(event -> {
            assertThat(event.path("specversion").asString()).isEqualTo("1.0");
            assertThat(event.path("subject").asString()).isNotBlank();
            assertThat(event.path("time").asString()).endsWith("Z");
            assertThat(event.path("data").isObject()).isTrue();
        });
        var rate = events.stream()
                .filter(event -> event.path("type").asString().equals("organisation.ExchangeRateSet"))
                .findFirst()
                .orElseThrow();
        assertThat(rate.path("data").path("currency").asString()).isEqualTo("USD");
        assertThat(rate.toString()).contains("0.912345");
        assertThat(rate.path("origin").asString()).isEqualTo("API");
        assertThat(rate.path("actor").asString()).isNotBlank();
    }

    @Test
    void keepsNamesEncrypted() {
        register("wilma", "Wilhelmina Unmistakable");

        assertThat(body()).doesNotContain("Unmistakable").doesNotContain("wilma@example.org");
    }

    @Test
    void isForAdministratorsOnly() {
        register("tess", "Tess");

        assertThat(Rest.of(environment)
                        .as("tess", PASSWORD)
                        .get("/exports/events.ndjson")
                        .status())
                .isEqualTo(403);
        assertThat(Rest.of(environment).get("/exports/events.ndjson").status()).isEqualTo(401);
    }

    private void register(String user, String name) {
        var person = "{'userName':'%s','name':'%s','email':'%s@example.org','roles':['EXECUTIVE'],'password':'%s'}"
                .formatted(user, name, user, PASSWORD);
        assertThat(admin.post("/people", person).status()).isEqualTo(201);
    }

    private List<JsonNode> events() {
        return body().lines().map(JSON::readTree).toList();
    }

    private String body() {
        var answer = admin.get("/exports/events.ndjson");
        assertThat(answer.status()).isEqualTo(200);
        return new String(answer.response().body(), StandardCharsets.UTF_8);
    }
}
