package dev.hindcast.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.Rest.Answer;
import dev.hindcast.portfolio.Example;
import dev.hindcast.portfolio.RecordedHistory;
import dev.hindcast.shared.FirstPassword;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures over HTTP, out of the program's own event store and its own processors. */
@IntegrationTest
class PortfolioResourceTest {

    private static final List<String> GROUPS =
            List.of("portfolio-journal", "portfolio-projects", "portfolio-directory", "portfolio-milestones");

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @Autowired
    EventStore store;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    JdbcTemplate db;

    private Rest admin;

    @BeforeEach
    void tellTheExampleOnce() {
        admin = Rest.of(environment).as("admin", firstPassword.value());
        if (db.queryForObject("select count(*) from portfolio.fact", Long.class) == 0) {
            Example.told(new RecordedHistory(store, new TransactionTemplate(transactions)));
        }
        await().untilAsserted(() -> assertThat(value("asOf=2025-12-31&from=2025-01&to=2025-12")
                        .body()
                        .path("totals")
                        .path("claimed")
                        .asString())
                .isEqualTo("7.99"));
    }

    @Test
    void describesEveryParameterOnce() {
        var described = Rest.of(environment)
                .get("/api/openapi.json")
                .body()
                .path("paths")
                .path("/api/v1/portfolio/value")
                .path("get")
                .path("parameters");

        assertThat(described.valueStream().map(one -> one.path("name").asString()))
                .containsExactlyInAnyOrder(
                        "from",
                        "to",
                        "asOf",
                        "by",
                        "basis",
                        "unit",
                        "goal",
                        "category",
                        "project",
                        "cashable",
                        "currency");
    }

    @Test
    void answersASeriesWithAmountsAsText() {
        var value = value("asOf=2025-11-30&from=2025-01&to=2025-12&by=month");

        assertThat(value.status()).isEqualTo(200);
        assertThat(value.text("currency")).isEqualTo("EUR");
        assertThat(value.text("asOf")).isEqualTo("2025-11-30");
        assertThat(value.body().path("series").size()).isEqualTo(12);
        assertThat(value.body().path("series").path(6).toString())
                .isEqualTo("{\"key\":\"2025-07\",\"label\":\"2025-07\",\"firstPromise\":\"100.00\","
                        + "\"forecast\":\"20.00\",\"claimed\":\"33.33\",\"attested\":\"33.33\",\"cost\":\"0.00\","
                        + "\"net\":\"33.33\"}");
        assertThat(value.body().path("totals").path("claimed").asString()).isEqualTo("107.99");
        assertThat(value.body().path("notConverted").isArray()).isTrue();
    }

    @Test
    void filtersByRepeatedParameters() {
        var value = value("asOf=2025-03-31&from=2025-01&to=2025-12&by=unit&unit=SALES&unit=OPS&project=beta");

        assertThat(value.body().path("series").size()).isEqualTo(1);
        assertThat(value.body().path("series").path(0).path("label").asString()).isEqualTo("Operations");
        assertThat(value.body().path("totals").path("firstPromise").asString()).isEqualTo("810.00");
    }

    @Test
    void tellsAllFiguresOfAScope() {
        var figures = admin.get("/portfolio/figures?asOf=2025-11-30&from=2025-01&to=2025-12");

        assertThat(figures.status()).isEqualTo(200);
        assertThat(figures.body().path("totals").path("net").asString()).isEqualTo("-600.00");
        assertThat(figures.body().path("realisation").path("ratio").asString()).isEqualTo("0.0741");
        assertThat(figures.body().path("returns").path("all").toString())
                .isEqualTo("{\"attested\":\"100.00\",\"cost\":\"700.00\",\"net\":\"-600.00\","
                        + "\"roi\":\"-0.8571\",\"npv\":\"764.65\",\"payback\":\"2026-02\","
                        + "\"paybackExpected\":true}");
        assertThat(figures.body().path("stops").path("avoidedCost").asString()).isEqualTo("0.00");
    }

    @Test
    void tellsHowForecastsCameTrueAndWhatTheyAreWorth() {
        var calibration = admin.get("/portfolio/calibration?asOf=2025-11-30&by=unit");
        assertThat(calibration.body().path("portfolio").path("factor").asString())
                .isEqualTo("0.0741");
        assertThat(calibration.body().path("classes").path(1).toString())
                .isEqualTo("{\"key\":\"SALES\",\"label\":\"Sales\",\"projects\":1,\"attested\":\"100.00\","
                        + "\"forecast\":\"450.00\",\"ratio\":\"0.2222\",\"factor\":\"0.0988\"}");
        assertThat(admin.get("/portfolio/realisation?asOf=2025-11-30")
                        .body()
                        .path("projects")
                        .path(0)
                        .path("promised")
                        .asString())
                .isEqualTo("450.00");

        var forecast = admin.get("/portfolio/forecast?asOf=2025-11-30&months=2&seed=5");
        assertThat(forecast.text("from")).isEqualTo("2025-12");
        assertThat(forecast.text("to")).isEqualTo("2026-01");
        assertThat(forecast.text("likely")).isEqualTo("400.00");
        assertThat(forecast.body().path("seed").asLong()).isEqualTo(5);
        assertThat(forecast.body().path("calibrated").isMissingNode()
                        || forecast.body().path("calibrated").isNull())
                .isTrue();
        assertThat(admin.get("/portfolio/forecast?months=121&seed=x&by=colour").faults())
                .contains("months number.outOfRange", "seed number.outOfRange", "by choice.unknown");
    }

