package dev.hindcast.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.shared.FirstPassword;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class PeopleResourceTest {

    private static final String PASSWORD = "correct horse";

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @Autowired
    JdbcTemplate db;

    Rest nobody;
    Rest admin;

    @BeforeEach
    void signIn() {
        nobody = Rest.of(environment);
        admin = nobody.as("admin", firstPassword.value());
    }

    @Test
    void registersAPersonWhoThenSignsIn() {
        var user = uniqueName();

        var created = admin.post("/people", person(user, "['LEADER','TEAM_MEMBER']"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/api/v1/people/" + created.text("id"));
        assertThat(created.header("ETag")).isEqualTo("\"" + created.text("version") + "\"");
        var read = nobody.as(user, PASSWORD).get("/people/" + user);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text("id")).isEqualTo(created.text("id"));
        assertThat(read.text("name")).isEqualTo("Ada Lovelace");
        assertThat(read.body().path("roles").toString()).isEqualTo("[\"TEAM_MEMBER\",\"LEADER\"]");
        assertThat(read.header("ETag")).isEqualTo(created.header("ETag"));
    }

    @Test
    void keepsNamesOutOfTheEventStore() {
        var user = uniqueName();

        admin.post("/people", person(user, "[]"));

        var events = db
                .queryForList("SELECT convert_from(payload, 'UTF8') FROM event_store.domain_event_entry", String.class)
                .stream()
                .collect(Collectors.joining());
        assertThat(events).doesNotContain(user).doesNotContain("Lovelace").doesNotContain(PASSWORD);
    }

    @Test
    void forgetsAPersonWhoIsErased() {
        var user = uniqueName();
        var id = admin.post("/people", person(user, "['LEADER']")).text("id");

        var erased = admin.post("/people/" + user + "/erase", "{'reason':'asked for it'}");

        assertThat(erased.status()).isEqualTo(200);
        await().untilAsserted(() ->
                assertThat(admin.get("/people/" + id).text("name")).isEqualTo("(erased)"));
        assertThat(nobody.as(user, PASSWORD).get("/people").status()).isEqualTo(401);
        assertThat(admin.post("/people/" + id + "/rename", "{'name':'Ada'}").problem())
                .isEqualTo("erased-stays-erased");
    }

    @Test
    void asksForASignIn() {
        var refused = nobody.get("/people");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.problem()).isEqualTo("not-signed-in");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(nobody.as("admin", "wrong").get("/people").problem()).isEqualTo("sign-in-failed");
    }

    @Test
    void slowsDownWhoeverGuessesPasswords() {
        var guesses = nobody.as(uniqueName(), "guess");
        for (int i = 0; i < 10; i++) {
            assertThat(guesses.get("/people").status()).isEqualTo(401);
        }

        var refused = guesses.get("/people");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("too-many-sign-ins");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 61);
    }

    @Test
    void refusesRolesThatMayNot() {
        var user = uniqueName();
        admin.post("/people", person(user, "['LEADER']"));

        var refused = nobody.as(user, PASSWORD).post("/people", person(uniqueName(), "[]"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("role-may-not");
    }

    @Test
    void answersWhatLeadsNowhere() {
        assertThat(admin.get("/people/nobody-knows").problem()).isEqualTo("person-unknown");
        assertThat(admin.get("/people/nobody-knows").status()).isEqualTo(404);
        assertThat(admin.get("/no/such/path").problem()).isEqualTo("path-unknown");
        assertThat(admin.get("/no/such/path").status()).isEqualTo(404);
        assertThat(admin.post("/people/admin/promote", "{}").problem()).isEqualTo("command-unknown");
        assertThat(admin.get("/people/admin/rename").status()).isEqualTo(405);
        assertThat(admin.get("/people/admin/rename").problem()).isEqualTo("method-not-allowed");
        assertThat(admin.get("/people/admin/rename").header("Allow")).isEqualTo("POST");
    }

    @Test
    void refusesATakenUserName() {
        var user = uniqueName();
        admin.post("/people", person(user, "[]"));

        var refused = admin.post("/people", person(user.toUpperCase(), "[]"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("user-names-are-unique");
    }

    @Test
    void refusesAStaleVersion() {
        var user = uniqueName();
        var created = admin.post("/people", person(user, "[]"));
        var path = "/people/" + user + "/rename";
        var renamed = admin.post(path, "{'name':'Ada King'}", "If-Match", created.header("ETag"));
        assertThat(renamed.status()).isEqualTo(200);
        assertThat(renamed.body().path("version").asLong())
                .isGreaterThan(created.body().path("version").asLong());

        var refused = admin.post(path, "{'name':'Ada Byron'}", "If-Match", created.header("ETag"));

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.problem()).isEqualTo("stale-version");
        assertThat(admin.get("/people/" + user).text("name")).isEqualTo("Ada King");
        assertThat(admin.post(path, "{'name':'A'}", "If-Match", "yesterday").faults())
                .isEqualTo("If-Match version.malformed");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        var refused = admin.post(
                "/people",
                "{'userName':'?','name':'','email':'nobody','unit':'NOWHERE!','roles':['BOSS'],'colour':'red',"
                        + "'effective':'tomorrow'}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("invalid-input");
        assertThat(refused.faults())
                .isEqualTo(
                        "colour unknown, effective date.malformed, email email.malformed, name required, "
                                + "password required, roles.0 choice.unknown, unit code.malformed, userName userName.malformed");
        assertThat(refused.text("requestId")).isNotBlank().isEqualTo(refused.header("X-Request-Id"));
    }

    @Test
    void refusesAnEffectiveDateInTheFuture() {
        var refused = admin.post("/people/admin/rename", "{'name':'Administrator','effective':'2199-01-01'}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).isEqualTo("effective date.future");
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThat(admin.post("/people", "{'userName':").problem()).isEqualTo("malformed-json");
        assertThat(admin.post("/people", "{'userName':").status()).isEqualTo(400);
        assertThat(admin.post("/people", "{'name':'a','name':'b'}").problem()).isEqualTo("malformed-json");
        assertThat(admin.send("POST", "/people", "text/plain", "hello").status())
                .isEqualTo(415);
        assertThat(admin.send("POST", "/people", "text/plain", "hello").problem())
                .isEqualTo("media-type-unsupported");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        var refused = admin.post("/people", "{'name':'" + "x".repeat(1_100_000) + "'}");

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.problem()).isEqualTo("body-too-large");
    }

    @Test
    void doesOnceWhatComesTwice() {
        var key = UUID.randomUUID().toString();
        var body = person(uniqueName(), "[]");

        var first = admin.post("/people", body, "Idempotency-Key", key);
        var second = admin.post("/people", body, "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void refusesAKeyForAnotherRequest() {
        var key = UUID.randomUUID().toString();
        admin.post("/people", person(uniqueName(), "[]"), "Idempotency-Key", key);

        var refused = admin.post("/people", person(uniqueName(), "[]"), "Idempotency-Key", key);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void leavesTheKeyOfARefusedRequestFree() {
        var key = UUID.randomUUID().toString();
        assertThat(admin.post("/people", "{}", "Idempotency-Key", key).status()).isEqualTo(422);

        assertThat(admin.post("/people", person(uniqueName(), "[]"), "Idempotency-Key", key)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void doesOnceWhatComesTwiceAtTheSameTime() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = person(uniqueName(), "[]");
        Callable<Rest.Answer> call = () -> admin.post("/people", body, "Idempotency-Key", key);

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = callers.invokeAll(Stream.generate(() -> call).limit(6).toList());
            for (var answer : answers) {
                assertThat(answer.get().status()).isEqualTo(201);
                assertThat(answer.get().text("id"))
                        .isEqualTo(answers.getFirst().get().text("id"));
            }
        }
    }

    @Test
    void keepsOneAdministrator() {
        assertThat(admin.post("/people/admin/assign-roles", "{'roles':['LEADER']}")
                        .problem())
                .isEqualTo("one-administrator-stays");
    }

    @Test
    void listsPeopleInPages() {
        var unit = "U" + uniqueName();
        admin.post("/units", "{'code':'" + unit + "','name':'A unit'}");
        for (int i = 0; i < 3; i++) {
            admin.post("/people", person(uniqueName(), "[]").replace("'roles'", "'unit':'" + unit + "','roles'"));
        }

        var page = admin.get("/people?unit=" + unit + "&size=2&sort=userName,desc");

        assertThat(page.body().path("items").size()).isEqualTo(2);
        assertThat(page.body().path("total").asLong()).isEqualTo(3);
        assertThat(page.body().path("size").asInt()).isEqualTo(2);
        assertThat(admin.get("/people?size=501&page=x&role=BOSS").faults()).isNotEmpty();
        assertThat(admin.get("/people?size=501&page=x").faults())
                .isEqualTo("page integer.expected, size size.outOfRange");
        assertThat(admin.get("/people?role=BOSS").faults()).isEqualTo("role choice.unknown");
    }

    @Test
    void definesTheDirectory() {
        var code = "D" + uniqueName();

        var created = admin.post("/units", "{'code':'" + code + "','name':'Data','dataScience':true}");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/api/v1/units/" + code);
        assertThat(admin.get("/units/" + code).body().path("dataScience").asBoolean())
                .isTrue();
        assertThat(admin.post("/units", "{'code':'" + code + "','name':'Data and AI'}")
                        .status())
                .isEqualTo(200);
        assertThat(admin.get("/cause-codes").body().path("total").asInt()).isGreaterThanOrEqualTo(19);
        assertThat(admin.post("/exchange-rates", "{'currency':'EUR','date':'2199-01-01','euro':-1}")
                        .faults())
                .isEqualTo("currency rate.ofBase, date date.future, euro rate.notPositive");
        assertThat(admin.post("/exchange-rates", "{'currency':'USD','date':'2026-01-01','euro':'0.92'}")
                        .status())
                .isEqualTo(200);
        assertThat(admin.post("/settings", "{'setting':'discountRate','value':'2'}")
                        .faults())
                .isEqualTo("value rate.outOfRange");
        assertThat(admin.post("/settings/discountRate", "{'value':'0.1'}").status())
                .isEqualTo(200);
        await().untilAsserted(() ->
                assertThat(admin.get("/settings").body().toString()).contains("\"0.1\""));
    }

    @Test
    void documentsItself() {
        var document = nobody.get("/api/openapi.json");

        assertThat(document.status()).isEqualTo(200);
        assertThat(document.text("openapi")).startsWith("3.1");
        assertThat(document.body().path("paths").has("/api/v1/people/{id}/assign-roles"))
                .isTrue();
    }

    private static String uniqueName() {
        return "u" + UUID.randomUUID().toString().substring(0, 12);
    }

    private static String person(String userName, String roles) {
        return "{'userName':'%s','name':'Ada Lovelace','email':'ada@example.org','roles':%s,'password':'%s'}"
                .formatted(userName, roles, PASSWORD);
    }
}
