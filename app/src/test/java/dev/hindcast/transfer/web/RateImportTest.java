package dev.hindcast.transfer.web;

import static dev.hindcast.Company.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.Company;
import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.Rest.Answer;
import dev.hindcast.shared.FirstPassword;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Exchange rates as the European Central Bank publishes them. */
@IntegrationTest
class RateImportTest {

    /** Newest first, without weekends and holidays, with a comma at the end of each line. */
    private static final String HISTORY = """
            Date,USD,JPY,ISK,
            2024-03-04,1.0846,163.12,149.3,
            2024-03-01,1.0813,162.72,149.1,
            2024-02-29,1.0826,162.13,N/A,
            2024-02-01,1.0814,158.87,N/A,
            2024-01-31,1.0837,160.19,N/A,
            2024-01-02,1.0956,155.68,N/A,
            2023-12-29,1.105,156.33,N/A,
            2023-12-28,1.1114,156.82,N/A,
            """;

    private static Company company;

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @Autowired
    JdbcTemplate db;

    @BeforeEach
    void prepare() {
        if (company == null) {
            company = new Company(Rest.of(environment), firstPassword.value());
        }
    }

    @Test
    void takesTheRatesThatHoldOnMonthStartsAndTheLatest() {
        var report = imported("&currencies=USD,JPY", bytes(HISTORY));

        assertThat(report.path("status").asString()).isEqualTo("DONE");
        assertThat(report.path("rowsRead").asInt()).isEqualTo(8);
        assertThat(report.path("created").asInt()).isEqualTo(4);
        await().untilAsserted(() -> assertThat(rates("USD"))
                .containsExactly(
                        "2023-12-29 0.904977375566",
                        "2024-02-01 0.924727205474",
                        "2024-03-01 0.924812725423",
                        "2024-03-04 0.921998893601"));
        assertThat(rates("JPY")).contains("2024-03-01 0.00614552605703");
    }

    @Test
    void recordsNothingWhenTheSameComesAgain() {
        imported("&days=all&from=2024-02-29&currencies=ISK", bytes(HISTORY));
        await().untilAsserted(() -> assertThat(rates("ISK")).hasSize(2));
        var events = events();

        var again = imported("&days=all&from=2024-02-29&currencies=ISK", bytes(HISTORY));

        assertThat(again.path("status").asString()).isEqualTo("DONE");
        assertThat(again.path("created").asInt() + again.path("updated").asInt())
                .isZero();
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void takesTheOneLineOfTodayOutOfAZip() throws IOException {
        var report = imported("", zipped("eurofxref.csv", "Date, CHF, SEK, \n22 November 2024, 0.9302, 11.5780, \n"));

        assertThat(report.path("created").asInt()).isEqualTo(1);
        await().untilAsserted(() -> assertThat(rates("CHF")).containsExactly("2024-11-22 1.07503762632"));
        assertThat(rates("SEK")).containsExactly("2024-11-22 0.0863707030575");
    }

    @Test
    void takesRatesOfOneCurrencyToARow() {
        var mapping = "{'date':'Day','currency':'Code','euro':'Worth'}";
        var report = over(company.admin()
                .upload("/imports?kind=rates&days=all", bytes("Day,Code,Worth\n2024-05-01,NOK,0.0851\n"), mapping));

        assertThat(report.path("created").asInt()).isEqualTo(1);
        await().untilAsserted(() -> assertThat(rates("NOK")).containsExactly("2024-05-01 0.0851"));
    }

    @Test
    void writesNothingInADryRunOrWhenARowIsFaulty() {
        var faulty = "Date,PLN,HUF\n2024-01-02,4.35,-3\n2024-01-03,many,380.1\nsoon,4.4,381\n2999-01-01,4.4,381\n";
        var report = imported("&days=all", bytes(faulty));

        assertThat(report.path("status").asString()).isEqualTo("REJECTED");
        assertThat(report.path("errors")
                        .valueStream()
                        .map(fault -> "%d %s %s"
                                .formatted(
                                        fault.path("row").asInt(),
                                        fault.path("column").asString(),
                                        fault.path("code").asString())))
                .containsExactly(
                        "2 HUF rate.notPositive",
                        "3 PLN number.malformed",
                        "4 Date date.unreadable",
                        "5 Date date.future");
        assertThat(imported("&dryRun=true", bytes("Date,PLN\n2024-01-02,4.35\n"))
                        .path("created")
                        .asInt())
                .isEqualTo(1);
        assertThat(rates("PLN")).isEmpty();
    }

    @Test
    void refusesFilesWithoutRates() throws IOException {
        assertThat(upload("", bytes("Day,Thing\n2024-01-02,1\n")).faults()).isEqualTo("file column.noCurrency");
        assertThat(upload("&currencies=DKK", bytes(HISTORY)).faults()).isEqualTo("currencies currency.notInFile");
        assertThat(upload("&days=some", bytes(HISTORY)).faults()).isEqualTo("days value.unknown");
        assertThat(upload("", zipped("readme.md", "nothing")).faults()).isEqualTo("file csv.workbook");
    }

    private static Answer upload(String options, byte[] file) {
        return company.admin().upload("/imports?kind=rates" + options, file, "{}");
    }

    private static JsonNode imported(String options, byte[] file) {
        return over(upload(options, file));
    }

    private static JsonNode over(Answer accepted) {
        assertThat(accepted.status()).as(accepted.body().toString()).isEqualTo(202);
        return await().until(
                        () -> ok(company.admin().get(accepted.header("Location")))
                                .body(),
                        report -> report.path("finishedAt").isString());
    }

    private static List<String> rates(String currency) {
        return company.admin()
                .get("/exchange-rates?size=500")
                .body()
                .path("items")
                .valueStream()
                .filter(rate -> rate.path("currency").asString().equals(currency))
                .map(rate ->
                        rate.path("date").asString() + " " + rate.path("euro").asString())
                .sorted()
                .toList();
    }

    private int events() {
        return db.queryForObject("select count(*) from event_store.domain_event_entry", Integer.class);
    }

    private static byte[] zipped(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes(content));
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
