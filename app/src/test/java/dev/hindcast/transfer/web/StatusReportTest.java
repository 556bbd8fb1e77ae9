package dev.hindcast.transfer.web;

import static dev.hindcast.Company.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.Company;
import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.shared.FirstPassword;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A status report tells what happened in its period, to each reader in their own voice. */
@IntegrationTest
class StatusReportTest {

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    private final String suffix = UUID.randomUUID().toString().substring(0, 6);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final String path = "/projects/R" + suffix.toUpperCase();
    private Rest delivery;

    @BeforeEach
    void runAProject() {
        var company = new Company(Rest.of(environment), firstPassword.value());
        delivery = company.person("dora" + suffix, company.unit, "DELIVERY_MANAGER", "LEADER");
        ok(delivery.post(
                "/projects",
                "{'key':'R%s','name':'Keep customers','problem':'They leave','origin':'KPI_GAP','unit':'%s','owner':'dora%s','effective':'%s'}"
                        .formatted(suffix.toUpperCase(), company.unit, suffix, today.minusDays(60))));
        health("GREEN", "All is well", 40);
        health("AMBER", "The vendor is *late*", 3);
        ok(delivery.post(path + "/fill-seat", "{'seat':'DATA_SCIENTIST','person':'dora" + suffix + "'}"));
        decide("Which learner", "TACTICAL", today);
        decide("Which vendor", "STRATEGIC", today);
        decide("Long ago", "STRATEGIC", today.minusDays(30));
        ok(delivery.post(
                path + "/raise-escalation",
                "{'kind':'DEPENDENCY','title':'No data','detail':'Nobody exports it','effective':'%s'}"
                        .formatted(today.minusDays(5))));
    }

    @Test
    void speaksToExecutives() {
        var text = report("EXECUTIVE").text("text");

        assertThat(text)
                .contains("**Health: amber.** The vendor is \\*late\\*. (Green before.)")
                .contains("“Keep customers” has been framed since")
                .contains("**Value.** Attested 0 EUR")
                .contains("Escalation **No data** (dependency), open for 5 days, not heard yet: Nobody exports it.")
                .contains("**Which vendor** (strategic, taken by")
                .contains("1 tactical decision, 1 of them taken by the team.")
                .contains("The next stage, chartered, still needs:")
                .doesNotContain("Which learner")
                .doesNotContain("Long ago");
    }

    @Test
    void speaksToThoseWhoDoTheWork() {
        var text = report("TECHNICAL").text("text");

        assertThat(text)
                .contains("**Which learner** (tactical, taken by")
                .contains("of the team")
                .contains("Options: this; that.")
                .contains("## Also recorded")
                .contains("as data scientist")
                .doesNotContain("**Value.**");
    }

    @Test
    void tellsAPeriodAsItStoodAtItsEnd() {
        var text = delivery.get(path
                        + "/status-report?voice=EXECUTIVE&from=%s&to=%s"
                                .formatted(today.minusDays(41), today.minusDays(20)))
                .text("text");

        assertThat(text)
                .contains("**Health: green.** All is well.")
                .contains("Long ago")
                .doesNotContain("No data")
                .doesNotContain("The next stage");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        var refused = delivery.get(
                path + "/status-report?voice=EXECUTIVE&from=%s&to=%s".formatted(today, today.minusDays(1)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).isEqualTo("to period.reversed");
    }

    @Test
    void keepsWhatWasSent() {
        ok(delivery.post(
                path + "/send-status-report",
                "{'voice':'EXECUTIVE','from':'%s','to':'%s','title':'A fortnight','text':'Edited','recipients':['dora%s']}"
                        .formatted(today.minusDays(13), today, suffix)));

        await().untilAsserted(() -> {
            var reports = delivery.get(path + "/status-reports").body().path("reports");
            assertThat(reports.size()).isEqualTo(1);
            assertThat(reports.get(0).path("text").asString()).isEqualTo("Edited");
        });
    }

    private Rest.Answer report(String voice) {
        return delivery.get(
                path + "/status-report?voice=%s&from=%s&to=%s".formatted(voice, today.minusDays(13), today));
    }

    private void health(String health, String comment, int daysAgo) {
        ok(delivery.post(
                path + "/report-health",
                "{'health':'%s','comment':'%s','effective':'%s'}"
                        .formatted(health, comment, today.minusDays(daysAgo))));
    }

    private void decide(String title, String level, LocalDate on) {
        ok(delivery.post(
                path + "/record-decision",
                "{'title':'%s','level':'%s','choice':'This','options':['this','that'],'reasons':'It is cheap','takenBy':'dora%s','reversible':true,'effective':'%s'}"
                        .formatted(title, level, suffix, on)));
    }
}
