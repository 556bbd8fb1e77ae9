package dev.hindcast.desk.web;

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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** What waits for whom, put off and taken back; the views that are kept; what is new. */
@IntegrationTest
class DeskResourceTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    private final String suffix = UUID.randomUUID().toString().substring(0, 6);
    private final String key = "K" + suffix.toUpperCase(Locale.ROOT);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private Company company;
    private Rest dora;
    private Rest olaf;
    private Rest lena;
    private Rest emma;
    private String project;

    @BeforeEach
    void foundCompany() {
        company = new Company(Rest.of(environment), firstPassword.value());
        dora = company.person("dora" + suffix, company.unit, "DELIVERY_MANAGER");
        olaf = company.person("olaf" + suffix, company.unit, "BUSINESS_OWNER");
        lena = company.person("lena" + suffix, company.unit, "LEADER");
        emma = company.person("emma" + suffix, company.unit, "EXECUTIVE");
        project = company.project(dora, key, "olaf" + suffix);
    }

    @Test
    void asksTheOwnerForApprovalAndNobodyElse() {
        ok(dora.post("/projects/" + key + "/request-charter", "{}"));

        await().atMost(SOON).untilAsserted(() -> assertThat(kinds(olaf)).contains("CHARTER_TO_APPROVE"));
        assertThat(kinds(dora)).isEmpty();
        assertThat(kinds(emma)).isEmpty();
        assertThat(tasks(olaf).get(0).path("text").asString())
                .isEqualTo("Approve the charter of Project " + key + ", or send it back");
        ok(olaf.post("/projects/" + key + "/reject-charter", "{'reason':'Which customers?'}"));
        await().atMost(SOON).untilAsserted(() -> assertThat(kinds(olaf)).isEmpty());
    }

    @Test
    void asksTheDelegateAsLongAsTheOwnerLendsApproval() {
        ok(dora.post("/projects/" + key + "/request-charter", "{}"));
        ok(olaf.post(
                "/projects/" + key + "/delegate-approval",
                "{'person':'emma%s','until':'%s'}".formatted(suffix, today.plusDays(5))));

        await().atMost(SOON).untilAsserted(() -> assertThat(kinds(emma)).containsExactly("CHARTER_TO_APPROVE"));
        ok(olaf.post("/projects/" + key + "/end-approval-delegation", "{'person':'emma" + suffix + "'}"));
        await().atMost(SOON).untilAsserted(() -> assertThat(kinds(emma)).isEmpty());
    }

    @Test
    void asksAnExecutiveWhenTheOwnerFramedTheProject() {
        var own = "O" + suffix.toUpperCase(Locale.ROOT);
        ok(olaf.post(
                "/projects",
                "{'key':'%s','name':'Own','problem':'Queues','origin':'KPI_GAP','unit':'%s','owner':'olaf%s'}"
                        .formatted(own, unit(), suffix)));
        ok(olaf.post("/projects/" + own + "/request-charter", "{}"));

        await().atMost(SOON).untilAsserted(() -> assertThat(kinds(emma)).contains("CHARTER_TO_APPROVE"));
        assertThat(kinds(olaf)).doesNotContain("CHARTER_TO_APPROVE");
    }

    @Test
    void asksThoseConcernedToAcknowledgeAndToHear() {
        var change = ok(dora.post(
                        "/projects/" + key + "/propose-scope-change",
                        "{'title':'Also in France','detail':'They want it too','affected':['lena%s','olaf%s']}"
                                .formatted(suffix, suffix)))
                .text("id");
        var escalation = ok(dora.post(
                        "/projects/" + key + "/raise-escalation",
                        "{'kind':'DEPENDENCY','title':'No data feed','detail':'For weeks'}"))
                .text("id");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(kinds(lena))
                        .containsExactlyInAnyOrder("SCOPE_CHANGE_TO_ACKNOWLEDGE", "ESCALATION_TO_HEAR"));
        assertThat(kinds(dora)).isEmpty();
        ok(lena.post("/projects/" + key + "/acknowledge-scope-change", "{'scopeChange':'" + change + "'}"));
        ok(lena.post("/projects/" + key + "/acknowledge-escalation", "{'escalation':'" + escalation + "'}"));
        await().atMost(SOON).untilAsserted(() -> assertThat(kinds(lena)).isEmpty());
        assertThat(kinds(olaf)).containsExactly("SCOPE_CHANGE_TO_ACKNOWLEDGE");
    }

    @Test
    void asksForBuyInUntilItIsGivenOrDeclined() {
        var tina = team();
        var risky = experiment(tina, "Cameras count", "HIGH");
        await().atMost(SOON).untilAsserted(() -> assertThat(kinds(olaf)).containsExactly("RISK_TO_ACCEPT"));

        ok(dora.post(
                "/projects/" + key + "/add-stakeholder",
                "{'person':'lena%s','interest':'HIGH','influence':'HIGH'}".formatted(suffix)));
        ok(tina.post(risky + "/request-buy-in", "{'person':'lena%s'}".formatted(suffix)));
        await().atMost(SOON).untilAsserted(() -> assertThat(kinds(lena)).containsExactly("RISK_TO_ACCEPT"));
        await().atMost(SOON).untilAsserted(() -> assertThat(kinds(olaf)).isEmpty());
        ok(lena.post(risky + "/accept-risk", "{'note':'Fine'}"));
        await().atMost(SOON).untilAsserted(() -> assertThat(kinds(lena)).isEmpty());
    }

    @Test
    void asksToEndATimeboxBeforeItsLastDay() {
        var tina = team();
        var early = experiment(tina, "Ten days left", "LOW");
        var late = experiment(tina, "One day left", "LOW");
        ok(tina.post(early + "/start", "{'effective':'" + today.minusDays(10) + "'}"));
        ok(tina.post(late + "/start", "{'effective':'" + today.minusDays(19) + "'}"));

        await().atMost(SOON).untilAsserted(() -> assertThat(kinds(tina)).containsExactly("TIMEBOX_TO_END"));
        var task = tasks(tina).get(0);
        assertThat(task.path("text").asString()).contains("One day left");
        assertThat(task.path("due").asString()).isEqualTo(today.plusDays(1).toString());
        assertThat(kinds(olaf)).isEmpty();

        ok(tina.post(late + "/extend-timebox", "{'days':20,'reason':'Holidays'}"));
        await().atMost(SOON).untilAsserted(() -> assertThat(kinds(tina)).isEmpty());
    }

    @Test
    void asksTheClaimantToAnswerADispute() {
        var value = "/projects/" + key + "/value";
        var driver = ok(dora.post(value + "/add-driver", """
                        {'name':'Won back','category':'REVENUE','recurrence':'RECURRING','low':6000,'likely':12000,
                        'high':18000,'currency':'EUR','cashable':true,'startsAfterMonths':0,'moves':'Margin','source':'Pilot'}""")).text("id");
        var claim = ok(dora.post(value + "/claim", """
                        {'driver':'%s','from':'2025-01','to':'2025-03','amount':{'amount':'900.00','currency':'EUR'},
                        'method':'AB_TEST','evidence':'Report'}""".formatted(driver))).text("id");
        await().atMost(SOON).untilAsserted(() -> assertThat(kinds(olaf)).containsExactly("CLAIM_TO_ATTEST"));

        ok(olaf.post(value + "/dispute", "{'claim':'%s','reason':'Easter'}".formatted(claim)));
        await().atMost(SOON).untilAsserted(() -> assertThat(kinds(dora)).containsExactly("DISPUTE_TO_ANSWER"));
        assertThat(kinds(olaf)).isEmpty();

        ok(dora.post(value + "/answer-dispute", "{'claim':'%s','answer':'Without Easter'}".formatted(claim)));
        await().atMost(SOON).untilAsserted(() -> assertThat(kinds(olaf)).containsExactly("CLAIM_TO_ATTEST"));
        assertThat(kinds(dora)).isEmpty();
    }

    @Test
    void putsOffUntilADayAndTakesBack() {
        ok(dora.post("/projects/" + key + "/request-charter", "{}"));
        await().atMost(SOON).untilAsserted(() -> assertThat(kinds(olaf)).isNotEmpty());
        var task = "/inbox/tasks/charter:" + project;

        assertThat(olaf.post(task + "/snooze", "{'until':'" + today + "'}").status())
                .isEqualTo(422);
        ok(olaf.post(task + "/snooze", "{'until':'" + today.plusDays(3) + "'}"));
        assertThat(tasks(olaf).get(0).path("snoozedUntil").asString())
                .isEqualTo(today.plusDays(3).toString());
        ok(olaf.post(task + "/wake", "{}"));
        assertThat(tasks(olaf).get(0).path("snoozedUntil").isNull()).isTrue();
        assertThat(olaf.post("/inbox/tasks/nonsense/wake", "{}").status()).isIn(404, 422);
    }

    @Test
    void keepsViewsToThemselves() {
        var view = ok(dora.post("/views", "{'name':'Live ones','asked':'stage=LIVE&hide=unit'}"))
                .text("id");

        assertThat(ok(olaf.get("/views")).body().toString()).doesNotContain(view);
        assertThat(olaf.post("/views/" + view + "/delete-view", "{}").status()).isEqualTo(404);
        ok(dora.post("/views/" + view + "/rename-view", "{'name':'In use'}"));
        var kept = ok(dora.get("/views")).body().at("/items/0");
        assertThat(kept.path("name").asString()).isEqualTo("In use");
        assertThat(kept.path("asked").asString()).isEqualTo("stage=LIVE&hide=unit");
        ok(dora.post("/views/" + view + "/delete-view", "{}"));
        assertThat(ok(dora.get("/views")).body().path("total").asInt()).isZero();
    }

    @Test
    void sharesAViewUnderItsOwnersNameAndLetsOthersTakeACopy() {
        var view = ok(dora.post("/views", "{'name':'Red ones','asked':'health=RED'}"))
                .text("id");
        assertThat(olaf.post("/views/" + view + "/copy-view", "{}").status()).isEqualTo(404);
        assertThat(olaf.post("/views/" + view + "/make-default", "{}").status()).isEqualTo(404);
        assertThat(olaf.post("/views/" + view + "/share-view", "{}").status()).isEqualTo(403);
        ok(dora.post("/views/" + view + "/share-view", "{}"));

        var seen = ok(olaf.get("/views")).body().at("/items/0");
        assertThat(seen.path("view").asString()).isEqualTo(view);
        assertThat(seen.path("person").asString())
                .isEqualTo(ok(dora.get("/views")).body().at("/items/0/person").asString());
        assertThat(seen.path("shared").asBoolean()).isTrue();
        assertThat(olaf.post("/views/" + view + "/rename-view", "{'name':'Mine'}")
                        .status())
                .isEqualTo(404);
        ok(olaf.post("/views/" + view + "/make-default", "{}"));
        assertThat(ok(olaf.get("/views")).body().at("/items/0/isDefault").asBoolean())
                .isTrue();
        assertThat(ok(dora.get("/views")).body().at("/items/0/isDefault").asBoolean())
                .isFalse();
        ok(olaf.post("/views/" + view + "/copy-view", "{}"));

        ok(dora.post("/views/" + view + "/end-sharing", "{}"));
        var left = ok(olaf.get("/views")).body();
        assertThat(left.path("total").asInt()).isEqualTo(1);
        assertThat(left.at("/items/0/name").asString()).isEqualTo("Red ones");
        assertThat(left.at("/items/0/isDefault").asBoolean()).isFalse();
        assertThat(left.at("/items/0/view").asString()).isNotEqualTo(view);
        ok(dora.post("/views/" + view + "/delete-view", "{}"));
    }

    @Test
    void tellsWhatOthersRecordedSinceAMoment() {
        var before = java.time.Instant.now().minusSeconds(60);
        ok(dora.post("/projects/" + key + "/report-health", "{'health':'AMBER','comment':'Data is late'}"));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ok(olaf.get("/inbox/news?since=" + before))
                                .body()
                                .toString())
                        .contains("reported health amber", "Your projects"));
        assertThat(ok(dora.get("/inbox/news?since=" + before)).body().toString())
                .doesNotContain("reported health amber");
        assertThat(ok(emma.get("/inbox/news?since=" + before)).body().path("figures"))
                .hasSize(3);
    }

    @Test
    void choosesMailForOneselfOnly() {
        assertThat(ok(dora.get("/mail")).body().path("digest").asBoolean()).isTrue();
        ok(dora.post("/mail/dora" + suffix + "/choose-mail", "{'reminders':true,'digest':false}"));
        assertThat(ok(dora.get("/mail")).body().path("digest").asBoolean()).isFalse();
        assertThat(olaf.post("/mail/dora" + suffix + "/choose-mail", "{'reminders':true,'digest':true}")
                        .status())
                .isEqualTo(404);
    }

    private Rest team() {
        return company.person("tina" + suffix, company.unit, "TEAM_MEMBER");
    }

    /** The path of a new experiment with a timebox of twenty days. */
    private String experiment(Rest planner, String title, String risk) {
        return "/experiments/"
                + ok(planner.post("/projects/" + key + "/experiments", """
                        {'title':'%s','hypothesis':'It works','method':'Try','metric':'Hits','comparator':'AT_LEAST',
                        'threshold':5,'timeboxDays':20,'budget':{'amount':'900.00','currency':'EUR'},'risk':'%s'}""".formatted(title, risk)))
                        .text("id");
    }

    private String unit() {
        return ok(dora.get("/projects/" + key)).text("unit");
    }

    /** Executives and leaders are asked for projects of other tests, too. */
    private List<String> kinds(Rest person) {
        return tasks(person)
                .valueStream()
                .filter(task -> task.path("project").asString().endsWith(suffix.toUpperCase(Locale.ROOT)))
                .map(task -> task.path("kind").asString())
                .toList();
    }

    private static JsonNode tasks(Rest person) {
        return ok(person.get("/inbox/tasks")).body().path("items");
    }
}
