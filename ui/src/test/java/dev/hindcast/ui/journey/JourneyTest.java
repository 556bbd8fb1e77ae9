package dev.hindcast.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.hindcast.IntegrationTest;
import dev.hindcast.organisation.OrganisationCommand;
import dev.hindcast.people.Password;
import dev.hindcast.people.PeopleCommand;
import dev.hindcast.people.UserName;
import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import dev.hindcast.value.Category;
import dev.hindcast.value.DriverTerms;
import dev.hindcast.value.Recurrence;
import dev.hindcast.value.ValueCommand;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The main job in a real browser: a failure is told and found again, value is claimed, attested and seen. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "vaadin.productionMode=true")
class JourneyTest {

    private static final String PASSWORD = "a-good-password";

    @LocalServerPort
    int port;

    @Autowired
    CommandGateway commands;

    @Autowired
    Clock clock;

    private final PersonId delivery = PersonId.fresh();
    private final PersonId owner = PersonId.fresh();

    @BeforeAll
    void installCompany() {
        give(Actor.SYSTEM, new OrganisationCommand.DefineUnit(new Code("STORES"), new Line("Stores"), false));
        give(Actor.SYSTEM, new OrganisationCommand.DefineUnit(new Code("DATA"), new Line("Data science"), true));
        register(delivery, "priya", "Priya Raman", "DATA", Role.DELIVERY_MANAGER);
        register(owner, "martin", "Martin Keller", "STORES", Role.BUSINESS_OWNER);
        givenAProjectWithADriver();
    }

    @Test
    void tellsAFailureAndFindsItAgain() {
        try (var browser = Browser.open("http://localhost:" + port)) {
            var manager = browser.signIn("priya", PASSWORD);
            frame(manager);
            stop(manager);
            publishThePostMortem(manager);
            findItByAMisspeltWord(manager);
        }
    }

    @Test
    void claimsValueAndSeesItAttested() {
        try (var browser = Browser.open("http://localhost:" + port)) {
            var executive = browser.signIn("martin", PASSWORD);
            executive.navigate("/?year=all&asOf=" + LocalDate.now(clock));
            var attested = executive.locator(".hc-tile").filter(new Locator.FilterOptions().setHasText("Attested"));
            assertThat(attested.first()).not().containsText("12");

            claim(browser.signIn("priya", PASSWORD));
            attest(browser.signIn("martin", PASSWORD));

            // The tile of the screen that was open all the while changes by itself.
            assertThat(attested.first()).containsText("12");
            takeTheWorkbook(executive);
        }
    }

