package dev.hindcast.postmortem.web;

import static dev.hindcast.Company.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.Company;
import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.Rest.Answer;
import dev.hindcast.postmortem.DraftKeeper;
import dev.hindcast.postmortem.Section;
import dev.hindcast.shared.FirstPassword;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@IntegrationTest
@TestInstance(Lifecycle.PER_CLASS)
class PostMortemResourceTest {

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @Autowired
    DraftKeeper drafts;

    Company company;
    Rest delivery;
    Rest team;
    Rest executive;

    @BeforeEach
    void gather() {
        if (company == null) {
            company = new Company(Rest.of(environment), firstPassword.value());
            company.unit("RISK");
            company.person("m-owner", company.unit, "BUSINESS_OWNER");
            delivery = company.person("m-delivery", company.unit, "DELIVERY_MANAGER");
            team = company.person("m-team", "RISK", "TEAM_MEMBER");
            executive = company.person("m-executive", company.unit, "EXECUTIVE");
        }
    }

    @Test
    void opensWhatAStoppedProjectOwesAndClosesItOnceLearned() {
        var project = company.project(delivery, "FRAMEDSTOP", "m-owner");
        ok(delivery.post(
                "/projects/" + project + "/stop", "{'reason':'A rival did it','signal':'News','salvaged':'Nothing'}"));

        var path = "/post-mortems/" + owed(project);
        assertThat(delivery.post("/post-mortems", "{'subject':'PROJECT','project':'framedstop','title':'Another'}")
                        .problem())
                .isEqualTo("post-mortem-already-open");
        assertThat(missing(delivery.post("/projects/" + project + "/close", "{}")))
                .contains("PUBLISHED_POST_MORTEM");
        assertThat(missing(delivery.post(path + "/publish", "{}"))).isEqualTo("LESSON");
        ok(delivery.post(path + "/decline-learning", "{'reason':'Nothing new, because a rival had tried it'}"));
        ok(delivery.post(path + "/publish", "{}"));
        ok(delivery.post("/projects/" + project + "/close", "{}"));
    }

