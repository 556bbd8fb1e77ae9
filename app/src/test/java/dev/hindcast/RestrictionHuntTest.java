package dev.hindcast;

import static dev.hindcast.Company.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.desk.automation.Mails;
import dev.hindcast.shared.FirstPassword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Plants a restricted post-mortem and looks for it wherever the interface can be read: nobody whom it is not meant for
 * finds a word of it, its lesson, its action or its identifier, nor is mailed one; an executive finds all.
 */
@IntegrationTest
class RestrictionHuntTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping resources;

    private final String suffix = UUID.randomUUID().toString().substring(0, 6).replaceAll("[^a-z]", "x");
    private final String title = "Xanthic" + suffix;
    private final String summary = "Verdigris" + suffix;
    private final String statement = "Cinnabar" + suffix;
    private final String action = "Ochre" + suffix;
    private final String tag = "umber" + suffix;
    private final String key = "HUNT-" + suffix.substring(0, 4).toUpperCase(Locale.ROOT);

    private String project;
    private String postMortem;
    private String lesson;
    private String other;

    @Test
    void isFoundNowhereByWhomItIsNotMeantFor() {
        var company = new Company(Rest.of(environment), firstPassword.value());
        var secret = "S" + suffix.toUpperCase(Locale.ROOT);
        company.unit(secret);
        var author = company.person("alba" + suffix, company.unit, "DELIVERY_MANAGER", "LEADER", "BUSINESS_OWNER");
        var outsider =
                company.person("otto" + suffix, company.unit, "DELIVERY_MANAGER", "LEADER", "TEAM_MEMBER", "FINANCE");
        var executive = company.person("eda" + suffix, company.unit, "EXECUTIVE");
        plant(author);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(everything(outsider)).isNotEmpty());

        var address = "otto%s@example.org".formatted(suffix);
        ok(company.admin()
                .post("/people/otto" + suffix + "/rename", "{'name':'Otto','email':'%s'}".formatted(address)));
        var mails = new Mails(beans);
        await().atMost(SOON)
                .until(() -> ok(outsider.get("/people/otto" + suffix))
                                .body()
                                .toString()
                                .contains(address)
                        && ok(outsider.get("/inbox/tasks")).body().toString().contains(action));
        assertThat(mails.to(address, mails.dayOfDigest(0))).contains(action);

        ok(author.post("/post-mortems/" + postMortem + "/restrict-visibility", "{'units':['" + secret + "']}"));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(everything(outsider)).isEmpty());
        assertThat(mails.to(address, mails.dayOfDigest(1)))
                .doesNotContain(title, summary, statement, action, tag, postMortem, lesson);
        assertThat(String.join(" ", everything(executive)))
                .contains(
                        "/failures?",
                        "/lessons",
                        "/actions",
                        "/post-mortems",
                        "/timeline",
                        "/exports/actions.csv",
                        "/exports/actions.xlsx",
                        "/exports/failures.xlsx",
                        ".pdf");
    }

    /** Every address that gives one of the planted words away. */
    private Set<String> everything(Rest reader) {
        var words = List.of(title, summary, statement, action, tag, postMortem, lesson);
        var found = new TreeSet<String>();
        for (var address : addresses()) {
            var answer = reader.get(address);
            assertThat(answer.status()).as(address).isLessThan(500);
            var text = text(address, answer.response().body());
            words.stream()
                    .filter(text::contains)
                    .filter(word -> !echoes(address, text, word) && !isOwnFact(address, word))
                    .forEach(word -> found.add(address + " tells " + word));
        }
        return found;
    }

    /** What a person reads in the answer: workbooks are unpacked, and the text is taken out of documents. */
    private String text(String address, byte[] body) {
        var text = new StringBuilder(new String(body, StandardCharsets.UTF_8));
        try {
            if (text.indexOf("PK") == 0) {
                var file = Files.write(folder.resolve("workbook.zip"), body);
                try (var workbook = new ZipFile(file.toFile())) {
                    for (var part : Collections.list(workbook.entries())) {
                        text.append(new String(workbook.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            } else if (text.indexOf("%PDF") == 0) {
                try (var document = Loader.loadPDF(body)) {
                    text.append(new PDFTextStripper().getText(document));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(address, unreadable);
        }
        return text.toString();
    }

    /** That another project adopted a lesson is its own fact: the identifier stands there, without a word of it. */
    private boolean isOwnFact(String address, String word) {
        return word.equals(lesson) && (address.contains(other) || address.equals("/claims/waiting"));
    }

    /** A refusal repeats what was asked for; that is no news to the one who asked. */
    private static boolean echoes(String address, String text, String word) {
        return address.contains(word) && (text.contains("\"status\":404") || text.contains("\"status\":403"));
    }

    /** Every GET there is, with the planted identifiers for what stands in its path, and with what could lure it out. */
    private Set<String> addresses() {
        var addresses = new LinkedHashSet<String>();
        resources.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1/"))
                .sorted()
                .forEach(path -> addresses.addAll(filled(path.substring("/api/v1".length()))));
        for (var word : List.of(title, summary, statement, tag)) {
            addresses.add("/failures?q=" + encoded(word));
            addresses.add("/failures?q=" + encoded(word.substring(0, word.length() - 2)));
            addresses.add("/failures/suggestions?q=" + encoded(word.substring(0, 5)));
            addresses.add("/failures/similar?size=50&text=" + encoded(word + " words of a post-mortem"));
            addresses.add("/failures/risks?text=" + encoded(word + " words of a post-mortem"));
            addresses.add("/lessons?q=" + encoded(word));
            addresses.add("/post-mortems?q=" + encoded(word));
        }
        addresses.add("/failures?tag=" + encoded(tag));
        addresses.add("/post-mortems?project=" + project);
        addresses.add("/lessons?project=" + project);
        addresses.add("/actions?state=OPEN");
        for (var export : List.of("projects", "value", "failures", "actions")) {
            addresses.add("/exports/" + export + ".csv");
            addresses.add("/exports/" + export + ".xlsx");
        }
        addresses.add("/exports/failures.xlsx?q=" + encoded(title));
        addresses.add("/exports/value.xlsx?from=2026-01&to=2026-12&fromAsOf=2025-12-31");
        addresses.add("/exports/board-pack.pdf?from=2026-01&to=2026-12");
        addresses.add("/inbox/news?since=2024-01-01");
        for (var one : List.of(project, other)) {
            for (var voice : List.of("EXECUTIVE", "TECHNICAL")) {
                addresses.add("/projects/%s/status-report?from=2024-01-01&to=%s&voice=%s"
                        .formatted(one, LocalDate.now(ZoneOffset.UTC), voice));
            }
            addresses.add("/projects/" + one + "/timeline?size=500");
            addresses.add("/projects/" + one + "/as-of/now");
            addresses.add("/projects/" + one + "/comparison?from=" + LocalDate.now(ZoneOffset.UTC) + "&to=now");
            addresses.add("/projects/" + one + "/value");
        }
        addresses.add("/failures/similar?size=50&project=" + project);
        addresses.add("/failures/risks?project=" + project);
        return addresses;
    }

    private List<String> filled(String path) {
        if (!path.contains("{")) {
            return List.of(path);
        }
        var filled = new ArrayList<String>();
        for (var id : List.of(postMortem, project, key, lesson)) {
            filled.add(path.replaceFirst("\\{[^}]+}", id)
                    .replaceAll("\\{number[^}]*}", "1")
                    .replaceAll("\\{[^}]+}", id));
        }
        return filled;
    }

    private void plant(Rest author) {
        var unit = ok(author.get("/people/alba" + suffix)).text("unit");
        project = ok(author.post(
                        "/projects",
                        "{'key':'%s','name':'Hunted','problem':'Pigments fade','origin':'KPI_GAP','unit':'%s','owner':'alba%s'}"
                                .formatted(key, unit, suffix)))
                .text("id");
        ok(author.post("/projects/" + project + "/stop", "{'reason':'Faded','signal':'Colour','salvaged':'Brushes'}"));
        await().atMost(SOON)
                .until(() -> ok(author.get("/post-mortems?project=" + project))
                                .body()
                                .path("total")
                                .asInt()
                        == 1);
        postMortem = ok(author.get("/post-mortems?project=" + project))
                .body()
                .at("/items/0/id")
                .asString();
        var path = "/post-mortems/" + postMortem;
        ok(author.post(
                path + "/write-section", "{'section':'SUMMARY','text':'" + title + " " + summary + " of pigments'}"));
        ok(author.post(path + "/write-section", "{'section':'EXPECTED_AND_HAPPENED','text':'Colour; none'}"));
        ok(author.post(
                path + "/add-factor",
                "{'cause':'DATA_LACKING','certainty':'KNOWN','evidence':'%s','enteredIn':'DATA_UNDERSTANDING','caughtIn':'EVALUATION'}"
                        .formatted(summary)));
        lesson = ok(author.post(
                        path + "/draw-lesson",
                        "{'statement':'%s before paint','tags':['%s']}".formatted(statement, tag)))
                .text("id");
        ok(author.post(
                path + "/add-action", "{'title':'%s','owner':'otto%s','due':'2026-01-01'}".formatted(action, suffix)));
        ok(author.post(path + "/change-tags", "{'tags':['" + tag + "']}"));
        ok(author.post(path + "/note-improvement", "{'text':'" + summary + " is mixed anew'}"));
        ok(author.post(path + "/publish", "{}"));
        other = ok(author.post(
                        "/projects",
                        "{'key':'%sB','name':'Other','problem':'Pigments fade','origin':'KPI_GAP','unit':'%s','owner':'alba%s'}"
                                .formatted(key, unit, suffix)))
                .text("id");
        ok(author.post("/projects/" + other + "/adopt-lesson", "{'lesson':'" + lesson + "','plan':'We look'}"));
        ok(author.post(
                "/projects/" + other + "/record-lesson-outcome",
                "{'lesson':'" + lesson + "','outcome':'PREVENTED','evidence':'It would have faded'}"));
        ok(author.post(
                "/projects/" + other + "/value/plan-cost",
                "{'category':'PEOPLE','month':'2027-01','amount':{'amount':'100','currency':'EUR'}}"));
        ok(author.post(
                "/projects/" + other + "/value/claim-avoided-cost",
                "{'amount':{'amount':'10','currency':'EUR'},'reason':'Paint','lesson':'" + lesson + "'}"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
