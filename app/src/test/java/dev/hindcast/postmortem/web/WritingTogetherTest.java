package dev.hindcast.postmortem.web;

import static dev.hindcast.Company.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.Company;
import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.postmortem.DraftKeeper;
import dev.hindcast.postmortem.Pictures;
import dev.hindcast.postmortem.PostMortemQuery.ListReviews;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionLocks;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Changes;
import dev.hindcast.shared.FirstPassword;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.Role;
import java.io.IOException;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@TestInstance(Lifecycle.PER_CLASS)
class WritingTogetherTest {

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @Autowired
    SectionLocks locks;

    @Autowired
    DraftKeeper drafts;

    @Autowired
    Changes changes;

    @Autowired
    QueryGateway queries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Company company;
    Rest delivery;
    Rest team;
    Rest outsider;
    PersonId jonas;
    PersonId priya;

    @BeforeEach
    void gather() {
        if (company == null) {
            company = new Company(Rest.of(environment), firstPassword.value());
            company.unit("RISK");
            company.unit("TRADE");
            company.person("w-owner", company.unit, "BUSINESS_OWNER");
            delivery = company.person("w-delivery", company.unit, "DELIVERY_MANAGER");
            team = company.person("w-team", "RISK", "TEAM_MEMBER");
            outsider = company.person("w-outsider", "TRADE", "TEAM_MEMBER");
            jonas = new PersonId(ok(team.get("/people/w-team")).text("id"));
            priya = new PersonId(ok(team.get("/people/w-delivery")).text("id"));
        }
    }

    @Test
    void locksASectionForOneScreenAtATime() {
        var postMortem = opened();
        var heard = new AtomicInteger();
        try (var _ = changes.listen(change -> {
            if (change.view().equals(DraftKeeper.VIEW) && change.ids().contains(postMortem.value())) {
                heard.incrementAndGet();
            }
        })) {
            assertThat(locks.take(postMortem, Section.SUMMARY, jonas, "s1").holder())
                    .isEqualTo(jonas);
            assertThat(locks.take(postMortem, Section.SUMMARY, priya, "s2").holder())
                    .isEqualTo(jonas);
            assertThat(locks.take(postMortem, Section.IMPACT, priya, "s2").holder())
                    .isEqualTo(priya);
            await().untilAsserted(() -> assertThat(heard).hasValueGreaterThan(0));
        }
        assertThat(delivery.post(
                                "/post-mortems/" + postMortem + "/write-section",
                                "{'section':'SUMMARY','text':'Over your head'}")
                        .problem())
                .isEqualTo("section-is-being-written");

        locks.release(postMortem, "s1");
        assertThat(locks.take(postMortem, Section.SUMMARY, priya, "s2").holder())
                .isEqualTo(priya);
    }

    @Test
    void opensASectionWhoseWriterGivesNoSignOfLife() {
        var postMortem = opened();
        locks.take(postMortem, Section.SUMMARY, jonas, "s1");
        age(postMortem);

        assertThat(locks.held(postMortem)).isEmpty();
        assertThat(locks.take(postMortem, Section.SUMMARY, priya, "s2").holder())
                .isEqualTo(priya);
        locks.prolong(postMortem, "s1");
        assertThat(locks.held(postMortem)).extracting(SectionLocks.Lock::holder).containsExactly(priya);
    }

    @Test
    void keepsALockAliveAndGivesItToAnotherScreenOfTheSamePerson() {
        var postMortem = opened();
        locks.take(postMortem, Section.SUMMARY, jonas, "s1");
        locks.prolong(postMortem, "s1");
        assertThat(locks.take(postMortem, Section.SUMMARY, jonas, "s3").screen())
                .isEqualTo("s3");
        locks.release(postMortem, Section.SUMMARY, "s1");
        assertThat(locks.held(postMortem)).hasSize(1);
    }

