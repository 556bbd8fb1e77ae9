package dev.hindcast.value.web;

import static dev.hindcast.value.TriedProjects.DAN;
import static dev.hindcast.value.TriedProjects.EVE;
import static dev.hindcast.value.TriedProjects.FRED;
import static dev.hindcast.value.TriedProjects.OLGA;
import static dev.hindcast.value.TriedProjects.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.Rest.Answer;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Role;
import dev.hindcast.value.TriedProjects;
import dev.hindcast.value.ValueQuery.HowManyWaitFor;
import dev.hindcast.value.ValueQuery.WaitingFor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValueResourceTest {

    private static final String DRIVER = """
            {'name':'Customers won back','category':'REVENUE','recurrence':'RECURRING','low':60000,'likely':'120000.00',
            'high':180000,'currency':'EUR','cashable':true,'startsAfterMonths':1,'rampUp':[25,50],'moves':'Card margin',
            'source':'Pilot'}""";

    @Autowired
    private Environment environment;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private QueryGateway queries;

    private TriedProjects projects;
    private Rest dan;
    private Rest olga;
    private Rest fred;
    private Rest eve;

    @BeforeAll
    void settle() {
        projects = new TriedProjects(commands);
        projects.settle();
        dan = Rest.of(environment).as("dan", PASSWORD);
        olga = Rest.of(environment).as("olga", PASSWORD);
        fred = Rest.of(environment).as("fred", PASSWORD);
        eve = Rest.of(environment).as("eve", PASSWORD);
    }

    @Test
    void addsADriverAndShowsIt() {
        var project = projects.frame();

        var added = give(dan, project, "add-driver", DRIVER);

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.header("ETag")).isEqualTo("\"0\"");
        var read = read(project, 0);
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
        var driver = read.body().path("drivers").get(0);
        assertThat(driver.path("driver").asString()).isEqualTo(added.text("id"));
        assertThat(driver.path("forecast").path("likely").path("amount").asString())
                .isEqualTo("120000.00");
        assertThat(driver.path("forecast").path("lifeMonths").asInt()).isEqualTo(36);
        assertThat(driver.path("promise").isNull()).isTrue();
    }

    @Test
    void showsAnEmptyLedger() {
        var project = projects.frame();

        var read = dan.get(path(project));

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body().path("drivers").size()).isZero();
        assertThat(read.body().path("version").asLong()).isEqualTo(-1);
    }

    @Test
    void refusesAProjectThatIsNotThere() {
        assertThat(dan.get("/projects/none/value").problem()).isEqualTo("project-unknown");
        assertThat(dan.post("/projects/none/value/add-driver", DRIVER).status()).isEqualTo(404);
    }

    @Test
    void tellsAllFaultsOfADriver() {
        var refused = give(
                dan,
                projects.frame(),
                "add-driver",
                DRIVER.replace("60000,", "160000,").replace("[25,50]", "[125]").replace("EUR", "EUR','bonus':'x"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).isEqualTo("bonus unknown, likely estimate.unordered, rampUp rampUp.outOfRange");
    }

    @Test
    void refusesAStaleVersion() {
        var project = projects.frame();
        give(dan, project, "add-driver", DRIVER);
        give(dan, project, "plan-go-live", "{'month':'2025-01'}");

        var refused = dan.post(path(project) + "/plan-go-live", "{'month':'2025-02'}", "If-Match", "\"0\"");

        assertThat(refused.status()).isEqualTo(412);
    }

    @Test
    void refusesARoleThatMayNotAndARuleThatIsBroken() {
        var project = projects.frame();
        give(dan, project, "add-driver", DRIVER);

        assertThat(give(eve, project, "add-driver", DRIVER).problem()).isEqualTo("role-may-not");
        var running = claim(dan, project, "2025-01", "2099-12");
        assertThat(running.status()).isEqualTo(422);
        assertThat(running.problem()).isEqualTo("period-has-not-ended");
        assertThat(give(dan, project, "freeze-promise", "{}").problem()).isEqualTo("command-unknown");
        assertThat(give(dan, project, "plan-cost", "{'category':'PEOPLE','month':'2025-01','amount':1}")
                        .faults())
                .isEqualTo("amount money.expected");
    }

    @Test
    void claimsAttestsAndShowsWhatWasRecordedBefore() {
        var project = projects.frame();
        give(dan, project, "add-driver", DRIVER);
        var claim = claim(dan, project, "2025-01", "2025-03").text("id");
        read(project, 1);
        var before = Instant.now();

        assertThat(give(dan, project, "attest", "{'claim':'%s'}".formatted(claim))
                        .problem())
                .isEqualTo("claimant-never-attests");
        assertThat(give(eve, project, "attest", "{'claim':'%s'}".formatted(claim))
                        .status())
                .isEqualTo(403);
        assertThat(give(olga, project, "attest", "{'claim':'%s','note':'Seen'}".formatted(claim))
                        .status())
                .isEqualTo(200);

        var now = read(project, 2).body();
        assertThat(now.path("claims").get(0).path("state").asString()).isEqualTo("ATTESTED");
        assertThat(now.path("totals").get(0).path("attested").path("amount").asString())
                .isEqualTo("900.00");
        var then = dan.get(path(project) + "?asOf=" + before);
        assertThat(then.body().path("claims").get(0).path("state").asString()).isEqualTo("CLAIMED");
        assertThat(then.header("ETag")).isEqualTo("\"1\"");
        assertThat(dan.get(path(project) + "?asOf=2020-01-01")
                        .body()
                        .path("drivers")
                        .size())
                .isZero();
        assertThat(give(fred, project, "reverse", "{'claim':'%s','reason':'Wrong'}".formatted(claim))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void asksForTheShareOfALineThatAnotherLedgerMoves() {
        var one = projects.frame();
        var other = projects.frame();
        var drivers = List.of(DRIVER.replace("Card margin", "Basket"), DRIVER.replace("Card margin", "  BASKET "));
        give(dan, one, "add-driver", drivers.get(0));
        give(dan, other, "add-driver", drivers.get(1));
        var first = claim(dan, one, "2025-01", "2025-03").text("id");
        assertThat(give(olga, one, "attest", "{'claim':'%s'}".formatted(first)).status())
                .isEqualTo(200);
        var second = claim(dan, other, "2025-03", "2025-06").text("id");

        var asked = give(olga, other, "attest", "{'claim':'%s'}".formatted(second));
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.problem()).isEqualTo("share-not-confirmed");
        assertThat(asked.text("detail")).contains(first);
        assertThat(give(olga, other, "attest", "{'claim':'%s','share':0}".formatted(second))
                        .status())
                .isEqualTo(422);
        assertThat(give(olga, other, "attest", "{'claim':'%s','share':40}".formatted(second))
                        .status())
                .isEqualTo(200);

        var shared = read(other, 2).body().path("claims").get(0);
        assertThat(shared.path("attested").path("amount").asString()).isEqualTo("360.00");
        assertThat(shared.path("sharedWith").get(0).path("claim").asString()).isEqualTo(first);
    }

    @Test
    void showsBeforeAttestingWhichOtherClaimsMoveTheLine() {
        var one = projects.frame();
        var other = projects.frame();
        give(dan, one, "add-driver", DRIVER.replace("Card margin", "Returns"));
        give(dan, other, "add-driver", DRIVER.replace("Card margin", " returns "));
        var first = claim(dan, one, "2025-01", "2025-03").text("id");
        var second = claim(dan, other, "2025-03", "2025-06").text("id");
        read(one, 1);

        var moving = read(other, 1).body().path("claims").get(0).path("moving");

        assertThat(moving.size()).isEqualTo(1);
        assertThat(moving.get(0).path("claim").asString()).isEqualTo(first);
        assertThat(moving.get(0).path("project").asString()).isEqualTo(one.value());
        assertThat(moving.get(0).path("driverName").asString()).isEqualTo("Customers won back");
        give(dan, one, "withdraw", "{'claim':'%s','reason':'Counted there'}".formatted(first));
        await().until(
                        () -> read(one, 2)
                                .body()
                                .path("claims")
                                .get(0)
                                .path("state")
                                .asString(),
                        "WITHDRAWN"::equals);
        assertThat(read(other, 1).body().path("claims").get(0).path("moving").size())
                .isZero();
        assertThat(give(olga, other, "attest", "{'claim':'%s'}".formatted(second))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void booksNoCostOfAnExperimentThatIsNotThere() {
        var refused = give(dan, projects.frame(), "book-cost", """
                {'category':'VENDOR','month':'2025-01','amount':{'amount':'9.00','currency':'EUR'},'experiment':'none'}""");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).isEqualTo("experiment experiment-unknown");
    }

    @Test
    void listsWhatWaitsForAPerson() {
        var project = projects.frame();
        give(dan, project, "add-driver", DRIVER);
        var dans = claim(dan, project, "2023-01", "2023-03").text("id");
        var olgas = claim(olga, project, "2023-04", "2023-06").text("id");
        give(olga, project, "delegate-attestation", "{'person':'eve','until':'2190-12-31'}");
        read(project, 3);

        assertThat(waiting(OLGA, project)).containsExactly("ATTEST OWNER " + dans);
        assertThat(waiting(EVE, project)).containsExactly("ATTEST DELEGATE " + dans);
        assertThat(waiting(FRED, project)).containsExactly("ATTEST FINANCE " + olgas);
        assertThat(waiting(DAN, project)).isEmpty();
        var items = eve.get("/claims/waiting").body().path("items");
        assertThat(items.valueStream()
                        .map(one -> one.path("claim").path("claim").asString()))
                .contains(dans)
                .doesNotContain(olgas);
        assertThat(dan.get("/claims/waiting").body().path("total").asInt()).isZero();
        give(olga, project, "dispute", "{'claim':'%s','reason':'Easter'}".formatted(dans));
        read(project, 4);
        assertThat(waiting(EVE, project)).isEmpty();
    }

    @Test
    void letsTheDelegatesOfAFormerOwnerWaitForNothing() {
        var project = projects.frame();
        give(dan, project, "add-driver", DRIVER);
        var dans = claim(dan, project, "2023-01", "2023-03").text("id");
        give(olga, project, "delegate-attestation", "{'person':'eve','until':'2190-12-31'}");
        read(project, 2);

        projects.send(DAN, new ProjectCommand.ChangeOwner(project, FRED.person(), TriedProjects.WHY));

        assertThat(waiting(EVE, project)).isEmpty();
        assertThat(waiting(OLGA, project)).isEmpty();
        assertThat(waiting(FRED, project)).containsExactly("ATTEST OWNER " + dans);
    }

    @Test
    void asksFinanceToConfirmCashableValueWhenTheSettingSaysSo() {
        var project = projects.frame();
        give(dan, project, "add-driver", DRIVER);
        var claim = claim(dan, project, "2023-01", "2023-03").text("id");
        give(olga, project, "attest", "{'claim':'%s'}".formatted(claim));
        read(project, 2);

        assertThat(waiting(FRED, project)).isEmpty();
        assertThat(waiting(FRED, true, project)).containsExactly("CONFIRM FINANCE " + claim);
        assertThat(waiting(OLGA, true, project)).isEmpty();
        give(fred, project, "confirm", "{'claim':'%s'}".formatted(claim));
        read(project, 3);
        assertThat(waiting(FRED, true, project)).isEmpty();
    }

    private List<String> waiting(Actor actor, ProjectId project) {
        return waiting(actor, false, project);
    }

    /** What waits for the person in the project. */
    private List<String> waiting(Actor actor, boolean confirmation, ProjectId project) {
        var question = new WaitingFor(actor.person(), actor.has(Role.FINANCE), confirmation, LocalDate.of(2026, 1, 1));
        var claims = queries.query(question, question.answer()).join().claims();
        var count = new HowManyWaitFor(question);
        assertThat(queries.query(count, count.answer()).join().claims()).isEqualTo(claims.size());
        return claims.stream()
                .filter(waiting -> waiting.project().equals(project) && waiting.claim() != null)
                .map(waiting -> "%s %s %s"
                        .formatted(
                                waiting.deed(),
                                waiting.capacity(),
                                Objects.requireNonNull(waiting.claim()).claim()))
                .toList();
    }

    private Answer claim(Rest by, ProjectId project, String from, String to) {
        var ledger = read(project, 0).body();
        return give(by, project, "claim", """
                {'driver':'%s','from':'%s','to':'%s','amount':{'amount':'900.00','currency':'EUR'},'method':'AB_TEST',
                'evidence':'Holdout'}""".formatted(
                        ledger.path("drivers").get(0).path("driver").asString(), from, to));
    }

    /** The ledger, once it is at least at this version. */
    private Answer read(ProjectId project, long version) {
        await().until(() -> dan.get(path(project)).body().path("version").asLong() >= version);
        return dan.get(path(project));
    }

    private static Answer give(Rest by, ProjectId project, String command, String body) {
        return by.post(path(project) + "/" + command, body);
    }

    private static String path(ProjectId project) {
        return "/projects/" + project.value() + "/value";
    }
}
