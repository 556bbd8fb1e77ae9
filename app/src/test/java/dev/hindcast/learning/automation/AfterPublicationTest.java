package dev.hindcast.learning.automation;

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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What goes on after publication: reminders, subscriptions, the backlog. */
@IntegrationTest
class AfterPublicationTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @Autowired
    TellsPeople tells;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private final String suffix = UUID.randomUUID().toString().substring(0, 6);
    private final String word = "quokka" + suffix.replaceAll("[^a-z]", "");
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private Company company;
    private Rest delivery;
    private Rest owner;

    @BeforeEach
    void foundCompany() {
        company = new Company(Rest.of(environment), firstPassword.value());
        delivery = company.person("dora" + suffix, company.unit, "DELIVERY_MANAGER", "LEADER");
        ok(company.admin()
                .post(
                        "/people",
                        "{'userName':'olaf%s','name':'Olaf','email':'olaf%s@example.org','unit':'%s','roles':['TEAM_MEMBER'],'password':'correct horse'}"
                                .formatted(suffix, suffix, company.unit)));
        owner = Rest.of(environment).as("olaf" + suffix, "correct horse");
        await().until(() -> owner.get("/inbox").status() == 200);
    }

    @Test
    void remindsOwnersOfActionsOnceUntilTheyAreDone() {
        var postMortem = published("Nobody read the logs");
        var action = action(postMortem, "Read the logs " + suffix, today.plusDays(3));
        action(postMortem, "Much later " + suffix, today.plusDays(90));
        await().atMost(SOON).untilAsserted(() -> {
            tells.remind();
            assertThat(inbox().toString()).contains("Due on " + today.plusDays(3) + ": Read the logs " + suffix);
        });
        tells.remind();
        assertThat(inbox()).hasSize(1);

        ok(owner.post("/post-mortems/" + postMortem + "/complete-action", "{'action':'" + action + "'}"));
        await().atMost(SOON).untilAsserted(() -> assertThat(inbox()).isEmpty());
    }

    @Test
    void tellsNothingOfWhatMayNotBeRead() {
        var postMortem = published("A secret " + suffix);
        action(postMortem, "Keep it " + suffix, today.minusDays(1));
        await().atMost(SOON).untilAsserted(() -> {
            tells.remind();
            assertThat(inbox().toString()).contains("Overdue since");
        });

        company.unit("S" + suffix);
        ok(delivery.post("/post-mortems/" + postMortem + "/restrict-visibility", "{'units':['S" + suffix + "']}"));

        await().atMost(SOON).untilAsserted(() -> assertThat(inbox()).isEmpty());
    }

    @Test
    void tellsSubscribersOfWhatTheirSearchFinds() {
        var search = ok(owner.post(
                        "/saved-searches",
                        "{'name':'Quokkas','asked':'q=" + word + "&kind=POST_MORTEM','subscribed':true}"))
                .text("id");

        var hit = published("The " + word + " escaped");
        published("Nothing of the kind " + suffix);

        await().atMost(SOON).untilAsserted(() -> {
            tells.tellSubscribers();
            assertThat(inbox().toString())
                    .contains("New for “Quokkas”: The " + word + " escaped")
                    .contains(hit);
        });
        assertThat(inbox()).hasSize(1);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ok(owner.get("/saved-searches"))
                                .body()
                                .at("/searches/0/found")
                                .asInt())
                        .isEqualTo(1));
        ok(owner.post("/saved-searches/" + search + "/look-at", "{}"));
        assertThat(ok(owner.get("/saved-searches"))
                        .body()
                        .at("/searches/0/found")
                        .asInt())
                .isZero();
        ok(owner.post("/inbox/" + inbox().get(0).path("id").asString() + "/put-away", "{}"));
        assertThat(inbox().get(0).path("seen").asBoolean()).isTrue();
    }

    @Test
    void keepsSavedSearchesToThemselves() {
        var search = ok(owner.post("/saved-searches", "{'name':'Mine','asked':'q=x','subscribed':false}"))
                .text("id");

        assertThat(ok(delivery.get("/saved-searches")).body().toString()).doesNotContain(search);
        assertThat(delivery.post("/saved-searches/" + search + "/rename-search", "{'name':'Stolen'}")
                        .status())
                .isEqualTo(404);
        assertThat(delivery.post("/saved-searches/" + search + "/delete-search", "{}")
                        .status())
                .isEqualTo(404);
        ok(owner.post("/saved-searches/" + search + "/rename-search", "{'name':'Still mine'}"));
        ok(owner.post("/saved-searches/" + search + "/subscribe", "{}"));
        var kept = ok(owner.get("/saved-searches")).body().at("/searches/0");
        assertThat(kept.path("name").asString()).isEqualTo("Still mine");
        assertThat(kept.path("subscribed").asBoolean()).isTrue();
        ok(owner.post("/saved-searches/" + search + "/delete-search", "{}"));
        assertThat(ok(owner.get("/saved-searches")).body().path("searches")).isEmpty();
    }

    @Test
    void asksWhetherItWorkedAndCountsTheBacklog() {
        var postMortem = published("It broke " + suffix);
        var action = action(postMortem, "Mend it " + suffix, today.minusDays(100));
        ok(owner.post(
                "/post-mortems/" + postMortem + "/complete-action",
                "{'action':'" + action + "','effective':'" + today.minusDays(70) + "'}"));

        await().atMost(SOON).untilAsserted(() -> {
            tells.remind();
            assertThat(inbox().toString()).contains("Did it work?");
            assertThat(ok(owner.get("/actions/effects")).body().toString()).contains(action);
        });
        var backlog = ok(owner.get("/actions/backlog?months=6")).body().path("months");
        assertThat(backlog).hasSize(6);
        assertThat(backlog.valueStream()
                        .mapToInt(month -> month.path("closed").asInt())
                        .sum())
                .isPositive();

        ok(delivery.post(
                "/post-mortems/" + postMortem + "/review-effect",
                "{'action':'" + action + "','worked':true,'evidence':'It holds'}"));
        await().atMost(SOON).untilAsserted(() -> assertThat(inbox().toString()).doesNotContain("Did it work?"));
    }

    @Test
    void proposesRecurrencesOfTheSameCauseUntilTheyAreSettled() {
        var text = "The " + word + " tracker lost its signal whenever rain fell on the antenna";
        var earlier = published(text);
        var again = published(text + " again");

        await().atMost(SOON).untilAsserted(() -> assertThat(likely(again)).contains(earlier));
        ok(delivery.post("/post-mortems/" + again + "/dismiss-recurrence", "{'postMortem':'" + earlier + "'}"));
        await().atMost(SOON).untilAsserted(() -> assertThat(likely(again)).doesNotContain(earlier));

        assertThat(likely(earlier)).contains(again);
        ok(delivery.post("/post-mortems/" + earlier + "/link-recurrence", "{'postMortem':'" + again + "'}"));
        await().atMost(SOON).untilAsserted(() -> assertThat(likely(earlier)).doesNotContain(again));
    }

    @Test
    void isScheduledOnce() {
        var tasks = transactions.execute(_ -> jdbc.sql("select count(*) from learning.scheduled_task")
                .query(Integer.class)
                .single());
        assertThat(tasks).isLessThanOrEqualTo(1);
    }

    private String likely(String postMortem) {
        return ok(delivery.get("/failures/" + postMortem + "/recurrences"))
                .body()
                .toString();
    }

    private JsonNode inbox() {
        return ok(owner.get("/inbox")).body();
    }

    private String action(String postMortem, String title, LocalDate due) {
        return ok(delivery.post(
                        "/post-mortems/" + postMortem + "/add-action",
                        "{'title':'%s','owner':'olaf%s','due':'%s','effective':'%s'}"
                                .formatted(title, suffix, due, today.minusDays(80))))
                .text("id");
    }

    private String published(String title) {
        var id = ok(delivery.post("/post-mortems", "{'subject':'INCIDENT','title':'" + title + "'}"))
                .text("id");
        var path = "/post-mortems/" + id;
        ok(delivery.post(path + "/write-section", "{'section':'SUMMARY','text':'" + title + "'}"));
        ok(delivery.post(path + "/write-section", "{'section':'EXPECTED_AND_HAPPENED','text':'Else'}"));
        ok(delivery.post(
                path + "/add-factor", "{'cause':'DATA_LACKING','certainty':'KNOWN','evidence':'Half was missing'}"));
        ok(delivery.post(path + "/draw-lesson", "{'statement':'Look first','tags':[]}"));
        ok(delivery.post(path + "/decline-actions", "{'reason':'None needed'}"));
        ok(delivery.post(path + "/publish", "{}"));
        return id;
    }
}
