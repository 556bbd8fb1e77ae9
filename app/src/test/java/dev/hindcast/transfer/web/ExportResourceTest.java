package dev.hindcast.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.Rest.Answer;
import dev.hindcast.portfolio.Example;
import dev.hindcast.portfolio.RecordedHistory;
import dev.hindcast.shared.FirstPassword;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What leaves the house says what the screens and the interface say. */
@IntegrationTest
class ExportResourceTest {

    private static final String YEAR = "asOf=2025-12-31&from=2025-01&to=2025-12";

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
            Example.told(new RecordedHistory(store, new TransactionTemplate(transactions)));
        }
        await().untilAsserted(() -> assertThat(total("claimed")).isEqualTo("7.99"));
    }

    @Test
    void writesTheSameSeriesAsTheInterface() {
        var rows = csv("/exports/value.csv?by=project&" + YEAR);

        var sum = rows.stream()
                .filter(row -> !row.getField("key").equals("total"))
                .map(row -> row.getField("claimed"))
                .filter(text -> !text.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(rows.getLast().getField("claimed")).isEqualTo(total("claimed"));
        assertThat(sum).isEqualByComparingTo(total("claimed"));
    }

    @Test
    void listsEveryProjectWhateverPageIsAskedFor() {
        var listed = admin.get("/projects?asOf=2025-12-31").body().path("total").asLong();

        assertThat(listed).isPositive();
        assertThat(csv("/exports/projects.csv?asOf=2025-12-31&size=1")).hasSize((int) listed);
    }

    @Test
    void explainsTheValueInAWorkbookOfRealNumbersAndDates() throws IOException {
        var answer = admin.get("/exports/value.xlsx?fromAsOf=2025-03-31&" + YEAR);

        assertThat(answer.header("Content-Disposition"))
                .contains("hindcast-value-")
                .contains(".xlsx");
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(answer.response().body()), new ReadingOptions(true, false))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "Figures",
                            "Months",
                            "Units",
                            "Goals",
                            "Categories",
                            "Projects",
                            "Bridge",
                            "Bridge events",
                            "Entries",
                            "Not converted",
                            "Parameters");
            for (var name : List.of("Months", "Units", "Goals", "Categories", "Projects")) {
                var rows = rows(workbook, name);
                assertThat(rows.getLast().getCellAsNumber(4)).as(name).hasValue(new BigDecimal(total("claimed")));
                assertThat(sum(rows.subList(1, rows.size() - 1), 4)).isEqualByComparingTo(total("claimed"));
                assertThat(rows.getLast().getCell(4).getDataFormatString()).isEqualTo("[$EUR] #,##0.00");
            }
            assertThat(rows(workbook, "Months").get(7).getCellAsDate(0).map(LocalDateTime::toLocalDate))
                    .hasValue(LocalDate.of(2025, 7, 1));
            var claimed = rows(workbook, "Entries").stream()
                    .filter(row -> row.getCellText(0).equals("CLAIMED"))
                    .toList();
            assertThat(claimed).isNotEmpty().allSatisfy(row -> {
                assertThat(row.getCell(5).getType()).isEqualTo(CellType.NUMBER);
                assertThat(row.getCellAsDate(9)).isPresent();
                assertThat(row.getCellAsDate(11)).isPresent();
                assertThat(admin.get("/portfolio/value/entries/" + row.getCellText(14))
                                .status())
                        .isEqualTo(200);
            });
            assertThat(sum(claimed, 7)).isEqualByComparingTo(total("claimed"));
        }
    }

    @Test
    void addsTheBridgeUpAndSaysWhatWasAsked() throws IOException {
        var answer = admin.get("/exports/value.xlsx?unit=SALES,OPS&fromAsOf=2025-03-31&" + YEAR);

        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(answer.response().body()))) {
            var bridge = rows(workbook, "Bridge");
            assertThat(sum(bridge.subList(1, bridge.size() - 1), 1))
                    .isEqualByComparingTo(bridge.getLast().getCellAsNumber(1).orElseThrow());
            assertThat(sum(rows(workbook, "Bridge events").stream().skip(1).toList(), 2))
                    .isEqualByComparingTo(sum(bridge.subList(2, bridge.size() - 1), 1));
            assertThat(rows(workbook, "Parameters").stream().map(row -> row.getCellText(0) + " " + row.getCellText(1)))
                    .contains("asOf 2025-12-31", "unit OPS, SALES", "fromAsOf 2025-03-31", "currency EUR");
            assertThat(rows(workbook, "Figures").stream().map(row -> row.getCellText(0)))
                    .contains("attested", "awaiting", "realisationRatio", "roi", "npvCashable", "forecastLikely");
        }
    }

    @Test
    void listsWhatIsNotConvertedInEveryExport() throws IOException {
        var projects = csv("/exports/projects.csv?asOf=2024-12-31");
        assertThat(projects).isEmpty();
        var answer = admin.get("/exports/value.xlsx?currency=GBP&" + YEAR);
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(answer.response().body()))) {
            assertThat(rows(workbook, "Not converted")).hasSizeGreaterThan(1);
            assertThat(workbook.findSheet("Bridge")).isEmpty();
        }
        assertThat(csv("/exports/value.csv?currency=GBP&" + YEAR).stream()
                        .filter(row -> row.getField("label").endsWith(": not converted")))
                .isNotEmpty();
    }

    @Test
    void exportsWhatASearchFindsAndTheActions() {
        assertThat(csv("/exports/failures.csv?q=anything")).isEmpty();
        assertThat(csv("/exports/actions.csv?overdue=true")).isEmpty();
    }

    @Test
    void saysWhatIsWrongBeforeAnythingIsWritten() {
        assertThat(admin.get("/exports/projects.pdf").faults()).isEqualTo("format format.unknown");
        assertThat(admin.get("/exports/value.pdf").faults()).isEqualTo("format format.unknown");
        assertThat(admin.get("/exports/value.csv?by=colour&from=soon").faults())
                .isEqualTo("by choice.unknown, from month.malformed");
        assertThat(admin.get("/exports/failures.csv?sort=colour").header("Content-Disposition"))
                .isEmpty();
        assertThat(Rest.of(environment).get("/exports/projects.csv").status()).isEqualTo(401);
    }

    private String total(String figure) {
        return admin.get("/portfolio/value?" + YEAR)
                .body()
                .path("totals")
                .path(figure)
                .asString();
    }

    private static List<Row> rows(ReadableWorkbook workbook, String sheet) throws IOException {
        return workbook.findSheet(sheet).orElseThrow().read();
    }

    private static BigDecimal sum(List<Row> rows, int column) {
        return rows.stream()
                .flatMap(row -> row.getCellAsNumber(column).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<NamedCsvRecord> csv(String path) {
        Answer answer = admin.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        var text = new String(answer.response().body(), StandardCharsets.UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }
}
