package dev.hindcast.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.Company;
import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.shared.FirstPassword;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@IntegrationTest
class WinsResourceTest {

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @Autowired
    Clock clock;

    @Test
    void listsWinsOfAYearWithPeopleStoryAndTestimonial() {
        var company = new Company(Rest.of(environment), firstPassword.value());
        company.person("winowner", company.unit, "BUSINESS_OWNER");
        var manager = company.person("winmanager", company.unit, "DELIVERY_MANAGER");
        var project = company.project(manager, "WINNING", "winowner");
        var year = LocalDate.now(clock).getYear();

        var celebrated = Company.ok(manager.post("/projects/WINNING/celebrate-win", """
                {"people":["winmanager"],"story":"Half the loss","testimonial":"I like it.","testimonialBy":"winowner"}"""));
        Company.ok(manager.post(
                "/projects/WINNING/celebrate-win",
                "{'people':['winmanager','winowner'],'story':'Earlier','effective':'%d-05-01'}".formatted(year - 1)));

        var wins = manager.get("/wins?year=" + year).body();
        assertThat(wins.path("total").asInt()).isOne();
        var win = wins.path("items").path(0);
        assertThat(win.path("win").asString()).isEqualTo(celebrated.text("id"));
        assertThat(win.path("project").asString()).isEqualTo(project);
        assertThat(win.path("key").asString()).isEqualTo("WINNING");
        assertThat(win.path("story").asString()).isEqualTo("Half the loss");
        assertThat(win.path("testimonial").asString()).isEqualTo("I like it.");
        assertThat(win.path("people")).hasSize(1);
        assertThat(manager.get("/wins").body().path("items"))
                .extracting(it -> it.path("story").asString())
                .containsExactly("Half the loss", "Earlier");
    }

    @Test
    void answersLegendsAndLessonsOfTheYear() {
        var company = new Company(Rest.of(environment), firstPassword.value());
        var member = company.person("legendreader", company.unit, "TEAM_MEMBER");

        var legends = member.get("/portfolio/legends?from=2025-01&to=2025-12");
        assertThat(legends.status()).isEqualTo(200);
        assertThat(legends.text("attested")).isEqualTo("0.00");
        assertThat(legends.body().path("legends")).isEmpty();
        var entries = member.get("/portfolio/legends/legendreader/entries?from=2025-01&to=2025-12");
        assertThat(entries.status()).isEqualTo(200);
        assertThat(entries.text("sum")).isEqualTo("0.00");
        assertThat(member.get("/portfolio/legends/nobody/entries").status()).isEqualTo(404);
        assertThat(member.get("/lessons/of-year?year=2025").status()).isEqualTo(200);
        assertThat(member.get("/lessons/of-year?year=25").faults()).isEqualTo("year year.outOfRange");
    }
}
