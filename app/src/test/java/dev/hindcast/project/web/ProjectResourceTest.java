package dev.hindcast.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.shared.FirstPassword;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@IntegrationTest
class ProjectResourceTest {

    private static final String PASSWORD = "correct horse";

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    Rest admin;
    Rest delivery;
    Rest owner;
    Rest executive;

    @BeforeEach
    void defineTheDirectory() {
        admin = Rest.of(environment).as("admin", firstPassword.value());
        admin.post("/units", "{'code':'RETAIL','name':'Retail'}");
        admin.post("/units", "{'code':'DS','name':'Data science','dataScience':true}");
        delivery = person("delivery", "DELIVERY_MANAGER", "DS");
        owner = person("owner", "BUSINESS_OWNER", "RETAIL");
        executive = person("executive", "EXECUTIVE", "RETAIL");
    }

    @Test
    void framesAProject() {
        var key = newKey();

        var framed = delivery.post("/projects", project(key, "'owner':'owner'"));

        assertThat(framed.status()).isEqualTo(201);
        assertThat(framed.header("Location")).isEqualTo("/api/v1/projects/" + framed.text("id"));
        assertThat(framed.header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void refusesATakenKeyHoweverItIsWritten() {
        var key = newKey();
        delivery.post("/projects", project(key, ""));

        var refused = delivery.post("/projects", project(key.toLowerCase(), ""));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("key-is-unique");
    }

    @Test
    void letsOneOfTwoTakeAKey() throws Exception {
        var key = newKey();
        Callable<Integer> frame =
                () -> delivery.post("/projects", project(key, "")).status();

        try (var both = Executors.newFixedThreadPool(2)) {
            var statuses = both.invokeAll(Stream.of(frame, frame).toList());
            assertThat(statuses).extracting(status -> status.get()).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void tellsEveryFaultAtOnce() {
        var refused = delivery.post("/projects", "{'key':'x','origin':'WHIM','unit':'RETAIL','colour':'red'}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults())
                .isEqualTo("colour unknown, key key.malformed, name required, origin choice.unknown, problem required");
    }

    @Test
    void refusesAUnitThatIsNotThere() {
        var refused = delivery.post("/projects", project(newKey(), "").replace("RETAIL", "NOWHERE"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).isEqualTo("unit unit.unknown");
    }

    @Test
    void refusesRolesThatMayNot() {
        assertThat(executive.post("/projects", project(newKey(), "")).problem()).isEqualTo("role-may-not");
        assertThat(executive.post("/projects", project(newKey(), "")).status()).isEqualTo(403);
    }

    @Test
    void takesCommandsByKeyAndById() {
        var key = newKey();
        var id = delivery.post("/projects", project(key, "")).text("id");

        var byKey = delivery.post("/projects/" + key.toLowerCase() + "/change-tags", "{'tags':['nlp']}");
        var byId = delivery.post(
                "/projects/" + id + "/define-kpi", "{'name':'Churn','unit':'%','baseline':'12','target':9.5}");

        assertThat(byKey.status()).isEqualTo(200);
        assertThat(byKey.text("version")).isEqualTo("1");
        assertThat(byId.status()).isEqualTo(201);
        assertThat(byId.text("version")).isEqualTo("2");
        assertThat(byId.text("id")).isNotEqualTo(id);
    }

    @Test
    void answersWhatLeadsNowhere() {
        var key = newKey();
        delivery.post("/projects", project(key, ""));

        assertThat(delivery.post("/projects/NONE/pause", "{'reason':'r'}").problem())
                .isEqualTo("project-unknown");
        assertThat(delivery.get("/projects/NONE/gate").status()).isEqualTo(404);
        assertThat(delivery.post("/projects/" + key + "/frame", "{}").problem()).isEqualTo("command-unknown");
        assertThat(delivery.post("/projects/" + key + "/import-project", "{}").status())
                .isEqualTo(404);
        assertThat(delivery.post("/projects/" + key + "/measure-kpi", "{'kpi':'none','value':1}")
                        .faults())
                .isEqualTo("kpi kpi.unknown");
    }

    @Test
    void refusesAStaleVersion() {
        var key = newKey();
        delivery.post("/projects", project(key, ""));
        delivery.post("/projects/" + key + "/pause", "{'reason':'r'}", "If-Match", "\"0\"");

        var refused = delivery.post("/projects/" + key + "/resume", "{}", "If-Match", "\"0\"");

        assertThat(refused.status()).isEqualTo(412);
    }

    @Test
    void tellsWhatTheGateMissesUntilTheCharterIsApproved() {
        var key = newKey();
        var path = "/projects/" + key;
        delivery.post("/projects", project(key, "'owner':'owner'"));

        delivery.post(path + "/request-charter", "");
        var refused = owner.post(path + "/approve-charter", "{'note':'go'}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("gate-is-complete");
        await().untilAsserted(
                        () -> assertThat(delivery.get(path + "/gate").body().path("missing"))
                                .isEqualTo(refused.body().path("missing")));
        assertThat(refused.body().path("missing").valueStream())
                .anySatisfy(one -> assertThat(one.path("place").asString()).isEqualTo("team"));
        assertThat(missing(refused))
                .contains("KPI", "GOOD_ENOUGH", "DELIVERY_MANAGER", "ANALYTICS_TRANSLATOR")
                .doesNotContain("OWNER", "PROBLEM", "ORIGIN_ENDORSED", "CHARTER_REQUESTED");

        delivery.post(path + "/define-kpi", "{'name':'Churn','unit':'%','baseline':12,'target':9}");
        delivery.post(path + "/set-good-enough", "{'metric':'AUC','comparator':'AT_LEAST','threshold':0.8}");
        delivery.post(path + "/fill-seat", "{'seat':'DELIVERY_MANAGER','person':'delivery'}");
        delivery.post(path + "/fill-seat", "{'seat':'ANALYTICS_TRANSLATOR','person':'delivery'}");
        var rest = missing(owner.post(path + "/approve-charter", "")).toList();
        for (var requirement : rest) {
            var waived = executive.post(
                    path + "/waive-requirement", "{'requirement':'" + requirement + "','reason':'small'}");
            assertThat(waived.status()).isEqualTo(200);
        }
        if (rest.isEmpty()) {
            assertThat(owner.get(path + "/gate").text("stage")).isEqualTo("CHARTERED");
        }

        await().untilAsserted(() -> {
            var gate = delivery.get(path + "/gate");
            assertThat(gate.text("stage")).isEqualTo("CHARTERED");
            assertThat(gate.text("to")).isEqualTo("EXPERIMENTING");
        });
    }

    @Test
    void asksForAnOwnerFromTheBusiness() {
        var key = newKey();
        delivery.post("/projects", project(key, "'owner':'delivery'"));

        var refused = executive.post("/projects/" + key + "/approve-charter", "");

        assertThat(missing(refused)).contains("OWNER", "CHARTER_REQUESTED");
    }

    private static Stream<String> missing(Rest.Answer answer) {
        return answer.body()
                .path("missing")
                .valueStream()
                .map(missing -> missing.path("code").asString());
    }

    private Rest person(String user, String role, String unit) {
        admin.post(
                "/people",
                "{'userName':'%s','name':'%s','unit':'%s','roles':['%s'],'password':'%s'}"
                        .formatted(user, user, unit, role, PASSWORD));
        return Rest.of(environment).as(user, PASSWORD);
    }

    private static String project(String key, String more) {
        return "{'key':'%s','name':'Keep customers','problem':'They leave','origin':'KPI_GAP','unit':'RETAIL'%s}"
                .formatted(key, more.isEmpty() ? "" : "," + more);
    }

    private static String newKey() {
        return "P" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    }
}