    @Test
    void readsAsADocumentBeforeAndAfterAmending() {
        var path = "/post-mortems/" + opened("An incident");
        var read = ok(delivery.get(path.replace("post-mortems", "failures")));
        assertThat(read.text("status")).isEqualTo("DRAFT");
        assertThat(missing(read)).isEqualTo("SUMMARY EXPECTED_AND_HAPPENED FACTOR LESSON ACTION_OR_DECLINED");

        ok(team.post(path + "/write-section", "{'section':'SUMMARY','text':'No data, **no** model'}"));
        ok(team.post(path + "/write-section", "{'section':'EXPECTED_AND_HAPPENED','text':'A model; nothing'}"));
        ok(
                team.post(
                        path + "/add-factor",
                        "{'cause':'DATA_LACKING','certainty':'KNOWN','evidence':'Half was missing','enteredIn':'DATA_UNDERSTANDING'}"));
        var lesson = ok(team.post(
                        path + "/draw-lesson",
                        "{'statement':'Look at the data first','advice':'A week','tags':['Data']}"))
                .text("id");
        var action = ok(team.post(path + "/add-action", "{'title':'Log calls','owner':'m-owner','due':'2024-01-31'}"))
                .text("id");
        ok(team.post(path + "/hide-entry", "{'event':'e-1'}"));
        ok(team.post(path + "/change-tags", "{'tags':['Calls']}"));
        ok(team.post(path + "/request-review", "{'reviewers':['m-delivery']}"));
        read = ok(team.get(path));
        assertThat(read.text("status")).isEqualTo("IN_REVIEW");
        assertThat(read.body().at("/reviewers")).hasSize(1);
        ok(delivery.post(path + "/comment-draft", "{'section':'SUMMARY','comment':'Which data?'}"));
        assertThat(ok(delivery.get(path)).body().at("/remarks/0/text").asString())
                .isEqualTo("Which data?");
        var published = ok(team.post(path + "/publish", "{}"));

        read = ok(team.get(path));
        assertThat(read.header("ETag")).isEqualTo(published.header("ETag"));
        assertThat(read.text("status")).isEqualTo("PUBLISHED");
        assertThat(read.body().at("/sections/SUMMARY").asString()).isEqualTo("No data, **no** model");
        assertThat(read.body().at("/factors/0/label").asString()).isNotEmpty();
        assertThat(read.body().at("/lessons/0/id").asString()).isEqualTo(lesson);
        assertThat(read.body().at("/actions/0/id").asString()).isEqualTo(action);
        assertThat(read.body().at("/timeline/e-1/hidden").asBoolean()).isTrue();
        assertThat(read.body().at("/tags/0").asString()).isEqualTo("calls");
        assertThat(read.body().path("draft").isNull()
                        || read.body().path("draft").isMissingNode())
                .isTrue();

        ok(team.post(path + "/amend", "{'reason':'Say more'}"));
        ok(team.post(path + "/write-section", "{'section':'SUMMARY','text':'No data at all'}"));
        read = ok(team.get(path));
        assertThat(read.text("status")).isEqualTo("AMENDING");
        assertThat(read.body().at("/sections/SUMMARY").asString()).isEqualTo("No data, **no** model");
        assertThat(read.body().at("/draft/sections/SUMMARY").asString()).isEqualTo("No data at all");
        ok(team.post(path + "/publish", "{}"));
        ok(delivery.post(path + "/redact", "{'section':'SUMMARY','from':0,'to':7}"));

        read = ok(delivery.get(path));
        assertThat(read.body().path("revision").asInt()).isEqualTo(2);
        assertThat(read.body().at("/sections/SUMMARY").asString()).isEqualTo("███████ at all");
        assertThat(read.body().at("/revisions/1/reason").asString()).isEqualTo("Say more");
        assertThat(ok(delivery.get(path + "/revisions/1"))
                        .body()
                        .at("/sections/SUMMARY")
                        .asString())
                .isEqualTo("███████, **no** model");
        assertThat(ok(team.get("/lessons?q=LOOK&tag=data"))
                        .body()
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(lesson);
        var overdue = ok(team.get("/actions?owner=m-owner&state=OPEN&overdue=true"));
        assertThat(overdue.body().at("/items/0/id").asString()).isEqualTo(action);
        ok(team.post(path + "/complete-action", "{'action':'" + action + "'}"));
        assertThat(ok(team.get("/actions?owner=m-owner&overdue=true"))
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void showsARestrictedOneOnlyToItsUnitsExecutivesAndWriters() {
        var outsider = company.person("m-outsider", company.unit, "TEAM_MEMBER");
        var path = "/post-mortems/" + opened("A delicate matter");
        comesToRead(outsider, path, 200);

        ok(delivery.post(path + "/restrict-visibility", "{'units':['RISK']}"));

        comesToRead(outsider, path, 404);
        assertThat(outsider.post(path + "/note-improvement", "{'text':'Better'}")
                        .status())
                .isEqualTo(404);
        assertThat(ok(outsider.get("/post-mortems?q=delicate"))
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(team.get(path).status()).isEqualTo(200);
        assertThat(executive.get(path).status()).isEqualTo(200);
        assertThat(delivery.get(path).status()).isEqualTo(200);
        assertThat(ok(team.get("/post-mortems?q=delicate")).body().path("total").asInt())
                .isEqualTo(1);

        ok(executive.post(path + "/open-visibility", "{}"));
        comesToRead(outsider, path, 200);
    }

    @Test
    void linksARecurrenceBothWays() {
        var earlier = opened("The first time");
        var again = opened("The second time");
        ok(team.post("/post-mortems/" + again + "/link-recurrence", "{'postMortem':'" + earlier + "'}"));
        assertThat(ok(team.get("/failures/" + again))
                        .body()
                        .at("/recurrenceOf/0")
                        .asString())
                .isEqualTo(earlier);
        assertThat(ok(team.get("/failures/" + earlier))
                        .body()
                        .at("/recurredIn/0")
                        .asString())
                .isEqualTo(again);
    }

    @Test
    void forgetsTypedTextOnceTheSectionIsWritten() {
        var postMortem = new PostMortemId(opened("Typing"));
        var author = new PersonId(ok(team.get("/people/m-team")).text("id"));
        drafts.keep(postMortem, Section.IMPACT, author, "Half a sent");
        drafts.keep(postMortem, Section.IMPACT, author, "Half a sentence");
        drafts.keep(postMortem, Section.RESPONSE, author, "");
        assertThat(drafts.typed(postMortem)).extracting(DraftKeeper.Typed::text).contains("Half a sentence");

        ok(team.post(
                "/post-mortems/" + postMortem + "/write-section",
                "{'section':'IMPACT','text':'Half a sentence more'}"));

        await().untilAsserted(() -> assertThat(drafts.typed(postMortem))
                .extracting(DraftKeeper.Typed::section)
                .containsExactly(Section.RESPONSE));
        drafts.forget(postMortem, Section.RESPONSE, author);
        assertThat(drafts.typed(postMortem)).isEmpty();
    }

    /** What another person wrote is seen a moment later; only one's own writes are seen at once. */
    private static void comesToRead(Rest person, String path, int status) {
        await().untilAsserted(() -> assertThat(person.get(path).status()).isEqualTo(status));
    }

    private String opened(String title) {
        return ok(delivery.post("/post-mortems", "{'subject':'INCIDENT','title':'" + title + "'}"))
                .text("id");
    }

    private String owed(String project) {
        var found = new AtomicReference<String>();
        await().untilAsserted(() -> {
            var list = ok(delivery.get("/post-mortems?project=" + project));
            assertThat(list.body().path("total").asInt()).isEqualTo(1);
            found.set(list.body().at("/items/0/id").asString());
        });
        return found.get();
    }

    private static String missing(Answer answer) {
        return answer.body()
                .path("missing")
                .valueStream()
                .map(one -> one.path("code").asString())
                .collect(Collectors.joining(" "));
    }
}