    @Test
    void showsPicturesToReadersOnly() {
        var postMortem = opened();
        var path = "/post-mortems/" + postMortem;
        var png = Pictures.png(3, 2);
        var added = team.post(
                path + "/add-attachment",
                "{'name':'Drift','image':'" + Base64.getEncoder().encodeToString(png) + "'}");
        assertThat(added.status()).isEqualTo(201);
        var picture = path + "/attachments/" + added.text("id");

        var seen = team.get(picture);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Content-Type")).isEqualTo("image/png");
        assertThat(seen.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(seen.header("Cache-Control")).contains("private", "immutable");
        assertThat(team.post(path + "/add-attachment", "{'name':'Drift','image':'PHN2Zz48L3N2Zz4='}")
                        .status())
                .isEqualTo(422);
        assertThat(team.get("/post-mortems/" + opened() + "/attachments/" + added.text("id"))
                        .status())
                .isEqualTo(404);

        ok(delivery.post(path + "/restrict-visibility", "{'units':['RISK']}"));
        await().untilAsserted(() -> assertThat(outsider.get(picture).status()).isEqualTo(404));
        assertThat(team.get(picture).status()).isEqualTo(200);
    }

    @Test
    void letsAReviewWaitForWhomItWasAskedOf() {
        var postMortem = opened();
        var path = "/post-mortems/" + postMortem;
        ok(delivery.post(path + "/restrict-visibility", "{'units':['RISK']}"));
        ok(team.post(path + "/request-review", "{'reviewers':['w-outsider']}"));
        var reader = new PersonId(ok(team.get("/people/w-outsider")).text("id"));

        await().untilAsserted(() -> assertThat(reviewsOf(reader)).contains(postMortem));
        assertThat(outsider.get(path).status()).isEqualTo(200);
        ok(outsider.post(path + "/request-changes", "{'comment':'Say what it cost'}"));
        await().untilAsserted(() -> assertThat(reviewsOf(reader)).doesNotContain(postMortem));
        var read = ok(outsider.get(path));
        assertThat(read.text("status")).isEqualTo("DRAFT");
        assertThat(read.body().at("/remarks/0/changes").asBoolean()).isTrue();
    }

    @Test
    void beginsADraftWithWhatIsRecorded() {
        var project = company.project(delivery, "W-BEGIN", "w-owner");
        ok(delivery.post(
                "/projects/" + project + "/stop",
                "{'reason':'A rival did it','signal':'News','salvaged':'The labels'}"));

        await().untilAsserted(() -> {
            var list = ok(delivery.get("/post-mortems?project=" + project));
            assertThat(list.body().at("/items")).hasSize(1);
            var read = ok(delivery.get(
                    "/post-mortems/" + list.body().at("/items/0/id").asString()));
            assertThat(read.body().at("/sections/SUMMARY").asString()).contains("A rival did it", "while framed");
            assertThat(read.body().at("/sections/TRIGGER").asString()).contains("News");
            assertThat(read.body().at("/sections/WENT_WELL").asString()).contains("The labels");
            assertThat(read.text("template")).isEqualTo("PROJECT");
        });
    }

    @Test
    void setsADocumentForItsReadersOnly() throws IOException {
        var postMortem = opened();
        var path = "/post-mortems/" + postMortem;
        var picture = ok(team.post(
                        path + "/add-attachment",
                        "{'name':'Drift','image':'" + Base64.getEncoder().encodeToString(Pictures.png(40, 20)) + "'}"))
                .text("id");
        ok(team.post(
                path + "/write-section",
                "{'section':'SUMMARY','text':'No data, **no** model\\n\\n![The drift of June](attachment:" + picture
                        + ")'}"));
        ok(team.post(path + "/draw-lesson", "{'statement':'Look at the data first','tags':[]}"));
        ok(delivery.post(path + "/restrict-visibility", "{'units':['RISK']}"));

        await().untilAsserted(() -> assertThat(text(pdf(postMortem)))
                .contains("Written together", "No data, no model", "The drift of June", "Look at the data first")
                .contains("Restricted: only members of"));
        try (var document = Loader.loadPDF(pdf(postMortem))) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        await().untilAsserted(() -> assertThat(
                        outsider.get("/failures/" + postMortem + ".pdf").status())
                .isEqualTo(404));
    }

    private byte[] pdf(PostMortemId postMortem) {
        var answer = team.get("/failures/" + postMortem + ".pdf");
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        return answer.response().body();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private java.util.List<PostMortemId> reviewsOf(PersonId person) {
        var query = new ListReviews(new Actor(person, Set.of(Role.TEAM_MEMBER)));
        return queries.query(query, query.answer()).join().reviews().stream()
                .map(summary -> summary.postMortem())
                .toList();
    }

    private void age(PostMortemId postMortem) {
        transaction.executeWithoutResult(
                _ -> jdbc.sql("update postmortem.section_lock set seen_at = seen_at - interval '1 minute'"
                                + " where post_mortem = ?")
                        .param(postMortem.value())
                        .update());
    }

    private PostMortemId opened() {
        return new PostMortemId(ok(team.post("/post-mortems", "{'subject':'INCIDENT','title':'Written together'}"))
                .text("id"));
    }
}
