package dev.hindcast.ui.journey;

import static dev.hindcast.Company.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import dev.hindcast.Company;
import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.shared.FirstPassword;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/**
 * Every screen in a real browser, wide and light, narrow and dark: axe finds nothing, there is one heading of the first
 * level and a title that names the screen, and nothing is wider than the window.
 */
@IntegrationTest
@TestPropertySource(properties = "vaadin.productionMode=true")
class EveryScreenTest {

    private static final int UNTIL_COLOURS_HAVE_CHANGED = 500;
    private static final String FINDINGS = """
            options => axe.run(document, options).then(found => found.violations.map(
                one => one.id + ': ' + one.nodes.map(node => node.html.slice(0, 200)).slice(0, 3).join(' | ')))""";

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @Autowired
    ServletContext servlet;

    private Rest walker;
    private String experiment;
    private String postMortem;

    @Test
    void canBeUsedByEverybodyInEveryLook() throws IOException {
        var company = new Company(Rest.of(environment), firstPassword.value());
        walker = company.person(
                "walker",
                company.unit,
                "DELIVERY_MANAGER",
                "BUSINESS_OWNER",
                "TEAM_MEMBER",
                "LEADER",
                "EXECUTIVE",
                "ADMIN");
        tell(company);
        assertThat(addresses())
                .as("addresses without an example for what varies")
                .noneMatch(one -> one.contains(":"));
        var found = new ArrayList<String>();
        try (var browser = Browser.open("http://localhost:" + environment.getProperty("local.server.port"))) {
            var page = browser.signIn("walker", Company.PASSWORD);
            page.addInitScript(axe());
            addresses().forEach(address -> look(page, address, found));
        }
        assertThat(found).isEmpty();
    }

    /** What is wrong with the screen: once as wide as a desk and light, once narrow and dark. */
    private static void look(Page page, String address, List<String> found) {
        page.setViewportSize(1440, 1000);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate("/" + address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("h1").first().waitFor();
        collect(page, address + " light 1440", all(), found);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(390, 844);
        page.waitForTimeout(UNTIL_COLOURS_HAVE_CHANGED);
        collect(page, address + " dark 390", all(), found);
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth")) {
            found.add(address + " is wider than 390 pixels");
        }
        if (page.locator("h1").count() != 1) {
            found.add(address + " has " + page.locator("h1").count() + " headings of the first level");
        }
        if (!page.title().matches(".+ · Hindcast")) {
            found.add(address + " is titled “" + page.title() + "”");
        }
    }

    private static Map<String, Object> all() {
        return Map.of("runOnly", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    }

    private static void collect(Page page, String where, Map<String, Object> options, List<String> found) {
        ((List<?>) page.evaluate(FINDINGS, options)).forEach(one -> found.add(where + ": " + one));
    }

    /** Each address that the program knows, the parts that vary filled in; none can be forgotten here. */
    private List<String> addresses() {
        var examples = Map.of(
                "admin/:tab?",
                        Stream.of(
                                        "people",
                                        "units",
                                        "causes",
                                        "fields",
                                        "synonyms",
                                        "templates",
                                        "rates",
                                        "settings",
                                        "import",
                                        "processors")
                                .map(tab -> "admin/" + tab)
                                .toList(),
                "projects/:key/:tab?",
                        Stream.of(
                                        "framing",
                                        "team",
                                        "experiments",
                                        "value",
                                        "decisions",
                                        "scope",
                                        "learning",
                                        "timeline")
                                .map(tab -> "projects/WALK/" + tab)
                                .toList(),
                "projects/:key/report", List.of("projects/WALK/report"),
                "experiments/:id", List.of("experiments/" + experiment),
                "failures/:id", List.of("failures/" + postMortem),
                "failures/:id/edit", List.of("failures/" + postMortem + "/edit"),
                "failures/:id/revisions/:number", List.of("failures/" + postMortem + "/revisions/1"),
                "projects", List.of("projects", "projects?view=board", "projects?view=bubbles"),
                "unsubscribe/:token", List.of("unsubscribe/unknown"));
        return Stream.concat(
                        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet))
                                .getRegisteredRoutes()
                                .stream()
                                .flatMap(route ->
                                        examples
                                                .getOrDefault(route.getTemplate(), List.of(route.getTemplate()))
                                                .stream()),
                        Stream.of("nowhere"))
                .distinct()
                .toList();
    }

    private void tell(Company company) {
        var project = company.project(walker, "WALK", "walker");
        var path = "/projects/" + project;
        ok(walker.post(path + "/define-kpi", "{'name':'Churn','unit':'percent','baseline':'11.8','target':'9'}"));
        ok(walker.post(
                path + "/value/add-driver",
                "{'name':'Customers kept','category':'REVENUE','recurrence':'RECURRING','low':60000,'likely':120000,"
                        + "'high':180000,'currency':'EUR','cashable':true,'startsAfterMonths':1,'rampUp':[25,50],"
                        + "'source':'Pilot'}"));
        experiment = ok(walker.post(
                        path + "/experiments",
                        "{'title':'Calls','hypothesis':'Calls tell who leaves','method':'Boosting','metric':'recall',"
                                + "'comparator':'AT_LEAST','threshold':'0.8','timeboxDays':10,"
                                + "'budget':{'amount':'20000','currency':'EUR'},'risk':'LOW'}"))
                .text("id");
        ok(walker.post("/experiments/" + experiment + "/start", "{}"));
        ok(walker.post("/experiments/" + experiment + "/record-reading", "{'value':'0.7'}"));
        ok(walker.post(path + "/report-health", "{'health':'RED','comment':'Nobody calls'}"));
        var stopped = company.project(walker, "STOPPED", "walker");
        ok(walker.post("/projects/" + stopped + "/stop", "{'reason':'Faded','signal':'Colour','salvaged':'Brushes'}"));
        postMortem = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> ok(walker.get("/post-mortems?project=" + stopped))
                                .body()
                                .at("/items/0/id")
                                .asString(""),
                        id -> !id.isEmpty());
        var document = "/post-mortems/" + postMortem;
        ok(walker.post(document + "/write-section", "{'section':'SUMMARY','text':'The colours faded.'}"));
        ok(walker.post(document + "/write-section", "{'section':'EXPECTED_AND_HAPPENED','text':'Colour; none'}"));
        ok(
                walker.post(
                        document + "/add-factor",
                        "{'cause':'DATA_LACKING','certainty':'KNOWN','evidence':'Grey','enteredIn':'DATA_UNDERSTANDING','caughtIn':'EVALUATION'}"));
        ok(walker.post(document + "/draw-lesson", "{'statement':'Look at the paint first','tags':['paint']}"));
        ok(walker.post(document + "/add-action", "{'title':'Mix it anew','owner':'walker','due':'2026-01-01'}"));
        ok(walker.post(document + "/publish", "{}"));
    }

    private static String axe() throws IOException {
        try (var script = EveryScreenTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
