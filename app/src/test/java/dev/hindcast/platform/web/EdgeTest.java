package dev.hindcast.platform.web;

import static dev.hindcast.Company.ok;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.Company;
import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.shared.FirstPassword;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** What the REST interface answers to requests that are no good, whatever the resource. */
@IntegrationTest
class EdgeTest {

    private static Company company;
    private static Rest dan;
    private static String project;

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @BeforeEach
    void frameAProject() {
        if (project == null) {
            company = new Company(Rest.of(environment), firstPassword.value());
            dan = company.person("dan-edge", company.unit, "DELIVERY_MANAGER");
            company.person("olga-edge", company.unit, "BUSINESS_OWNER");
            project = company.project(dan, "EDGE", "olga-edge");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/", "/api/nothing", "/api/v2/projects", "/api/v1/webhooks", "/api/v1/forecasts"})
    void knowsNothingElseBelowItsRoot(String path) {
        var answer = dan.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("path-unknown");
        assertThat(answer.text("requestId")).isNotEmpty();
    }

    @Test
    void showsThePageToTryItAllTheSame() {
        assertThat(Rest.of(environment).get("/api/swagger-ui/index.html").status())
                .isEqualTo(200);
    }

    @Test
    void doesNothingForCallersWhoDoNotTakeJson() {
        var refused = dan.post(
                "/projects/EDGE/change-tags", "{'tags':['unseen']}", "Accept", "application/xml", "X-Other", "1");
        assertThat(refused.status()).isEqualTo(406);
        assertThat(refused.problem()).isEqualTo("not-acceptable");
        assertThat(dan.get("/projects/EDGE", "Accept", "rubbish").status()).isEqualTo(406);
        var read = ok(dan.get("/projects/EDGE", "Accept", "application/problem+json, application/json;q=0.9"));
        assertThat(read.body().path("tags").size()).isZero();
    }

    @Test
    void sendsFilesToCallersWhoDoNotTakeJson() {
        assertThat(dan.get("/exports/projects.csv", "Accept", "text/csv").status())
                .isEqualTo(200);
    }

    @Test
    void refusesTextThatCannotBeText() {
        var nul = dan.get("/projects?q=%00");
        assertThat(nul.status()).isEqualTo(422);
        assertThat(nul.faults()).isEqualTo("q text.control");
        assertThat(dan.get("/failures?q=%ff").status()).isEqualTo(400);
        assertThat(dan.send("POST", "/projects", "application/x-www-form-urlencoded", "a=b")
                        .status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projects",
                "/experiments",
                "/insights",
                "/failures",
                "/post-mortems",
                "/lessons",
                "/actions",
                "/people",
                "/units",
                "/goals",
                "/cause-codes",
                "/exchange-rates",
                "/settings",
                "/templates",
                "/imports",
                "/portfolio/value/entries",
                "/projects/EDGE/timeline"
            })
    void sortsByKnownFieldsOnly(String list) {
        var unknown = company.admin().get(list + "?sort=nonsense,desc");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.faults()).isEqualTo("sort sort.unknown");
        assertThat(unknown.body().path("errors").get(0).path("message").asString())
                .contains("one of");
    }

    @Test
    void sortsTheDirectory() {
        company.unit("AAA-FIRST");
        company.unit("ZZZ-LAST");
        var codes = ok(company.admin().get("/units?sort=code,desc&size=500"))
                .body()
                .path("items")
                .valueStream()
                .map(unit -> unit.path("code").asString())
                .toList();
        assertThat(codes.getFirst()).isEqualTo("ZZZ-LAST");
        assertThat(codes.getLast()).isEqualTo("AAA-FIRST");
    }

    @Test
    void listsProjectsOfOwners() {
        ok(dan.post(
                "/projects",
                "{'key':'OWNERLESS','name':'N','problem':'P','origin':'KPI_GAP','unit':'%s'}".formatted(company.unit)));
        var owned = ok(dan.get("/projects?owner=olga-edge")).body();
        assertThat(owned.path("total").asInt()).isEqualTo(1);
        assertThat(owned.path("items").get(0).path("key").asString()).isEqualTo("EDGE");
        var unknown = dan.get("/projects?owner=nobody-at-all");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.faults()).isEqualTo("owner person.unknown");
    }

