package dev.hindcast.experiment.web;

import static dev.hindcast.Company.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.Company;
import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.shared.FirstPassword;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@IntegrationTest
@TestInstance(Lifecycle.PER_CLASS)
class ExperimentResourceTest {

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    Rest team;
    Rest owner;
    String project = "";

    @BeforeEach
    void frameOnce() {
        if (project.isEmpty()) {
            var company = new Company(Rest.of(environment), firstPassword.value());
            owner = company.person("x-owner", company.unit, "BUSINESS_OWNER");
            team = company.person("x-team", company.unit, "TEAM_MEMBER");
            var delivery = company.person("x-delivery", company.unit, "DELIVERY_MANAGER");
            project = company.project(delivery, "XLAB", "x-owner");
        }
    }

    @Test
    void tellsTheWholeStoryOfAnExperiment() {
        var planned = team.post("/projects/xlab/experiments", plan("Calls tell", "HIGH"));
        assertThat(planned.status()).isEqualTo(201);
        var path = "/experiments/" + planned.text("id");
        assertThat(planned.header("Location")).isEqualTo("/api/v1" + path);

        assertThat(team.post(path + "/start", "{}").problem()).isEqualTo("high-risk-needs-buy-in");
        assertThat(team.post(path + "/accept-risk", "{'note':'Fine'}").problem())
                .isEqualTo("stakeholder-accepts-risk");
        assertThat(team.post(path + "/request-buy-in", "{'person':'x-team'}").status())
                .isEqualTo(422);
        ok(team.post(path + "/request-buy-in", "{'person':'x-owner','note':'Ten days of calls'}"));
        var asked = ok(team.get(path)).body();
        assertThat(asked.at("/buyIns/0/answer").asString()).isEqualTo("AWAITED");
        assertThat(asked.at("/buyIns/0/note").asString()).isEqualTo("Ten days of calls");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(ok(owner.get("/buy-ins"))
                                .body()
                                .at("/items/0/title")
                                .asString())
                        .isEqualTo("Calls tell"));
        ok(owner.post(path + "/accept-risk", "{'note':'Fine'}"));
        assertThat(ok(owner.get(path)).body().at("/buyIns/0/answer").asString()).isEqualTo("ACCEPTED");
        assertThat(ok(owner.get("/buy-ins")).body().at("/items/0").isMissingNode())
                .isTrue();
        var twentyDaysAgo = LocalDate.now(ZoneOffset.UTC).minusDays(20);
        ok(team.post(path + "/start", "{'effective':'" + twentyDaysAgo + "'}"));
        ok(team.post(path + "/record-reading", "{'value':0.83,'note':'First'}"));
        ok(team.post(
                path + "/link-run",
                "{'url':'https://runs.example/1','metrics':{'recall':0.83},'parameters':{'depth':'6'}}"));
        ok(team.post(path + "/extend-timebox", "{'days':5,'reason':'Late logs'}"));
        assertThat(team.post(path + "/conclude", "{'verdict':'REFUTED','summary':'No'}")
                        .problem())
                .isEqualTo("verdict-needs-explanation");
        ok(team.post(path + "/conclude", "{'verdict':'VALIDATED','summary':'Yes'}"));
        var insight = ok(team.post(path + "/capture-insight", "{'text':'Night calls are not logged'}"));

        var read = ok(team.get(path));
        assertThat(read.header("ETag")).isEqualTo(insight.header("ETag"));
        assertThat(read.text("state")).isEqualTo("CONCLUDED");
        assertThat(read.text("verdict")).isEqualTo("VALIDATED");
        assertThat(read.text("project")).isEqualTo(project);
        assertThat(read.text("timeboxEnd")).isEqualTo(twentyDaysAgo.plusDays(15).toString());
        assertThat(read.body().at("/riskAcceptances/0/text").asString()).isEqualTo("Fine");
        assertThat(read.body().at("/readings/0/criterionMet").asBoolean()).isTrue();
        assertThat(read.body().at("/runs/0/metrics/recall").asString()).isEqualTo("0.83");
        assertThat(read.body().at("/runs/0/parameters/depth").asString()).isEqualTo("6");
        assertThat(read.body().at("/insights/0/text").asString()).isEqualTo("Night calls are not logged");
        assertThat(read.body().at("/budget/amount").asString()).isEqualTo("20000.00");
        var burn = ok(team.get(path + "/burn")).body();
        assertThat(burn.path("timePercent").asInt()).isEqualTo(133);
        assertThat(burn.path("moneyPercent").asInt()).isZero();
        assertThat(ok(team.get("/projects/xlab/quick-value-first"))
                        .body()
                        .path("missed")
                        .asBoolean())
                .isFalse();
        assertThat(team.get("/tracked-run?run=abc").problem()).isEqualTo("tracking-not-configured");
        assertThat(ok(team.get("/insights?q=night"))
                        .body()
                        .at("/items/0/experimentTitle")
                        .asString())
                .isEqualTo("Calls tell");
    }

    @Test
    void listsByStateTextAndOverdue() {
        var id = ok(team.post("/projects/xlab/experiments", plan("Overdue one", "LOW")))
                .text("id");
        ok(team.post("/experiments/" + id + "/start", "{'effective':'2024-01-01'}"));

        var overdue = ok(team.get("/experiments?overdue=true&q=overdue&project=XLAB&state=RUNNING&sort=budget,desc"));
        assertThat(overdue.body().path("total").asInt()).isEqualTo(1);
        assertThat(overdue.body().at("/items/0/id").asString()).isEqualTo(id);
        assertThat(ok(team.get("/experiments?overdue=false&q=overdue"))
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(team.get("/experiments?sort=colour").faults()).isEqualTo("sort sort.unknown");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        var faulty = team.post(
                "/projects/xlab/experiments",
                "{'title':'','method':'m','metric':'recall','comparator':'ABOUT','threshold':'x','timeboxDays':30,"
                        + "'budget':{'amount':'1','currency':'EUR'},'risk':'LOW'}");
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.faults())
                .isEqualTo(
                        "comparator choice.unknown, hypothesis required, threshold number.malformed, title required");
    }

    @Test
    void answersWith404And412() {
        assertThat(team.get("/experiments/none").problem()).isEqualTo("experiment-unknown");
        assertThat(team.post("/projects/none/experiments", plan("Calls", "LOW")).status())
                .isEqualTo(404);
        var id = ok(team.post("/projects/xlab/experiments", plan("Stale", "LOW")))
                .text("id");
        assertThat(team.post("/experiments/" + id + "/start", "{}", "If-Match", "\"7\"")
                        .status())
                .isEqualTo(412);
    }

    private static String plan(String title, String risk) {
        return ("{'title':'%s','hypothesis':'Calls tell who leaves','method':'Boosting','metric':'recall',"
                        + "'comparator':'AT_LEAST','threshold':'0.8','timeboxDays':10,"
                        + "'budget':{'amount':'20000','currency':'EUR'},'risk':'%s'}")
                .formatted(title, risk);
    }
}
