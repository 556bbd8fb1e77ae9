package dev.hindcast.checkin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.Company;
import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.checkin.Question;
import dev.hindcast.checkin.Week;
import dev.hindcast.shared.FirstPassword;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** A check-in is seen by its author and by nobody else, wherever one looks. */
@IntegrationTest
class CheckInResourceTest {

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @Autowired
    JdbcTemplate db;

    @Autowired
    Clock clock;

    private Company company;
    private Week week;

    @BeforeEach
    void openCompany() {
        company = new Company(Rest.of(environment), firstPassword.value());
        week = Week.of(LocalDate.now(clock));
    }

    @Test
    void answersAndTakesTheNextStep() {
        var elena = company.person("elena1", company.unit, "LEADER");

        var answered = elena.post("/check-ins", body(week, "RED", "A hard week."));

        assertThat(answered.status()).isEqualTo(200);
        var read = elena.get("/check-ins/" + week);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo(answered.header("ETag"));
        assertThat(read.text("note")).isEqualTo("A hard week.");
        assertThat(read.body().path("leading").path("greens").asInt()).isEqualTo(5);
        assertThat(read.body().path("leading").path("onTrack").asBoolean()).isTrue();
        assertThat(read.body().path("nextSteps").path(0).path("question").asString())
                .isEqualTo("OWNERS");
        assertThat(read.body().path("nextSteps").path(0).path("takenAt").isNull())
                .isTrue();
        var step = "/check-ins/%s/take-next-step".formatted(week);
        assertThat(elena.post(step, "{'question':'OWNERS','note':'Called Martin.'}")
                        .status())
                .isEqualTo(200);
        assertThat(elena.post(step, "{'question':'OWNERS'}").problem()).isEqualTo("next-steps-are-taken-once");
        var taken = elena.get("/check-ins")
                .body()
                .path("items")
                .path(0)
                .path("nextSteps")
                .path(0);
        assertThat(taken.path("note").asString()).isEqualTo("Called Martin.");
        assertThat(taken.path("takenAt").isString()).isTrue();
    }

    @Test
    void showsACheckInToItsAuthorOnly() {
        var elena = company.person("elena2", company.unit, "LEADER");
        var other = company.person("other2", company.unit, "LEADER", "ADMIN", "EXECUTIVE");
        var id = elena.post("/check-ins", body(week, "RED", "Nobody may read this."))
                .text("id");

        assertThat(other.get("/check-ins").body().path("items")).isEmpty();
        assertThat(other.get("/check-ins/" + week).status()).isEqualTo(404);
        assertThat(other.get("/check-ins/" + id).status()).isEqualTo(404);
        assertThat(other.post("/check-ins/" + id + "/take-next-step", "{'question':'OWNERS'}")
                        .status())
                .isEqualTo(404);
        assertThat(other.post("/check-ins", body(week, "GREEN", "Mine.")).status())
                .isEqualTo(200);
        assertThat(elena.get("/check-ins/" + week).text("note")).isEqualTo("Nobody may read this.");
    }

    @Test
    void neitherExportsNorKeepsItReadable() {
        var elena = company.person("elena3", company.unit, "LEADER");
        elena.post("/check-ins", body(week, "RED", "Unmistakable."));
        elena.post("/check-ins/%s/take-next-step".formatted(week), "{'question':'OWNERS','note':'Unmistakable.'}");

        var exported = new String(
                company.admin().get("/exports/events.ndjson").response().body(), StandardCharsets.UTF_8);
        assertThat(exported).contains("people.PersonRegistered").doesNotContain("checkin.");
        await().untilAsserted(
                        () -> assertThat(db.queryForObject("select count(*) from checkin.next_step", Integer.class))
                                .isPositive());
        var kept = db.queryForList("""
                        select convert_from(payload, 'UTF8') from event_store.domain_event_entry
                        where payload_type like 'checkin.%'
                        union all select concat(answers, note) from checkin.check_in
                        union all select concat(question, note) from checkin.next_step""", String.class);
        assertThat(kept).hasSizeGreaterThanOrEqualTo(4);
        assertThat(kept).noneMatch(row -> row.contains("Unmistakable") || row.contains("OWNERS"));
    }

    @Test
    void forgetsWhatAnErasedLeaderAnswered() {
        var elena = company.person("elena4", company.unit, "LEADER");
        var id = elena.post("/check-ins", body(week, "RED", "Gone.")).text("id");

        assertThat(company.admin()
                        .post("/people/elena4/erase", "{'reason':'asked for it'}")
                        .status())
                .isEqualTo(200);

        var person = id.split(":")[1];
        assertThat(db.queryForObject(
                        "select count(*) from people.person_key where person = ? and key is not null",
                        Integer.class,
                        person))
                .isZero();
    }

    @Test
    void tellsEveryFaultAtOnce() {
        var elena = company.person("elena5", company.unit, "LEADER");

        assertThat(elena.post("/check-ins", "{'week':'2026-47','teamSize':5,'answers':{'OWNERS':'BLUE'}}")
                        .faults())
                .isEqualTo("answers.OWNERS choice.unknown, week week.malformed");
        assertThat(elena.post("/check-ins", "{'week':'" + week.minus(9) + "','teamSize':5," + answers("RED") + "}")
                        .problem())
                .isEqualTo("check-ins-are-remembered");
        var member = company.person("member5", company.unit, "TEAM_MEMBER");
        assertThat(member.post("/check-ins", body(week, "RED", "x")).problem()).isEqualTo("role-may-not");
    }

    @Test
    void tellsTheQuestions() {
        var elena = company.person("elena6", company.unit, "LEADER");

        var questions = elena.get("/check-ins/questions?teamSize=9").body();

        assertThat(questions).hasSize(11);
        assertThat(questions.toString()).contains("Under 20 % of my time.");
    }

    private static String body(Week week, String owners, String note) {
        return "{'week':'%s','teamSize':5,'note':'%s',%s}".formatted(week, note, answers(owners));
    }

    private static String answers(String owners) {
        return Arrays.stream(Question.values())
                .map(it -> "'%s':'%s'".formatted(it, it == Question.OWNERS ? owners : "GREEN"))
                .collect(Collectors.joining(",", "'answers':{", "}"));
    }
}
