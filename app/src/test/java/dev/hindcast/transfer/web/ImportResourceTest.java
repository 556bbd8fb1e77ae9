package dev.hindcast.transfer.web;

import static dev.hindcast.Company.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.Company;
import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.Rest.Answer;
import dev.hindcast.shared.FirstPassword;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** Files over REST, from the upload to the report. */
@IntegrationTest
class ImportResourceTest {

    private static final String MAPPING =
            "{'externalKey':'ID','name':'Name','unit':'Unit','stage':'Stage','liveOn':'Live','problem':'Problem'}";
    private static final String HEADINGS = "ID,Name,Unit,Stage,Live,Problem\n";

    private static Company company;

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @BeforeEach
    void defineAUnit() {
        if (company == null) {
            company = new Company(Rest.of(environment), firstPassword.value());
            company.unit("IMPORTS");
        }
    }

    @Test
    void takesAllRowsOrNone() {
        var faulty = HEADINGS + "n1,Good,IMPORTS,LIVE,,\nn2," + "x".repeat(401) + ",NOWHERE,ASLEEP,,\n";
        var report = imported("", faulty);

        assertThat(report.path("status").asString()).isEqualTo("REJECTED");
        assertThat(report.path("rowsRead").asInt()).isEqualTo(2);
        assertThat(report.path("rowsImported").asInt()).isZero();
        assertThat(faults(report, "errors"))
                .isEqualTo("3 Name text.tooLong, 3 Stage code.unknown, 3 Unit unit-unknown");
        assertThat(named("Good")).isZero();

        var valid = imported("&rows=valid", faulty);
        assertThat(valid.path("status").asString()).isEqualTo("DONE");
        assertThat(valid.path("created").asInt()).isEqualTo(1);
        assertThat(valid.path("errorCount").asInt()).isEqualTo(3);
        await().untilAsserted(() -> assertThat(named("Good")).isEqualTo(1));
    }

    @Test
    void writesNothingInADryRun() {
        var report = imported("&dryRun=true&create=units", HEADINGS + "d1,Dry,BRAND-NEW,,,\n");
        assertThat(report.path("status").asString()).isEqualTo("DONE");
        assertThat(report.path("created").asInt()).isEqualTo(1);
        assertThat(company.admin().get("/units/BRAND-NEW").status()).isEqualTo(404);
        assertThat(named("Dry")).isZero();
    }

    @Test
    void changesWhatHasChangedWhenImportedAgain() {
        imported(
                "",
                HEADINGS
                        + "a1,Alpha,IMPORTS,FRAMED,,old\na2,Beta,IMPORTS,,,old\na3,Gamma,IMPORTS,RETIRED,2020-01-01,\n");
        await().untilAsserted(() -> assertThat(named("Gamma")).isEqualTo(1));
        await().untilAsserted(() -> assertThat(named("Beta")).isEqualTo(1));

        var again = imported(
                "",
                HEADINGS
                        + "a1,Alpha anew,IMPORTS,LIVE,,new\na2,Beta,IMPORTS,,,old\na3,Gamma,IMPORTS,RETIRED,2020-01-01,\n");

        assertThat(again.path("status").asString()).as(again.toString()).isEqualTo("DONE");
        assertThat(again.path("created").asInt()).isZero();
        assertThat(again.path("updated").asInt()).isEqualTo(1);
        assertThat(again.path("rowsImported").asInt()).isEqualTo(3);
        assertThat(faults(again, "warnings")).isEqualTo("2 Stage stage.kept");
        await().untilAsserted(() -> assertThat(named("Alpha anew")).isEqualTo(1));

        var closed = imported("", HEADINGS + "a3,Gamma changed,IMPORTS,RETIRED,2020-01-01,\n");
        assertThat(closed.path("status").asString()).isEqualTo("REJECTED");
        assertThat(faults(closed, "errors")).isEqualTo("2 Name closed-project-takes-no-changes");
    }