    private static void takeTheWorkbook(Page page) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Export"))
                .click();
        var workbook = page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Excel workbook"));
        var download = page.waitForDownload(() -> workbook.click());
        Assertions.assertThat(download.suggestedFilename()).matches("hindcast-value-.*[.]xlsx");
        Assertions.assertThat(download.path()).isNotEmptyFile();
    }

    private void frame(Page page) {
        page.navigate("/projects/new");
        field(page, "Key").fill("SHELF");
        field(page, "Name").fill("See empty shelves");
        field(page, "The problem, in business language").fill("Empty shelves lose four percent of sales.");
        select(page, "Where the idea came from", "Business review");
        choose(page, "Business unit", "Stores");
        choose(page, "Business owner", "Martin Keller");
        button(page, "Save and go on").click();
        page.waitForURL(Pattern.compile(".*step=2.*"));
        page.navigate("/projects/SHELF");
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("See empty shelves").setLevel(1)))
                .isVisible();
    }

    /** With the keyboard: the key L, two words, Enter. */
    private void stop(Page page) {
        page.locator("h1").click();
        page.keyboard().press("l");
        field(page, "What happened in See empty shelves?").fill("stop the project");
        page.waitForTimeout(700);
        page.keyboard().press("Enter");
        field(page, "Reason").fill("The cameras cannot see what shelf fillers see");
        field(page, "Signal").fill("Recall fell in new stores");
        field(page, "Salvaged").fill("The gap audit");
        button(page, "Save").click();
        assertThat(page.locator(".hc-project-facts")).containsText("Stopped");
    }

    private void publishThePostMortem(Page page) {
        page.navigate("/projects/SHELF/learning");
        page.locator("a[href$='/edit']").first().click();
        page.waitForURL(Pattern.compile(".*/edit"));
        write(page, "Summary", "The annotation of shelf photos was never agreed on.");
        write(page, "Expected and happened instead", "We expected recall of nine in ten and got six.");
        button(page, "Draw a lesson").click();
        field(page, "Lesson").fill("Let two experts label the same three hundred cases first.");
        button(page, "Save").click();
        assertThat(page.locator(".hc-lesson")).containsText("two experts");
        button(page, "Publish").click();
        page.waitForURL(Pattern.compile(".*/failures/[^/]*$"));
        assertThat(page.locator(".hc-document")).containsText("never agreed on");
    }

    private void findItByAMisspeltWord(Page page) {
        page.navigate("/failures");
        field(page, "Search failures and lessons").fill("anotation of shelfs");
        assertThat(page.locator(".hc-hit").first()).containsText("See empty shelves");
    }

    private void claim(Page page) {
        var month = YearMonth.now(clock).minusMonths(1);
        page.navigate("/projects/CHURN/value");
        button(page, "Claim value").click();
        month(page, "From", month);
        month(page, "To", month);
        page.locator(".hc-money-field input[inputmode=decimal]").last().fill("12345");
        select(page, "Method", "A/B test");
        field(page, "Evidence").fill("Holdout of four thousand customers");
        button(page, "Save").click();
        assertThat(page.locator("main")).containsText("12,345");
    }

    private void attest(Page page) {
        page.navigate("/projects/CHURN/value");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Attest: .*12,345")))
                .click();
        button(page, "Save").click();
        assertThat(page.locator("main")).containsText("Attested");
    }

    private static void month(Page page, String label, YearMonth month) {
        var picker = page.locator(".hc-month-picker")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label")
                                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + label + "$")))));
        picker.locator("vaadin-select").click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions()
                                .setName(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.UK))
                                .setExact(true))
                .click();
        picker.locator("vaadin-integer-field input").fill(String.valueOf(month.getYear()));
        picker.locator("vaadin-integer-field input").press("Tab");
    }

    private static void write(Page page, String section, String text) {
        var area = field(page, section);
        area.fill(text);
        area.blur();
        page.waitForTimeout(500);
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"))
                .last();
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .last();
    }

    private static void select(Page page, String label, String item) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))))
                .or(page.locator("vaadin-select[accessible-name='" + label + "']"))
                .last()
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(item).setExact(true))
                .click();
    }

    private static void choose(Page page, String label, String item) {
        field(page, label).fill(item);
        page.locator("vaadin-combo-box-item:not([hidden])")
                .filter(new Locator.FilterOptions().setHasText(item))
                .first()
                .click();
    }

    private void register(PersonId person, String user, String name, String unit, Role role) {
        give(
                Actor.SYSTEM,
                new PeopleCommand.Register(
                        person,
                        new UserName(user),
                        new Line(name),
                        null,
                        new Code(unit),
                        List.of(role),
                        new Password(PASSWORD)));
    }

    private void givenAProjectWithADriver() {
        var manager = new Actor(delivery, Set.of(Role.DELIVERY_MANAGER));
        var project = ProjectId.fresh();
        give(
                manager,
                new ProjectCommand.Frame(
                        project,
                        new ProjectKey("CHURN"),
                        new Line("Keep customers"),
                        new Paragraph("One in nine leaves."),
                        Origin.KPI_GAP,
                        new Code("STORES"),
                        null,
                        owner));
        give(
                manager,
                new ValueCommand.AddDriver(
                        project,
                        DriverId.fresh(),
                        new DriverTerms(
                                new Line("Customers kept"),
                                Category.REVENUE,
                                Recurrence.RECURRING,
                                new BigDecimal("100000"),
                                new BigDecimal("200000"),
                                new BigDecimal("300000"),
                                Money.currency("EUR"),
                                false,
                                0,
                                List.of(),
                                36,
                                null,
                                new Paragraph("Pilot"))));
    }

    private void give(Actor actor, Command command) {
        var now = clock.instant();
        var occasion = new Occasion(actor, now, LocalDate.ofInstant(now, clock.getZone()), Source.API);
        commands.sendAndWait(
                GenericCommandMessage.<Command>asCommandMessage(command).andMetaData(occasion.metadata()));
    }
}