    @Test
    void namesEveryFaultAtOnce() {
        var refused = value("asOf=soon&from=2025-13&by=colour&currency=XYZ1&cashable=maybe&basis=gut");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults())
                .contains("asOf asOf.malformed", "basis choice.unknown", "by choice.unknown")
                .contains("cashable boolean.malformed", "currency currency.unknown", "from month.malformed");
    }

    @Test
    void opensAFigureIntoEntriesAndAnEntryIntoItsEvent() {
        var entries =
                admin.get("/portfolio/value/entries?asOf=2025-12-31&from=2025-01&to=2025-12&figure=attested&size=1");

        assertThat(entries.text("sum")).isEqualTo("0.00");
        assertThat(entries.body().path("total").asInt()).isEqualTo(2);
        var reversal = entries.body().path("items").path(0);
        assertThat(reversal.path("kind").asString()).isEqualTo("REVERSED");
        assertThat(reversal.path("amount").path("amount").asString()).isEqualTo("-100.00");
        assertThat(reversal.path("recordedAt").asString()).isEqualTo("2025-12-01T12:00:00Z");

        var event =
                admin.get("/portfolio/value/entries/" + reversal.path("event").asString());
        assertThat(event.text("type")).isEqualTo("value.ClaimReversed");
        assertThat(event.body().path("says").path("reason").asString()).isEqualTo("counted elsewhere");
        assertThat(admin.get("/portfolio/value/entries/nothing").status()).isEqualTo(404);
    }

    @Test
    void listsProjectsWithTheirFigures() {
        var projects = admin.get("/projects?asOf=2025-11-30&sort=forecast,desc&stage=live");

        assertThat(projects.status()).isEqualTo(200);
        assertThat(projects.body().path("total").asInt()).isEqualTo(1);
        assertThat(projects.body().path("items").path(0).path("key").asString()).isEqualTo("ALPHA");
        assertThat(projects.body().path("items").path(0).path("forecast").toString())
                .isEqualTo("{\"amount\":\"2100.00\",\"currency\":\"EUR\"}");
        assertThat(admin.get("/projects?sort=colour").faults()).isEqualTo("sort sort.unknown");
    }

    @Test
    void readsAProjectByKeyOrIdWithItsFigures() {
        for (var name : List.of("alpha", "ALPHA")) {
            var project = admin.get("/projects/" + name);

            assertThat(project.status()).isEqualTo(200);
            assertThat(project.text("id")).isEqualTo("alpha");
            assertThat(project.text("stage")).isEqualTo("LIVE");
            assertThat(project.body().path("gate").path("missing").isArray()).isTrue();
            assertThat(project.body().path("framing").path("problem").asString())
                    .isEqualTo("a problem");
            assertThat(project.body().path("firstPromise").toString())
                    .isEqualTo("{\"amount\":\"1050.00\",\"currency\":\"EUR\"}");
            assertThat(project.header("ETag")).isEqualTo("\"" + project.text("version") + "\"");
        }
        assertThat(admin.get("/projects/nothing").status()).isEqualTo(404);
    }

    @Test
    void bridgesTwoMoments() {
        var bridge = admin.get("/portfolio/bridge?fromAsOf=2025-03-31&toAsOf=2025-11-30&from=2025-01&to=2025-12");

        assertThat(bridge.body().path("from").path("value").asString()).isEqualTo("1360.00");
        assertThat(bridge.body().path("to").path("value").asString()).isEqualTo("300.00");
        assertThat(bridge.body().path("bars").path(1).path("kind").asString()).isEqualTo("REFORECAST");
        assertThat(bridge.body().path("bars").path(1).path("amount").asString()).isEqualTo("550.00");
        assertThat(admin.get("/portfolio/bridge").faults()).isEqualTo("fromAsOf field.missing");
    }

    @Test
    void tellsWhatWasLearnedAndWhatNeedsAttention() {
        assertThat(admin.get("/portfolio/learning?asOf=2025-12-31")
                        .body()
                        .path("stopped")
                        .asInt())
                .isEqualTo(1);
        var attention = admin.get("/portfolio/attention?project=BETA");
        assertThat(attention.status()).isEqualTo(200);
        assertThat(attention
                        .body()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("kind").asString()))
                .contains("POST_MORTEM_OVERDUE");
        assertThat(admin.get("/portfolio/attention?project=BETA&asOf=2025-12-20")
                        .body()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("kind").asString()))
                .containsExactly("CLAIM_UNATTESTED");
        assertThat(admin.get("/portfolio/attention?asOf=soon").status()).isEqualTo(422);
    }

    @Test
    void rebuildsTheSameRows() {
        var before = rows();

        for (var group : GROUPS) {
            var processor = processing
                    .eventProcessor(group, StreamingEventProcessor.class)
                    .orElseThrow();
            processor.shutDown();
            processor.resetTokens();
            processor.start();
        }

        await().untilAsserted(() -> assertThat(rows()).isEqualTo(before));
        assertThat(before).hasSizeGreaterThan(50);
    }

    private List<String> rows() {
        return db.queryForList("""
                select (row - 'written_by' - 'number' - 'fact')::text from (
                    select to_jsonb(j) || jsonb_build_object('event', f.event_id) as row
                        from portfolio.journal j join portfolio.fact f on f.number = j.fact union all
                    select to_jsonb(p) from portfolio.project_version p union all
                    select to_jsonb(f) from portfolio.fact f union all
                    select to_jsonb(r) from portfolio.exchange_rate r) rows order by 1
                """, String.class);
    }

    private Answer value(String parameters) {
        return admin.get("/portfolio/value?" + parameters);
    }
}