    @Test
    void keepsAPostMortemWithItsProjectWhenImportedAgainWithoutIt() {
        var owner = imported("", "ID,Name,Unit,Stage,Live,Problem\nk1,Owner of failures,IMPORTS,,,\n");
        assertThat(owner.path("status").asString()).as(owner.toString()).isEqualTo("DONE");
        var key = await().until(
                        () -> company.admin()
                                .get("/projects?q=Owner+of+failures")
                                .body()
                                .path("items"),
                        items -> items.size() == 1)
                .get(0)
                .path("key")
                .asString();
        var headings = "ID,Title,Lesson,Project\n";
        postMortems(
                "{'externalKey':'ID','title':'Title','lesson':'Lesson','project':'Project'}",
                headings + "p1,One,Look," + key);

        var again = postMortems("{'externalKey':'ID','title':'Title','lesson':'Lesson'}", headings + "p1,Two,Look,");

        assertThat(again.path("status").asString()).as(again.toString()).isEqualTo("DONE");
        assertThat(again.path("updated").asInt()).isEqualTo(1);
    }

    @Test
    void readsWhatSpreadsheetsLeaveBehind() {
        var report = imported(
                "",
                "{'externalKey':'id','name':'NAME','unit':'unit','liveOn':{'column':'Live','dateFormat':'d/M/yyyy'}}",
                "sep=;\r\nID;Name;Unit;Live\r\ns1;Bell\u0007 rings;IMPORTS;45292\r\ns2;Day first;IMPORTS;5/2/2024\r\n"
                        .getBytes(StandardCharsets.UTF_16LE));

        assertThat(report.path("status").asString()).as(report.toString()).isEqualTo("DONE");
        assertThat(faults(report, "warnings")).isEqualTo("3 Live date.otherFormat");
        await().untilAsserted(() -> assertThat(named("Bell  rings")).isEqualTo(1));
    }

    @Test
    void refusesWhatCannotBeReadAtOnce() {
        assertRefused("file csv.workbook", MAPPING, "PK\3\4".getBytes(StandardCharsets.US_ASCII));
        assertRefused("file csv.empty", MAPPING, new byte[0]);
        assertRefused("mapping.name column.ambiguous", "{'name':'N','unit':'U'}", bytes("N,U,N\na,b,c\n"));
        assertRefused("mapping text.control", "{'name':'\\u0000','unit':'U'}", bytes("N,U\na,b\n"));
        assertRefused(
                "mapping.stage.values json.unexpected",
                "{'name':'N','unit':'U','stage':{'column':'N','values':[1]}}",
                bytes("N,U\na,b\n"));
    }

    @Test
    void booksCostsOnceHoweverOftenTheFileComes() {
        imported("", HEADINGS + "c1,Costly,IMPORTS,LIVE,2024-01-10,\n");
        await().untilAsserted(() -> assertThat(named("Costly")).isEqualTo(1));
        var key = ok(company.admin().get("/projects?q=Costly"))
                .body()
                .path("items")
                .path(0)
                .path("key")
                .asString();
        var file = "P,M,A,C,What\n%1$s,2024-02,100.50,EUR,people\n%1$s,2024-02,100.50,EUR,people\n%1$s,03/2024,7,,\n"
                .formatted(key);
        var mapping = "{'project':'P','month':'M','amount':'A','currency':'C','category':'What'}";

        assertThat(costs("&dryRun=true", mapping, file).path("created").asInt()).isEqualTo(3);
        assertThat(costs("", mapping, file).path("created").asInt()).isEqualTo(3);
        var again = costs("", mapping, file);
        assertThat(again.path("created").asInt()).isZero();
        assertThat(again.path("rowsImported").asInt()).isEqualTo(3);
        await().untilAsserted(() -> assertThat(
                        ok(company.admin().get("/portfolio/value?from=2024-01&to=2024-12&project=" + key))
                                .body()
                                .path("totals")
                                .path("cost")
                                .asString())
                .isEqualTo("208.00"));

        var faulty = costs("", mapping, "P,M,A,C,What\nNONE,2024-02,1,,\n%1$s,2999-01,-1,XX,cake\n".formatted(key));
        assertThat(faults(faulty, "errors"))
                .isEqualTo("2 P project-unknown, 3 A amount.notPositive, 3 C currency.unknown, 3 M month.future,"
                        + " 3 What code.unknown");
    }

