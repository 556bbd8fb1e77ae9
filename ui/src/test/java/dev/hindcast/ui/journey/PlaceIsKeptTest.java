package dev.hindcast.ui.journey;

import static dev.hindcast.Company.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.hindcast.Company;
import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.shared.FirstPassword;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/**
 * Whoever works with the keyboard neither loses their place nor what they typed: in dialogs, in what goes away under
 * the focus, and on a phone.
 */
@IntegrationTest
@TestPropertySource(properties = "vaadin.productionMode=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlaceIsKeptTest {

    private static final String IN_MAIN = "() => !!document.activeElement.closest('main')";

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    private String postMortem;

    @BeforeAll
    void tell() {
        var company = new Company(Rest.of(environment), firstPassword.value());
        var keeper =
                company.person("keeper", company.unit, "DELIVERY_MANAGER", "BUSINESS_OWNER", "TEAM_MEMBER", "LEADER");
        company.project(keeper, "PLACE", "keeper");
        var stopped = company.project(keeper, "OVER", "keeper");
        ok(keeper.post("/projects/" + stopped + "/stop", "{'reason':'Faded','signal':'Colour','salvaged':'Brushes'}"));
        postMortem = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> ok(keeper.get("/post-mortems?project=" + stopped))
                                .body()
                                .at("/items/0/id")
                                .asString(""),
                        id -> !id.isEmpty());
        ok(keeper.post("/post-mortems/" + postMortem + "/request-review", "{'reviewers':['keeper']}"));
    }

    @Test
    void skipsTheNavigationByItsLink() {
        try (var browser = open()) {
            var keys = at(browser, "projects/PLACE/decisions");

            keys.press("Tab").isAt("Skip to content").press("Enter");

            keys.page().waitForFunction("() => document.activeElement.id === 'content'");
        }
    }

    @Test
    void leavesAFormByEscapeAndAsksWhenSomethingWasTyped() {
        try (var browser = open()) {
            var keys = at(browser, "projects/PLACE/decisions");
            keys.to("Report health")
                    .press("Enter")
                    .isAt("Health")
                    .press("Escape")
                    .isAt("Report health");

            keys.press("Enter").isAt("Health").press("Tab").isAt("Comment").type("Nobody calls");
            keys.press("Escape")
                    .sees("vaadin-confirm-dialog", "What you have typed is lost.")
                    .isAt("Leave");
            keys.press("Escape").isAt("Comment");
            assertThat(keys.page().locator("vaadin-dialog textarea").inputValue())
                    .isEqualTo("Nobody calls");
            keys.press("Escape")
                    .sees("vaadin-confirm-dialog", "What you have typed is lost.")
                    .isAt("Leave");
            keys.press("Enter").isAt("Report health");
            assertThat(keys.page().locator("vaadin-dialog[opened]").count()).isZero();
        }
    }

    @Test
    void keepsTheFocusOnTheScreenWhenTheButtonHasDoneItsWork() {
        try (var browser = open()) {
            var keys = at(browser, "failures/" + postMortem + "/edit");
            var button = keys.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Request changes"));
            button.focus();
            keys.press("Enter").isAt("Comment").type("The trigger is missing").save();

            button.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            keys.page().waitForFunction(IN_MAIN);
        }
    }

    @Test
    void savesSeveralChoicesWhileTheirListIsOpen() {
        try (var browser = open()) {
            var keys = at(browser, "projects/PLACE/scope");
            keys.to("Propose a scope change").press("Enter");
            keys.fill("Title", "Permits too").fill("Detail", "They come with it");
            keys.isAt("Affected").press("ArrowDown");
            keys.page().waitForFunction("() => document.querySelector('vaadin-multi-select-combo-box').opened");

            keys.save().sees("main", "Permits too").sees("main", "keeper");
        }
    }

    @Test
    void sortsCardsOnAPhoneAndNamesTheTable() {
        try (var browser = open()) {
            var page = browser.signIn("keeper", Company.PASSWORD);
            page.setViewportSize(390, 844);
            page.navigate("/projects");
            page.getByRole(AriaRole.TREEGRID, new Page.GetByRoleOptions().setName("Projects"))
                    .waitFor();
            assertThat(cards(page)).startsWith("OVER");

            page.locator(".hc-sort-choice").click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Key, falling"))
                    .click();

            page.waitForFunction("() => document.querySelector('.hc-row-card').textContent.startsWith('PLACE')");
        }
    }

    private static String cards(Page page) {
        return page.locator(".hc-row-card").first().textContent();
    }

    private Browser open() {
        return Browser.open("http://localhost:" + environment.getProperty("local.server.port"));
    }

    private static Keys at(Browser browser, String address) {
        var page = browser.signIn("keeper", Company.PASSWORD);
        page.navigate("/" + address);
        page.waitForFunction("() => window.hcFocus && document.querySelector('main h1')");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return new Keys(page);
    }
}
