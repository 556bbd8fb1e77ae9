package dev.hindcast.transfer.web;

import static dev.hindcast.Company.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.Company;
import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.shared.FirstPassword;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** Fields of one's own from their definition over values, filters and order to import and export. */
@IntegrationTest
class OwnFieldsResourceTest {

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    private Rest admin;

    @BeforeEach
    void defineTheFields() {
        var company = new Company(Rest.of(environment), firstPassword.value());
        admin = company.admin();
        if (admin.get("/units/OWN").status() == 404) {
            company.unit("OWN");
            company.unit("OWN-2");
            define("'code':'REGION','name':'Region','kind':'CHOICE','choices':['EMEA','APAC']");
            define("'code':'FTE','name':'People','kind':'NUMBER'");
            define("'code':'AUDIT','name':'Next audit','kind':'DATE'");
        }
    }

    @Test
    void importsFiltersSortsAndExports() {
        imported(
                "A,Alpha own,emea,10,31.12.2026\nB,Beta own,APAC,9,\nC,Gamma own,,,\n",
                "{'externalKey':'ID','name':'Name','unit':{'default':'OWN'},'field.REGION':'Region','field.FTE':'FTE',"
                        + "'field.AUDIT':'Audit'}",
                "DONE");
        await().untilAsserted(
                        () -> assertThat(names("unit=OWN&field.FTE=9..10")).hasSize(2));

        assertThat(names("unit=OWN&field.REGION=EMEA")).containsExactly("Alpha own");
        assertThat(names("unit=OWN&field.REGION=EMEA&field.REGION=APAC")).hasSize(2);
        assertThat(names("unit=OWN&field.REGION=EMEA&field.FTE=..9")).isEmpty();
        assertThat(names("unit=OWN&field.AUDIT=2026-12-01..")).containsExactly("Alpha own");
        assertThat(names("unit=OWN&sort=field.FTE")).containsExactly("Beta own", "Alpha own", "Gamma own");
        assertThat(names("unit=OWN&sort=field.FTE,desc")).containsExactly("Alpha own", "Beta own", "Gamma own");
        assertThat(admin.get("/projects?field.FTE=..").status()).isEqualTo(422);

        var csv = new String(
                admin.get("/exports/projects.csv?unit=OWN&sort=name").response().body(), StandardCharsets.UTF_8);
        assertThat(csv.lines().findFirst().orElseThrow()).endsWith("id,field.AUDIT,field.FTE,field.REGION");
        assertThat(csv).contains(",2026-12-31,10,EMEA");

        imported("A,Alpha own,APAC,many,\n", mapping(), "REJECTED");
        imported("A,Alpha own,APAC,10,\n", mapping(), "DONE");
        await().untilAsserted(
                        () -> assertThat(names("unit=OWN&field.REGION=APAC")).hasSize(2));
    }

    @Test
    void refusesWhatIsNoValueAndAssesses() {
        var id = ok(admin.post(
                        "/people",
                        "{'userName':'own','name':'Own','unit':'OWN','roles':['DELIVERY_MANAGER'],'password':'own-password-1'}"))
                .text("id");
        assertThat(id).isNotBlank();
        var own = Rest.of(environment).as("own", "own-password-1");
        await().until(() -> own.get("/people/own").status() == 200);
        ok(own.post(
                "/projects",
                "{'key':'OWNF','name':'Own fields','problem':'Use AI','origin':'TEAM_IDEA','unit':'OWN-2'}"));

        var mars = own.post("/projects/OWNF/set-field", "{'field':'REGION','value':'Mars'}");
        assertThat(mars.status()).isEqualTo(422);
        assertThat(mars.faults()).contains("value");
        assertThat(own.post("/projects/OWNF/set-field", "{'field':'NOWHERE','value':'x'}")
                        .status())
                .isEqualTo(422);
        ok(own.post("/projects/OWNF/set-field", "{'field':'REGION','value':'apac'}"));
        ok(own.post("/projects/OWNF/assess", "{'feasibility':4,'risk':'HIGH','reasons':'New data'}"));

        var project = ok(own.get("/projects/OWNF")).body();
        assertThat(project.path("fields").path("REGION").asString()).isEqualTo("APAC");
        assertThat(project.path("assessments").get(0).path("risk").asString()).isEqualTo("HIGH");
        assertThat(project.path("hypothesis").asString()).contains("“Own fields”", "[how much, and how sure?]");
        assertThat(project.path("hints")
                        .valueStream()
                        .map(hint -> hint.path("code").asString()))
                .contains("PROBLEM_IS_A_TECHNIQUE", "WINDMILL");
    }

    private void define(String field) {
        assertThat(admin.post("/fields", "{" + (field.contains("choices") ? field : field + ",'choices':[]") + "}")
                        .status())
                .isEqualTo(201);
    }

    private static String mapping() {
        return "{'externalKey':'ID','name':'Name','unit':{'default':'OWN'},'field.REGION':'Region','field.FTE':'FTE'}";
    }

    private void imported(String rows, String mapping, String status) {
        var file = ("ID,Name,Region,FTE,Audit\n" + rows).getBytes(StandardCharsets.UTF_8);
        var accepted = ok(admin.upload("/imports?kind=projects", file, mapping));
        var address = accepted.header("Location").replaceFirst(".*/api/v1", "");
        var report = await().until(
                        () -> admin.get(address).body(),
                        body -> !List.of("CHECKING", "IMPORTING")
                                .contains(body.path("status").asString()));
        assertThat(report.path("status").asString()).as(report.toString()).isEqualTo(status);
    }

    private List<String> names(String query) {
        return ok(admin.get("/projects?" + query))
                .body()
                .path("items")
                .valueStream()
                .map((JsonNode item) -> item.path("name").asString())
                .toList();
    }
}