    @Test
    void saysThatThereAreNoRows() {
        var report = imported("", HEADINGS);
        assertThat(report.path("status").asString()).isEqualTo("DONE");
        assertThat(report.path("message").asString()).isEqualTo("The file has no rows.");
    }

    @Test
    void importsPostMortemsFromMarkdown() {
        var text = """
                ---
                title: Zebras in the warehouse
                unit: ZOO
                causes: DATA_LACKING, Sabotage
                ---
                Nobody expected zebrafish.

                ## Lessons learned
                - Count the stripes
                - Lock the doors

                ## Something else
                Hay was eaten.
                """;
        var seen = ok(company.admin().upload("/imports/preview", "zebras.md", bytes(text), "{}"))
                .body()
                .path("documents")
                .get(0);
        assertThat(seen.path("title").asString()).isEqualTo("Zebras in the warehouse");
        assertThat(seen.path("parts").size()).isEqualTo(4);
        assertThat(seen.path("notes").toString()).contains("Sabotage", "Something else");

        var unknown = documents("", text);
        assertThat(faults(unknown, "errors")).isEqualTo("2 unit unit-unknown");
        var dry = documents("&create=units&dryRun=true", text);
        assertThat(dry.path("created").asInt()).as(dry.toString()).isEqualTo(1);
        assertThat(documents("&create=units", text).path("created").asInt()).isEqualTo(1);
        await().untilAsserted(() -> assertThat(found("zebrafish")).isEqualTo(1));
        await().untilAsserted(() -> assertThat(found("stripes")).isPositive());

        var again = documents("&create=units", text.replace("zebrafish", "quaggas"));
        assertThat(again.path("updated").asInt()).as(again.toString()).isEqualTo(1);
        await().untilAsserted(() -> assertThat(found("quaggas")).isEqualTo(1));
        assertThat(company.admin()
                        .upload("/imports?kind=post-mortems", "notes.pdf", bytes("%PDF"), "{}")
                        .faults())
                .isEqualTo("file document.unreadable");
    }

    private static JsonNode documents(String options, String text) {
        return over(company.admin().upload("/imports?kind=post-mortems" + options, "zebras.md", bytes(text), "{}"));
    }

    private static int found(String word) {
        return ok(company.admin().get("/failures?kind=POST_MORTEM&q=" + word))
                .body()
                .path("total")
                .asInt();
    }

    private static void assertRefused(String faults, String mapping, byte[] file) {
        var refused = company.admin().upload("/imports?kind=projects", file, mapping);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).isEqualTo(faults);
    }

    private static JsonNode imported(String options, String file) {
        return imported(options, MAPPING, bytes(file));
    }

    private static JsonNode imported(String options, String mapping, byte[] file) {
        return over(company.admin().upload("/imports?kind=projects" + options, file, mapping));
    }

    private static JsonNode postMortems(String mapping, String file) {
        return over(company.admin().upload("/imports?kind=post-mortems", bytes(file), mapping));
    }

    private static JsonNode costs(String options, String mapping, String file) {
        return over(company.admin().upload("/imports?kind=costs" + options, bytes(file), mapping));
    }

    private static JsonNode over(Answer accepted) {
        assertThat(accepted.status()).as(accepted.body().toString()).isEqualTo(202);
        return await().until(
                        () -> ok(company.admin().get(accepted.header("Location")))
                                .body(),
                        report -> report.path("finishedAt").isString());
    }

    private static int named(String name) {
        return ok(company.admin().get("/projects?q=" + name.replace(' ', '+')))
                .body()
                .path("total")
                .asInt();
    }

    private static String faults(JsonNode report, String kind) {
        return report.path(kind)
                .valueStream()
                .map(fault -> "%d %s %s"
                        .formatted(
                                fault.path("row").asInt(),
                                fault.path("column").asString(),
                                fault.path("code").asString()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
