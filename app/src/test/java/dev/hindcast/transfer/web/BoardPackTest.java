package dev.hindcast.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.organisation.events.ExchangeRateSet;
import dev.hindcast.organisation.events.MissionStated;
import dev.hindcast.organisation.events.SettingChanged;
import dev.hindcast.organisation.events.UnitDefined;
import dev.hindcast.portfolio.Example;
import dev.hindcast.portfolio.RecordedHistory;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.shared.FirstPassword;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.CostBooked;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The board pack says what the interface says, and of a past date it says the same for ever. */
@IntegrationTest
class BoardPackTest {

    private static final String PAST = "asOf=2025-12-31&from=2025-01&to=2025-12";

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @Autowired
    EventStore store;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate db;

    private Rest admin;

    @BeforeEach
    void tellTheExampleOnce() {
        admin = Rest.of(environment).as("admin", firstPassword.value());
        if (db.queryForObject("select count(*) from portfolio.fact", Long.class) == 0) {
            Example.told(history());
        }
        await().untilAsserted(() -> assertThat(claimed("2025-12-31")).isEqualTo("7.99"));
        await().untilAsserted(() -> assertThat(admin.get("/portfolio/learning?asOf=2025-12-31")
                        .body()
                        .path("stopped")
                        .asInt())
                .isEqualTo(1));
    }

    @Test
    void ofAPastDateDoesNotChangeWhenLaterEventsComeIn() throws IOException {
        var before = pack(PAST);

        history()
                .on("2026-01-05", new UnitDefined("organisation", "SALES", "Sales and service", false))
                .on("2026-01-05", new MissionStated("organisation", "Something else altogether"))
                .on("2026-01-05", new SettingChanged("organisation", "reportingCurrency", "USD"))
                .on("2026-01-05", new SettingChanged("organisation", "attestationGrace", "10"))
                .on("2026-01-05", new SettingChanged("organisation", "discountRate", "0.2"))
                .on("2026-01-06", "2025-07-02", rate("2025-07-02", "0.5"))
                .on("2026-01-07", "2025-11-05", attested())
                .on("2026-01-08", "2025-10-31", cost())
                .on("2026-01-09", "2025-12-20", published())
                .on("2026-01-10", "2025-12-01", new ProjectStopped("alpha", "LIVE", "no", "sign", "all"));
        await().untilAsserted(() -> assertThat(claimed("2026-01-31")).isEqualTo("4.99"));
        await().untilAsserted(() -> assertThat(text(pack("asOf=2026-01-31&from=2025-01&to=2025-12")))
                .contains("Something else altogether", "Sales and service", "Ask the users first"));

        assertThat(pack(PAST)).isEqualTo(before);
        assertThat(text(before)).doesNotContain("Something else", "Sales and service", "Ask the users first");
        assertThat(text(pack(PAST + "&basis=effective"))).contains("Ask the users first");
    }

    @Test
    void isATaggedDocumentOfItsMomentWithATitle() throws IOException {
        try (var document = Loader.loadPDF(pack(PAST))) {
            var created = document.getDocumentInformation().getCreationDate().toInstant();
            assertThat(created.atZone(ZoneOffset.UTC).toLocalDate()).isEqualTo(LocalDate.of(2025, 12, 31));
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Board pack as of 31 December 2025");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(fonts(document)).isNotEmpty().allMatch(name -> name.contains("+IBMPlexSans"));
        }
    }

    @Test
    void saysWhatTheInterfaceSaysOnEveryPage() throws IOException {
        var text = text(pack(PAST));

        assertThat(text)
                .contains("as of 31 December 2025")
                .contains("Page 2 of")
                .contains("no post-mortem was published within 14 days", "A claim of 10 USD has waited")
                .contains("Project BETA", "no takers", "pilot", "the data", "€300")
                .contains("Its post-mortem was not published yet.")
                .contains("Every amount has an exchange rate");
    }

    @Test
    void printsTheCurrencyAskedForAndListsWhatHasNoRate() throws IOException {
        var text = text(pack(PAST + "&currency=GBP"));

        assertThat(text).contains("British Pound (GBP)", "because no exchange rate was known", "ALPHA");
    }

    @Test
    void isDescribedWithAllItsParameters() {
        var get = Rest.of(environment)
                .get("/api/openapi.json")
                .body()
                .path("paths")
                .path("/api/v1/exports/board-pack.{format}")
                .path("get");

        assertThat(get.path("parameters")
                        .valueStream()
                        .map(one -> one.path("name").asString()))
                .containsExactlyInAnyOrder(
                        "format",
                        "from",
                        "to",
                        "asOf",
                        "fromAsOf",
                        "by",
                        "seed",
                        "basis",
                        "unit",
                        "goal",
                        "category",
                        "project",
                        "cashable",
                        "currency");
        assertThat(get.path("responses").path("200").path("content").has("application/pdf"))
                .isTrue();
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThat(admin.get("/exports/board-pack.csv").faults()).isEqualTo("format format.unknown");
        assertThat(admin.get("/exports/board-pack.pdf?asOf=soon&seed=many&fromAsOf=then")
                        .faults())
                .contains("asOf asOf.malformed", "fromAsOf asOf.malformed", "seed number.outOfRange");
        assertThat(Rest.of(environment).get("/exports/board-pack.pdf").status()).isEqualTo(401);
    }

    private RecordedHistory history() {
        return new RecordedHistory(store, new TransactionTemplate(transactions));
    }

    private String claimed(String asOf) {
        return admin.get("/portfolio/value?from=2025-01&to=2025-12&currency=EUR&asOf=" + asOf)
                .body()
                .path("totals")
                .path("claimed")
                .asString();
    }

    private byte[] pack(String parameters) {
        var answer = admin.get("/exports/board-pack.pdf?" + parameters);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        return answer.response().body();
    }

    private static String text(byte[] pack) throws IOException {
        try (var document = Loader.loadPDF(pack)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> fonts(PDDocument document) throws IOException {
        var resources = document.getPage(1).getResources();
        var names = new java.util.ArrayList<String>();
        for (var name : resources.getFontNames()) {
            names.add(resources.getFont(name).getName());
        }
        return names;
    }

    private static ExchangeRateSet rate(String day, String euro) {
        return new ExchangeRateSet("organisation", "USD", LocalDate.parse(day), new BigDecimal(euro));
    }

    private static CostBooked cost() {
        return new CostBooked(
                "alpha", "late-cost", "PEOPLE", YearMonth.of(2025, 10), new BigDecimal("77.00"), "EUR", null, null);
    }

    private static ClaimAttested attested() {
        return new ClaimAttested(
                "beta",
                "beta-claim",
                "beta-revenue",
                "REVENUE",
                false,
                YearMonth.of(2025, 8),
                YearMonth.of(2025, 10),
                new BigDecimal("10.00"),
                "USD",
                new BigDecimal("10.00"),
                "OWNER",
                null,
                List.of(),
                null);
    }

    private static PostMortemPublished published() {
        return new PostMortemPublished(
                "pm",
                "beta",
                1,
                "PROJECT",
                "What became of BETA",
                false,
                Map.of(),
                List.of(),
                List.of(new PostMortemPublished.Lesson("lesson", "Ask the users first", null, List.of())),
                List.of(),
                null,
                null);
    }
}
