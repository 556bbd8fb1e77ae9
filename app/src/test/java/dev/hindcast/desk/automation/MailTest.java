package dev.hindcast.desk.automation;

import static dev.hindcast.Company.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.hindcast.Company;
import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.people.PeopleQuery.Person;
import dev.hindcast.shared.FirstPassword;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails over SMTP to a real server: reminders, digests, and how they end. */
@IntegrationTest
class MailTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final MailSettings NOWHERE =
            new MailSettings("localhost", 1, "", "", "hindcast@localhost", "https://hindcast.example");
    private static final GreenMail SERVER = new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()});

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MailBook book;

    @Autowired
    QueryGateway queries;

    @Autowired
    Clock clock;

    private final String suffix = UUID.randomUUID().toString().substring(0, 6);
    private final String key = "M" + suffix.toUpperCase(Locale.ROOT);
    private Rest dora;
    private Rest olaf;

    @BeforeAll
    static void openServer() {
        SERVER.start();
    }

    @AfterAll
    static void closeServer() {
        SERVER.stop();
    }

    @BeforeEach
    void foundCompany() {
        var company = new Company(Rest.of(environment), firstPassword.value());
        dora = company.person("dora" + suffix, company.unit, "DELIVERY_MANAGER");
        ok(company.admin()
                .post(
                        "/people",
                        "{'userName':'olaf%s','name':'Olaf <b>','email':'olaf%s@example.org','unit':'%s','roles':['BUSINESS_OWNER'],'password':'correct horse'}"
                                .formatted(suffix, suffix, company.unit)));
        olaf = Rest.of(environment).as("olaf" + suffix, "correct horse");
        await().until(() -> olaf.get("/inbox").status() == 200);
        company.project(dora, key, "olaf" + suffix);
    }

    @Test
    void remindsOnceHoweverManyNodesThereAre() {
        ok(dora.post("/projects/" + key + "/request-charter", "{}"));
        await().atMost(SOON)
                .until(() -> ok(olaf.get("/inbox/tasks")).body().path("total").asInt() == 1);

        atOnce(reminders(clock)::mail, reminders(clock)::mail);
        reminders(clock).mail();

        assertThat(letters()).hasSize(1);
        assertThat(subject(letters().getFirst()))
                .isEqualTo("Hindcast: Approve the charter of Project " + key + ", or send it back");
        assertThat(GreenMailUtil.getBody(letters().getFirst()))
                .contains("text/plain", "text/html", "hindcast.example/inbox", "hindcast.example/unsubscribe/")
                .doesNotContain("Olaf <b>,</p>");
    }

    @Test
    void losesNothingWhenAProgramDiesWhileItMails() {
        ok(dora.post("/projects/" + key + "/request-charter", "{}"));
        await().atMost(SOON)
                .until(() -> ok(olaf.get("/inbox/tasks")).body().path("total").asInt() == 1);
        var dying = new Reminders(new Dying(), book, queries, clock);
        var day = Digests.dayOfDigest(LocalDate.now(clock).plusDays(14));

        assertThatThrownBy(dying::mail).isInstanceOf(Dying.Death.class);
        assertThatThrownBy(new Digests(new Dying(), book, queries, at(day, 8))::mail)
                .isInstanceOf(Dying.Death.class);

        assertThat(reminders(clock).mail()).as("is finished").isFalse();
        digests(at(day, 8)).mail();
        assertThat(letters()).isEmpty();
        var later = Clock.offset(clock, MailBook.LEASE.plusSeconds(1));
        assertThat(reminders(later).mail()).as("is finished").isTrue();
        reminders(later).mail();
        digests(at(day, 9)).mail();
        digests(at(day, 10)).mail();
        assertThat(letters())
                .extracting(MailTest::subject)
                .satisfiesExactly(
                        reminder -> assertThat(reminder).contains("Approve the charter"),
                        digest -> assertThat(digest).contains("your fortnight"));
    }

    @Test
    void tellsWhoHasLookedOnlyWhatCameAfterwards() {
        ok(dora.post("/projects/" + key + "/report-health", "{'health':'RED','comment':'No data yet'}"));
        await().atMost(SOON)
                .until(() -> ok(olaf.get("/inbox/news")).body().toString().contains("No data yet"));
        olafLooks();
        ok(dora.post("/projects/" + key + "/pause", "{'reason':'Waiting for access'}"));
        await().atMost(SOON)
                .until(() -> ok(olaf.get("/inbox/news")).body().toString().contains("Waiting for access"));

        digests(at(Digests.dayOfDigest(LocalDate.now(clock).plusDays(14)), 8)).mail();

        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(Mails.text(letter))
                        .contains("Since you last looked, on", "Waiting for access")
                        .doesNotContain("No data yet"));
    }

    @Test
    void triesAgainWhenTheServerIsAway() {
        ok(dora.post("/projects/" + key + "/request-charter", "{}"));
        await().atMost(SOON)
                .until(() -> ok(olaf.get("/inbox/tasks")).body().path("total").asInt() == 1);
        new Reminders(new PostOffice(NOWHERE.sender(), NOWHERE, book, queries), book, queries, clock).mail();
        assertThat(letters()).isEmpty();
        reminders(clock).mail();

        assertThat(letters()).hasSize(1);
    }

    @Test
    void sendsADigestOnceAFortnightToWhomItTellsSomething() {
        ok(dora.post("/projects/" + key + "/report-health", "{'health':'RED','comment':'No data'}"));
        await().atMost(SOON)
                .until(() -> ok(olaf.get("/inbox/news")).body().toString().contains("reported health red"));
        var day = Digests.dayOfDigest(LocalDate.now(clock).plusDays(14));

        atOnce(digests(at(day, 8))::mail, digests(at(day, 8))::mail);
        digests(at(day, 9)).mail();
        digests(at(day.plusDays(1), 9)).mail();

        assertThat(letters()).hasSize(1);
        assertThat(subject(letters().getFirst())).startsWith("Hindcast: your fortnight to ");
        assertThat(GreenMailUtil.getBody(letters().getFirst()))
                .contains("Your projects", "reported health red", "/projects/" + key + "/timeline");
        digests(at(day.plusDays(14), 8)).mail();
        assertThat(letters()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void waitsForTheMorningAndLeavesOutWhatIsLate() {
        ok(dora.post("/projects/" + key + "/report-health", "{'health':'RED','comment':'No data'}"));
        await().atMost(SOON)
                .until(() -> ok(olaf.get("/inbox/news")).body().toString().contains("reported health red"));
        var day = Digests.dayOfDigest(LocalDate.now(clock).plusDays(14));

        digests(at(day, 6)).mail();
        digests(at(day.plusDays(3), 12)).mail();

        assertThat(letters()).isEmpty();
    }

    @Test
    void countsFortnightsInMondays() {
        assertThat(Digests.dayOfDigest(LocalDate.of(2026, 11, 22))).isEqualTo("2026-11-16");
        assertThat(Digests.dayOfDigest(LocalDate.of(2026, 11, 30))).isEqualTo("2026-11-30");
        assertThat(Digests.dayOfDigest(LocalDate.of(2026, 12, 13))).isEqualTo("2026-11-30");
    }

    @Test
    void endsByTheSecretOfTheMailWithoutSigningIn() throws Exception {
        ok(dora.post("/projects/" + key + "/request-charter", "{}"));
        await().atMost(SOON)
                .until(() -> ok(olaf.get("/inbox/tasks")).body().path("total").asInt() == 1);
        reminders(clock).mail();
        var header = letters().getFirst().getHeader("List-Unsubscribe")[0];
        var token = header.substring(header.lastIndexOf('/') + 1, header.length() - 1);
        assertThat(letters().getFirst().getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");

        assertThat(Rest.of(environment).post("/unsubscribe/" + token, "{}").status())
                .isEqualTo(204);
        assertThat(Rest.of(environment).post("/unsubscribe/nonsense", "{}").status())
                .isEqualTo(204);

        assertThat(ok(olaf.get("/mail")).body().path("reminders").asBoolean()).isFalse();
        ok(dora.post("/projects/" + key + "/raise-escalation", "{'kind':'DEPENDENCY','title':'Late','detail':'Late'}"));
        await().atMost(SOON)
                .until(() -> ok(olaf.get("/inbox/tasks")).body().path("total").asInt() == 2);
        reminders(clock).mail();
        assertThat(letters()).hasSize(1);
    }

    private void olafLooks() {
        var person = ok(olaf.get("/people/olaf" + suffix)).text("id");
        transactions.executeWithoutResult(_ -> jdbc.sql("""
                        insert into desk.reader (person, looked_at) values (?, ?)
                        on conflict (person) do update set looked_at = excluded.looked_at""")
                .params(person, clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }

    /** Whoever dies in the middle of sending settles nothing and gives nothing back. */
    private final class Dying extends PostOffice {

        private static final class Death extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        Dying() {
            super(NOWHERE.sender(), NOWHERE, book, queries);
        }

        @Override
        List<Person> addressees() {
            return super.addressees().stream()
                    .filter(person -> String.valueOf(person.email()).startsWith("olaf" + suffix))
                    .toList();
        }

        @Override
        boolean send(Person to, String subject, Letter letter, String about) {
            throw new Death();
        }
    }

    private Reminders reminders(Clock at) {
        return new Reminders(post(), book, queries, at);
    }

    private Digests digests(Clock at) {
        return new Digests(post(), book, queries, at);
    }

    private PostOffice post() {
        var settings = new MailSettings(
                "localhost", SERVER.getSmtp().getPort(), "", "", "hindcast@localhost", "https://hindcast.example");
        return new PostOffice(settings.sender(), settings, book, queries);
    }

    private static Clock at(LocalDate day, int hour) {
        return Clock.fixed(day.atTime(LocalTime.of(hour, 0)).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static void atOnce(Runnable one, Runnable other) {
        CompletableFuture.allOf(CompletableFuture.runAsync(one), CompletableFuture.runAsync(other))
                .join();
    }

    private List<MimeMessage> letters() {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(letter -> GreenMailUtil.getAddressList(all(letter)).contains("olaf" + suffix))
                .toList();
    }

    private static jakarta.mail.Address[] all(MimeMessage letter) {
        try {
            return letter.getAllRecipients();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