    @Test
    void honoursTheVersionOfALedgerThatHasNotBegun() {
        var ledger = ok(dan.get("/projects/EDGE/value"));
        assertThat(ledger.header("ETag")).isEqualTo("\"-1\"");
        var plan = "{'month':'2030-01'}";
        var stale = dan.post("/projects/EDGE/value/plan-go-live", plan, "If-Match", "\"5\"");
        assertThat(stale.status()).isEqualTo(412);
        var first = ok(dan.post("/projects/EDGE/value/plan-go-live", plan, "If-Match", ledger.header("ETag")));
        ok(dan.post("/projects/EDGE/value/plan-go-live", plan, "If-Match", "W/" + first.header("ETag")));
        assertThat(dan.post("/projects/EDGE/value/plan-go-live", plan, "If-Match", "\"-1\"")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void namesTheFieldThatARuleRefuses() {
        var refused = dan.post(
                "/projects/EDGE/value/book-cost",
                "{'category':'PEOPLE','month':'2090-01','amount':{'amount':'1','currency':'EUR'}}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).isEqualTo("month cost-month-not-begun");
        var ancient =
                dan.post("/projects/EDGE/report-health", "{'health':'RED','comment':'c','effective':'0001-01-01'}");
        assertThat(ancient.faults()).isEqualTo("effective date.outOfRange");
        var unpublished = dan.post("/projects/EDGE/adopt-lesson", "{'lesson':'nope','plan':'p'}");
        assertThat(unpublished.faults()).isEqualTo("lesson lesson-unknown");
    }

    @Test
    void describesAnswersAsTheyAre() {
        var document = ok(Rest.of(environment).get("/api/openapi.json")).body();
        var schemas = document.path("components").path("schemas");
        assertThat(schemas.propertyNames()).allMatch(name -> name.matches("[A-Za-z0-9]+"));
        var totals = schemas.path("ValueJsonTotals").path("properties");
        assertThat(totals.path("net").path("type").asString()).isEqualTo("string");
        var project = schemas.path("ProjectJsonWhole");
        assertThat(project.path("properties").path("goal").path("type").toString())
                .contains("\"null\"");
        assertThat(project.path("properties").path("outcome").path("anyOf").size())
                .isEqualTo(2);
        assertThat(project.path("required").toString()).contains("\"goal\"", "\"gate\"", "\"version\"");
        assertThat(schemas.path("Problem").path("properties").has("missing")).isTrue();
        assertThat(schemas.path("Missing")
                        .path("properties")
                        .path("lesson")
                        .path("type")
                        .toString())
                .contains("\"string\"", "\"null\"");
        assertThat(schemas.has("LessonId")).isFalse();
        assertThat(schemas.path("TokenResourceIssued").path("properties").has("token"))
                .isTrue();
        assertThat(answer(document, "/api/v1/tokens", "201")).endsWith("/TokenResourceIssued");
        assertThat(answer(document, "/api/v1/projects/{id}/pause", "200")).endsWith("/Receipt");
        var value = document.path("paths").path("/api/v1/portfolio/value").path("get");
        assertThat(value.path("parameters")
                        .valueStream()
                        .map(parameter -> parameter.path("name").asString())
                        .toList())
                .containsAll(List.of(
                        "from",
                        "to",
                        "by",
                        "asOf",
                        "basis",
                        "unit",
                        "goal",
                        "category",
                        "project",
                        "cashable",
                        "currency"))
                .doesNotContain("given");
        assertThat(document.path("paths").toString()).doesNotContain("\"name\":\"given\"");
        assertThat(document.path("paths")
                        .path("/api/v1/imports")
                        .path("post")
                        .path("responses")
                        .has("202"))
                .isTrue();
    }

    private static String answer(JsonNode document, String path, String status) {
        return document.path("paths")
                .path(path)
                .path("post")
                .path("responses")
                .path(status)
                .path("content")
                .path("application/json")
                .path("schema")
                .path("$ref")
                .asString();
    }
}
